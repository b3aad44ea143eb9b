import {sourcesOf, undated, type LayerValue} from '../../../dataset/index.js';
import type {Table} from '../../../layout/table.js';
import {wordsOf} from '../../../views/text.js';
import {isDoubtful, layerName, valueWords} from '../adoption-map.view.js';
import {shownName} from '../shown-name.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** What the layer says of each entity, as rows that can be read without the page: of what, as of when, by whom, of which release. */
export function layerTable(scene: Scene, _actions: MapActions, voice: ExploreVoice): Table {
  const {dataset, layer, values, year} = scene;
  const {text, lang} = voice;
  const {columns, common} = text;
  const unit = layer.kind === 'indicator' && layer.indicator.unit;
  const words = (value: LayerValue) =>
    typeof value.value === 'number' ? value.value : valueWords(layer, value, voice);
  const sources = ({record}: LayerValue) =>
    sourcesOf(dataset, record ? [record] : [])
      .map(({title, publisher, url, address}) => [title, publisher, url ?? address].filter(Boolean).join(', '))
      .join('; ');
  const left = new Set(year ? undated(dataset, layer).map(({state}) => state) : []);
  const noteOf = (value: LayerValue) => {
    if (left.has(value.state)) return voice.words.leftOut;
    return isDoubtful(value) ? common.mediumConfidence : null;
  };
  return {
    caption: shownName(scene, voice),
    columns: [
      columns.state,
      layer.kind === 'adoption' ? columns.status : columns.value,
      columns.date,
      ...Object.values(voice.words.fileColumns),
    ],
    rows: values.map((value) => [
      value.state.name,
      words(value),
      value.date ?? null,
      noteOf(value),
      layerName(layer, lang),
      year ?? null,
      unit ? wordsOf(unit, lang) : null,
      sources(value) || null,
      dataset.envelope.release,
    ]),
  };
}
