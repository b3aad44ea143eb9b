import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Layer, LayerValue} from '../../dataset/index.js';
import type {MapLayout, Shape} from '../../layout/adoption-map-layout.js';
import type {Scale} from '../../layout/adoption-map-scale.js';
import {cssVars} from '../../views/css-vars.js';
import {fillOf, patternDefs} from '../../views/swatch.js';
import {doubtWords, valueWords} from './adoption-map.view.js';
import type {MapVoice} from './voice.js';

/** What is drawn: the layer's values placed and filled, and the entities that stand out. */
export interface Picture {
  readonly view: 'map' | 'tiles';
  readonly layer: Layer;
  readonly layout: MapLayout;
  readonly scale: Scale;
  /** In alphabetical order, as the buttons are. */
  readonly values: readonly LayerValue[];
  readonly chosen: string | undefined;
  readonly focused: string | undefined;
  /** The one entity that Tab reaches. */
  readonly tabStop: string | undefined;
  /** The entity that the tooltip is about. */
  readonly tip: string | undefined;
}

/** What a person can do over the drawing. */
interface Handlers {
  readonly onClick: (event: Event) => void;
  readonly onFocusin: (event: Event) => void;
  readonly onFocusout: () => void;
  readonly onPointerover: (event: Event) => void;
  readonly onPointerleave: () => void;
}

/** The drawing, hidden from assistive technology, and over it the entities as buttons in alphabetical order. */
export function pictureView(
  picture: Picture,
  on: Handlers,
  onKeydown: (event: KeyboardEvent) => void,
  voice: MapVoice,
): TemplateResult {
  const {layout, view, chosen, focused} = picture;
  const {text} = voice;
  const valueOf = new Map(picture.values.map((value, index) => [value.state.id, {value, index}]));
  const shapeOf = (id: string | undefined) => layout.shapes.find((shape) => shape.id === id);
  const label = (id: string) => spokenName(valueOf.get(id), picture, voice) ?? id;
  return html`<div
      class="drawing ${view}"
      part="drawing"
      @click=${on.onClick}
      @keydown=${onKeydown}
      @focusin=${on.onFocusin}
      @focusout=${on.onFocusout}
      @pointerover=${on.onPointerover}
      @pointerleave=${on.onPointerleave}
    >
      <svg viewBox=${layout.viewBox.join(' ')} aria-hidden="true" focusable="false">
        ${patternDefs}
        ${view === 'map' ? svg`<path class="coast" d=${coastOf(layout)}></path>` : nothing}
        ${layout.shapes.map((shape) => entityView(shape, picture, valueOf.get(shape.id)?.value.state.abbr))}
        ${markView(shapeOf(chosen), 'chosen')} ${markView(shapeOf(focused), 'focused')}
      </svg>
      <div role="group" aria-label=${text.entityList} aria-describedby="keys">
        ${layout.shapes.map((shape) => targetView(shape, picture, label(shape.id)))}
      </div>
      ${tipView(shapeOf(picture.tip), valueOf.get(picture.tip ?? '')?.value, picture, voice)}
    </div>
    <details class="keys screen-only">
      <summary class="note">${text.common.keys}</summary>
      <p class="note" id="keys">${text.keysHelp}</p>
    </details>
    ${view === 'map' ? html`<p class="note">${text.attribution(text.geometryCredit)}</p>` : nothing}`;
}

// Outlines are relative: each begins at the origin again.
const coastOf = ({shapes}: MapLayout) => shapes.map(({path}) => `M0 0${path}`).join('');

/** Name, value, date, position: what a screen reader says of an entity. */
function spokenName(
  found: {readonly value: LayerValue; readonly index: number} | undefined,
  {layer, values}: Picture,
  voice: MapVoice,
): string | undefined {
  if (!found) return undefined;
  const {value, index} = found;
  const {text, format} = voice;
  const date = value.date ? `, ${format.date(value.date)}` : '';
  const fact = `${valueWords(layer, value, voice)}${doubtWords(value, text)}${date}`;
  return `${value.state.name}: ${fact}. ${text.position(index + 1, values.length)}`;
}

function entityView({id, path, center}: Shape, {view, scale}: Picture, abbr = id) {
  const fill = scale.fills.get(id) ?? 'no-information';
  const area = svg`<path class="area entity" data-id=${id} data-fill=${fill} fill=${fillOf(fill) || nothing} d=${path}></path>`;
  if (view === 'map') return area;
  // Abbreviations do not fit a tile on a phone; three letters do.
  const label = (words: string, kind: string) =>
    svg`<text class="tile-name ${kind}" x=${center[0]} y=${center[1]} dominant-baseline="central">${words}</text>`;
  return svg`${area}${label(abbr, 'wide')}${label(id, 'narrow')}`;
}

// Two strokes, so that the mark shows on any fill.
const markView = (shape: Shape | undefined, kind: 'chosen' | 'focused') =>
  shape
    ? svg`<path class="mark under" d=${shape.path}></path><path class="mark ${kind}" d=${shape.path}></path>`
    : nothing;

function targetView({id, target}: Shape, {chosen, tabStop}: Picture, label: string): TemplateResult {
  const [x, y, w, h] = target;
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

function tipView(
  shape: Shape | undefined,
  value: LayerValue | undefined,
  {layer, layout}: Picture,
  voice: MapVoice,
): unknown {
  if (!shape || !value) return nothing;
  const [left, top, width, height] = layout.viewBox;
  const [x, y] = [(shape.center[0] - left) / width, (shape.center[1] - top) / height];
  return html`<div class="tip ${y < 0.3 ? 'below' : ''}" aria-hidden="true" ${cssVars({'--_x': x, '--_y': y})}>
    <strong>${value.state.name}</strong><br />${valueWords(layer, value, voice)}${
      value.date ? html`<br /><span class="note">${voice.format.date(value.date)}</span>` : nothing
    }
  </div>`;
}
