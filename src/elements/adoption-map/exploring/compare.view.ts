import {html, nothing, type TemplateResult} from 'lit';
import {countStatuses, partOfLayer, valuesAsOf, type Layer, type LayerValue} from '../../../dataset/index.js';
import {layerScale} from '../../../layout/layer-scale.js';
import {selectField} from '../../../views/controls.js';
import {swatchView} from '../../../views/swatch.js';
import {capitalized} from '../answer.view.js';
import {doubtWords, layerName, numberWords, valueWords} from '../adoption-map.view.js';
import {nationalOf} from '../shown-name.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** What the country is called among those to compare with; no entity has such an id. */
const COUNTRY = 'country';

/** The chosen entity beside another one or the country, in everything that is known of either, or was at the end of the year shown. */
export function compareView(scene: Scene, actions: MapActions, voice: ExploreVoice): unknown {
  const {words} = voice;
  const {own} = actions;
  const states = scene.values.map(({state}) => state);
  const first = states.find(({id}) => id === scene.chosen);
  if (!first) return nothing;
  const others = states.filter(({id}) => id !== first.id).map(({id, name}) => ({id, label: name}));
  const options = [{id: '', label: words.nobody}, {id: COUNTRY, label: words.country}, ...others];
  const against = options.some(({id}) => id === own.against) ? (own.against ?? '') : '';
  if (against) for (const layer of scene.layers) actions.need(partOfLayer(layer));
  const choose = (id: string) => {
    own.against = id;
    actions.update();
  };
  const second = options.find(({id}) => id === against)?.label ?? '';
  return html`<div class="compare">
    <div class="screen-only">${selectField(words.compareWith(first.name), options, against, choose)}</div>
    ${against ? comparisonView(scene, [first.id, against], [first.name, second], voice) : nothing}
  </div>`;
}

function comparisonView(
  {dataset, layers, year}: Scene,
  [first, second]: readonly [string, string],
  [name, other]: readonly [string, string],
  voice: ExploreVoice,
): TemplateResult {
  const {words, text} = voice;
  const rows = layers.flatMap((layer) => {
    // An edition of later is not of that time.
    if (year && layer.kind === 'indicator' && parseInt(layer.edition.date) > year) return [];
    const values = valuesAsOf(dataset, layer, year);
    const of = (id: string) => values.find(({state}) => state.id === id);
    const [one, two] = [of(first), of(second)];
    if (!one?.record && !two?.record) return [];
    const {fills} = layerScale(layer, values, countStatuses(values));
    const cell = (value: LayerValue | undefined) => valueCell(layer, value, fills, voice);
    return {layer, cells: [cell(one), second === COUNTRY ? countryCell(layer, values, voice) : cell(two)]};
  });
  return html`<table>
    <caption>
      ${words.comparison(name, other)}${year ? `. ${text.atEnd(year)}` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.layer}</th>
        <th scope="col">${name}</th>
        <th scope="col">${other}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({layer, cells}) =>
          html`<tr>
            <th scope="row">${layerName(layer, voice.lang)}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function valueCell(
  layer: Layer,
  value: LayerValue | undefined,
  fills: ReadonlyMap<string, string>,
  voice: ExploreVoice,
): unknown {
  if (!value) return voice.text.common.noInformation;
  const {format, text} = voice;
  const fill = fills.get(value.state.id) ?? 'no-information';
  return html`${swatchView(fill)} ${valueWords(layer, value, voice)}<span class="note">${doubtWords(value, text)}</span>
    ${value.date ? html`<span class="note">${format.date(value.date)}</span>` : nothing}`;
}

function countryCell(layer: Layer, values: readonly LayerValue[], voice: ExploreVoice): unknown {
  const {words} = voice;
  if (layer.kind === 'adoption') return capitalized(adoptedWords(values, voice));
  const {indicator} = layer;
  if (indicator.type === 'category') return '—';
  const national = nationalOf(layer);
  if (national !== undefined) return numberWords(indicator, national, voice);
  const mean = meanOf(values);
  return mean && words.mean(numberWords({...indicator, digits: indicator.digits ?? 2}, mean.value, voice), mean.count);
}

/** "adoptada en 25 de 32; a 1 no le aplica". */
export function adoptedWords(values: readonly LayerValue[], {words}: ExploreVoice): string {
  const counts = countStatuses(values);
  return words.adoptedOf(counts.get('adopted') ?? 0, values.length, counts.get('not-applicable') ?? 0);
}

/** The plain mean of the entities' values; undefined without one. */
function meanOf(values: readonly LayerValue[]): {readonly value: number; readonly count: number} | undefined {
  const known = values.flatMap(({value}) => (typeof value === 'number' && Number.isFinite(value) ? value : []));
  if (known.length === 0) return undefined;
  return {value: known.reduce((sum, value) => sum + value, 0) / known.length, count: known.length};
}
