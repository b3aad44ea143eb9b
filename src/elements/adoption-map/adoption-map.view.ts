import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Layer, LayerValue} from '../../dataset/index.js';
import type {Formatter} from '../../i18n/format.js';
import type {AdoptionMapMessages} from '../../i18n/es/adoption-map.js';
import type {MapLayout, Shape} from '../../layout/adoption-map-layout.js';
import type {LegendEntry, Scale} from '../../layout/adoption-map-scale.js';
import {cssVars} from '../../views/css-vars.js';
import {fillOf, patternDefs, swatchView} from '../../views/swatch.js';
import {wordsOf} from '../../views/text.js';

/** What the templates of the map are written with. */
export interface MapVoice {
  readonly text: AdoptionMapMessages;
  readonly format: Formatter;
  readonly lang: string;
}

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

/** " (dato por confirmar)" where the fact rests on one secondary source or an inference. */
export const doubtWords = ({record}: LayerValue, {common}: AdoptionMapMessages): string =>
  record?.confidence === 'medium' ? ` (${common.mediumConfidence.toLowerCase()})` : '';

/** A number of an indicator with its decimals; percentages carry their sign. */
export function numberWords(
  indicator: (Layer & {kind: 'indicator'})['indicator'],
  value: number,
  {format}: Pick<MapVoice, 'format' | 'lang'>,
): string {
  const words = format.number(value, indicator.digits ?? 2, true);
  return indicator.unit && indicator.max === 100 ? `${words} %` : words;
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
  const [low, high] = [entry.low, entry.high].map((bound) => numberWords(layer.indicator, bound, voice));
  return low === high ? String(low) : text.between(String(low), String(high));
}

/** The legend: a list with the sample, the word, the count and, for statuses, the definition. */
export function legendView(layer: Layer, {legend, method}: Scale, voice: MapVoice): TemplateResult {
  const {text} = voice;
  return html`<ul class="legend" aria-label=${text.legend} part="legend">
      ${legend.map(
        (entry) =>
          html`<li>
            ${swatchView(entry.fill)}
            <span>
              <strong>${legendWords(layer, entry, voice)}</strong>: ${text.entities(entry.count)}
              ${entry.kind === 'status'
                ? html`<span class="note"> ${text.adoptionStatus[entry.status].definition}</span>`
                : nothing}
            </span>
          </li>`,
      )}
    </ul>
    ${method ? html`<p class="note">${text.classes[method]}</p>` : nothing}`;
}

/** What the drawing needs besides shapes and fills. */
interface Drawing {
  readonly view: 'map' | 'tiles';
  readonly layout: MapLayout;
  readonly scale: Scale;
  readonly names: ReadonlyMap<string, {readonly abbr: string; readonly label: string}>;
  readonly chosen: string | undefined;
  readonly focused: string | undefined;
  /** The one entity that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly groupLabel: string;
  readonly keysHelp: string;
}

/** The drawing, hidden from assistive technology, and over it the entities as buttons in alphabetical order. */
export function drawingView(drawing: Drawing, tip: unknown): TemplateResult {
  const {layout, view, chosen, focused} = drawing;
  const shapeOf = (id: string | undefined) => layout.shapes.find((shape) => shape.id === id);
  return html`<div class="drawing ${view}" part="drawing">
    <svg viewBox=${layout.viewBox.join(' ')} aria-hidden="true" focusable="false">
      ${patternDefs}
      ${view === 'map' ? svg`<path class="coast" d=${layout.shapes.map(({path}) => path).join('')}></path>` : nothing}
      ${layout.shapes.map((shape) => entityView(shape, drawing))}
      ${markView(shapeOf(chosen), 'chosen')} ${markView(shapeOf(focused), 'focused')}
    </svg>
    <div role="group" aria-label=${drawing.groupLabel} aria-describedby="keys">
      ${repeat(
        layout.shapes,
        ({id}) => id,
        (shape) => targetView(shape, drawing),
      )}
    </div>
    <span id="keys" hidden>${drawing.keysHelp}</span>
    ${tip}
  </div>`;
}

function entityView({id, path, center}: Shape, {view, scale, names}: Drawing) {
  const fill = scale.fills.get(id) ?? 'no-information';
  const area = svg`<path class="area entity" data-id=${id} data-fill=${fill} fill=${fillOf(fill) || nothing} d=${path}></path>`;
  if (view === 'map') return area;
  // Abbreviations do not fit a tile on a phone; three letters do.
  const label = (words: string, kind: string) =>
    svg`<text class="tile-name ${kind}" x=${center[0]} y=${center[1]} dominant-baseline="central">${words}</text>`;
  return svg`${area}${label(names.get(id)?.abbr ?? id, 'wide')}${label(id, 'narrow')}`;
}

// Two strokes, so that the mark shows on any fill.
const markView = (shape: Shape | undefined, kind: 'chosen' | 'focused') =>
  shape ? svg`<path class="mark under" d=${shape.path}></path><path class="mark ${kind}" d=${shape.path}></path>` : nothing;

function targetView({id, target}: Shape, {names, chosen, tabStop}: Drawing): TemplateResult {
  const [x, y, w, h] = target;
  const label = names.get(id)?.label ?? id;
  return html`<button
    type="button"
    class="target"
    data-id=${id}
    tabindex=${id === tabStop ? 0 : -1}
    aria-label=${label}
    aria-pressed=${id === chosen}
    ${cssVars({'--_x': x, '--_y': y, '--_w': w, '--_h': h})}
  ></button>`;
}
