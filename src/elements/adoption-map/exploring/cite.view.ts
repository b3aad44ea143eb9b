import {nothing} from 'lit';
import type {LayerValue} from '../../../dataset/index.js';
import {citeView} from '../../citing.view.js';
import {doubtWords, valueWords} from '../adoption-map.view.js';
import {shownName} from '../shown-name.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** The chosen entity's value, to be cited: what is known, since when, and of which layer. */
export function citeValue(scene: Scene, actions: MapActions, voice: ExploreVoice): unknown {
  const {dataset, layer, values, chosen} = scene;
  const value = values.find(({state}) => state.id === chosen);
  if (!value) return nothing;
  const {format, text} = voice;
  const {state, record} = value;
  const date = value.date ? `, ${format.date(value.date)}` : '';
  const fact = `${state.name}: ${valueWords(layer, value, voice)}${doubtWords(value, text)}${date}. ${shownName(scene, voice)}.`;
  return citeView(
    {dataset, fact, record: recordsOf(scene, value), sources: record?.sources},
    actions,
    actions.announce,
    voice,
  );
}

/** The records that say so; where none does, the entity's. */
function recordsOf({dataset, layer}: Scene, {state, record}: LayerValue): string {
  if (!record) return `states/${state.id}`;
  if (layer.kind === 'adoption') return `adoptions/${record.id}`;
  return layer.own?.records(dataset, state.id).join(', ') || `observations/${record.id}`;
}
