import {html, nothing} from 'lit';
import type {LayerValue} from '../../../dataset/index.js';
import {numberWords} from '../adoption-map.view.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** How many extremes are named at each end, and those that read the same as the last of them. */
const NAMED = 3;

/** The highest and lowest values, the entities of which nothing is known, and those that the layer does not concern. */
export function gapsView(scene: Scene, actions: MapActions, voice: ExploreVoice): unknown {
  const {values, year} = scene;
  const {words} = voice;
  const gaps = values.filter(
    ({status, value}) => (status ?? 'no-information') === 'no-information' && value === undefined,
  );
  const button = (id: string, name: string) =>
    html`<button type="button" class="button quiet" @click=${() => actions.choose(id)}>${name}</button>`;
  const list = (title: string, entries: readonly LayerValue[]) =>
    html`<details>
      <summary>${title}</summary>
      <ul class="named">
        ${entries.map(({state}) => html`<li>${button(state.id, state.name)}</li>`)}
      </ul>
    </details>`;
  const spared = values.filter(({status}) => status === 'not-applicable');
  return html`${extremesView(scene, button, voice)} ${list(words.gaps(gaps.length, year), gaps)}
    ${spared.length > 0 ? list(words.spared(spared.length), spared) : nothing}`;
}

function extremesView(
  {layer, values}: Scene,
  button: (id: string, name: string) => unknown,
  voice: ExploreVoice,
): unknown {
  const {words} = voice;
  if (layer.kind !== 'indicator' || layer.indicator.type !== 'number') return nothing;
  const {indicator} = layer;
  const known = values
    .flatMap(({state, value}) =>
      typeof value === 'number' ? {state, value, said: numberWords(indicator, value, voice)} : [],
    )
    .sort((a, b) => b.value - a.value);
  if (known.length < NAMED * 2 || known[0]?.said === known[known.length - 1]?.said) return nothing;
  const first = (entries: typeof known) =>
    entries.filter(({said}, index) => index < NAMED || said === entries[NAMED - 1]?.said);
  const list = (title: string, entries: typeof known) =>
    html`<p class="label">${title}</p>
      <ol class="named">
        ${entries.map(({state, said}) => html`<li>${button(state.id, state.name)} <span>${said}</span></li>`)}
      </ol>`;
  return html`<details>
    <summary>${words.extremes}</summary>
    ${list(words.highest, first(known))} ${list(words.lowest, first([...known].sort((a, b) => a.value - b.value)))}
  </details>`;
}
