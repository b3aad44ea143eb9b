import {html, nothing, type TemplateResult} from 'lit';
import type {Layer, LayerValue} from '../../dataset/index.js';
import type {AdoptionMapMessages} from '../../i18n/es/adoption-map.js';
import type {LegendEntry} from '../../layout/adoption-map-scale.js';
import {swatchView} from '../../views/swatch.js';
import {wordsOf} from '../../views/text.js';
import type {Scene} from './scene.js';
import type {MapVoice} from './voice.js';

/** Name of a layer: of its tool, or of its indicator with the edition where there are several. */
export function layerName(layer: Layer, lang: string): string {
  if (layer.kind === 'adoption') return wordsOf(layer.tool.name, lang);
  const name = wordsOf(layer.indicator.name, lang);
  return layer.indicator.editions.length > 1 ? `${name}: ${wordsOf(layer.edition.label, lang)}` : name;
}

/** What the layer says of an entity, in words: the status, the number with its unit, or the category. */
export function valueWords(layer: Layer, {status, value}: LayerValue, {text, format, lang}: MapVoice): string {
  if (layer.kind === 'adoption') return text.adoptionStatus[status ?? 'no-information'].name;
  if (value === undefined) return text.common.noInformation;
  if (typeof value === 'number') return numberWords(layer.indicator, value, {format, lang});
  const category = layer.indicator.categories?.find(({id}) => id === value);
  return category ? wordsOf(category.label, lang) : value;
}

/** Whether a fact rests on one secondary source or an inference. What is not known is in no doubt. */
export const isDoubtful = ({record, status}: LayerValue) =>
  record?.confidence === 'medium' && status !== 'no-information';

/** " (dato por confirmar)" where it is doubtful. */
export const doubtWords = (value: LayerValue, {common}: AdoptionMapMessages): string =>
  isDoubtful(value) ? ` (${common.mediumConfidence.toLowerCase()})` : '';

/** How many of them are doubtful, as a sentence; empty where none is. */
export function doubtOf(values: readonly LayerValue[], {doubtful}: AdoptionMapMessages): string {
  const count = values.filter(isDoubtful).length;
  return count ? doubtful(count) : '';
}

/** A number of an indicator with its decimals; percentages carry their sign. */
export function numberWords(
  indicator: (Layer & {kind: 'indicator'})['indicator'],
  value: number,
  {format, lang}: Pick<MapVoice, 'format' | 'lang'>,
): string {
  const words = format.number(value, indicator.digits ?? 2, true);
  return indicator.unit && indicator.max === 100 ? `${words}${lang === 'en' ? '' : ' '}%` : words;
}

/** Words of a legend's entry. */
export function legendWords(layer: Layer, entry: LegendEntry, voice: MapVoice): string {
  const {text} = voice;
  if (entry.kind === 'status') return text.adoptionStatus[entry.status].name;
  if (entry.kind === 'none' || layer.kind === 'adoption') return text.common.noInformation;
  if (entry.kind === 'category') {
    const category = layer.indicator.categories?.find(({id}) => id === entry.category);
    return category ? wordsOf(category.label, voice.lang) : entry.category;
  }
  const low = numberWords(layer.indicator, entry.low, voice);
  const high = numberWords(layer.indicator, entry.high, voice);
  return low === high ? low : text.between(low, high);
}

/**
 * The legend: a list with the sample, the word, the count and, for statuses, the definition.
 *
 * @param dotted the entry of what is to be confirmed, once it has come
 */
export function legendView(
  {layer, values, scale: {legend, fills}}: Scene,
  voice: MapVoice,
  dotted: unknown,
): TemplateResult {
  const {text} = voice;
  return html`<ul class="legend" aria-label=${text.legend} part="legend">
      ${legend.map((entry) => {
        const doubt = doubtOf(
          values.filter(({state}) => fills.get(state.id) === entry.fill),
          text,
        );
        return html`<li>
            ${swatchView(entry.fill)}
            <span>
              <strong>${legendWords(layer, entry, voice)}</strong>: ${text.entities(entry.count)}${doubt && html`.<span class="note">${doubt}</span>`}
              ${
                entry.kind === 'status'
                  ? html`<span class="note"> ${text.adoptionStatus[entry.status].definition}</span>`
                  : nothing
              }
            </span>
          </li>`;
      })}${dotted ?? (values.some(isDoubtful) ? html`<li class="soon"></li>` : nothing)}
  </ul>`;
}
