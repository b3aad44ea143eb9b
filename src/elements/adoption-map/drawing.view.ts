import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LayerValue} from '../../dataset/index.js';
import {joined, type MapLayout, type Shape} from '../../layout/adoption-map-layout.js';
import {cssVars} from '../../views/css-vars.js';
import {fillOf, patternDefs} from '../../views/swatch.js';
import {doubtWords, valueWords} from './adoption-map.view.js';
import type {More, Scene} from './scene.js';
import type {MapVoice} from './voice.js';

/** What is drawn; its entities stand in alphabetical order, as the buttons do. */
export type Picture = Scene & {readonly layout: MapLayout};

/**
 * The drawing, hidden from assistive technology, and over it the entities as buttons in alphabetical order. What the pointer and the
 * focus are on is marked by `Pointing`.
 */
export function pictureView(picture: Picture, more: More, voice: MapVoice): TemplateResult {
  const {layout, view, chosen} = picture;
  const {text} = voice;
  const valueOf = new Map(picture.values.map((value, index) => [value.state.id, {value, index}]));
  const shapeOf = (id: string | undefined) => layout.shapes.find((shape) => shape.id === id);
  const inset = view === 'map' ? more.insetOf?.(picture) : undefined;
  const tabStop = (shapeOf(chosen) ?? layout.shapes[0])?.id;
  return html`<div class="drawing ${view}" part="drawing">
      <svg viewBox=${layout.viewBox.join(' ')} aria-hidden="true">
        ${patternDefs} ${more.morePatterns} ${view === 'map' ? svg`<path class="coast" d=${joined(layout.shapes)}></path>` : nothing}
        ${layout.shapes.map((shape) => areaView(shape, picture))} ${more.doubtView?.(layout.shapes, picture.values)}
        ${view === 'map' ? nothing : layout.shapes.map((shape) => nameView(shape, valueOf.get(shape.id)?.value.state.abbr))}
        ${markView('chosen', shapeOf(chosen)?.path)} ${markView('focused')}
        ${inset && more.insetView?.(inset, picture)}
      </svg>
      <div role="group" aria-label=${text.entityList} aria-describedby="keys">
        ${layout.shapes.map(({id, target}) => {
          const enlarged = inset?.targets.get(id);
          const [x, y, w, h] = enlarged ?? target;
          return html`<button
            type="button"
            class="target"
            data-id=${id}
            ?data-inset=${enlarged}
            tabindex=${id === tabStop ? 0 : -1}
            aria-label=${spokenName(valueOf.get(id), picture, voice) ?? id}
            aria-pressed=${id === chosen}
            ${cssVars({'--_x': x, '--_y': y, '--_w': w, '--_h': h})}
          ></button>`;
        })}
      </div>
      <div class="over"></div>
    </div>
    <details class="keys screen-only">
      <summary class="note">${text.common.keys}</summary>
      <p class="note" id="keys">${text.keysHelp}</p>
    </details>
    ${view === 'map' ? html`<p class="note">${text.attribution(text.geometryCredit)}</p>` : nothing}`;
}

/** The entity that an event is about. */
export function idOf(event: Event): string | undefined {
  const [origin] = event.composedPath() as Partial<Element>[];
  return origin?.closest?.('.picture [data-id]')?.getAttribute('data-id') ?? undefined;
}

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

function areaView({id, path}: Shape, {scale}: Picture) {
  const fill = scale.fills.get(id) ?? 'no-information';
  return svg`<path class="area entity" data-id=${id} data-fill=${fill} fill=${fillOf(fill) || nothing} d=${path}></path>`;
}

/** Abbreviations do not fit a tile on a phone; three letters do. */
function nameView({id, center}: Shape, abbr = id) {
  const label = (words: string, kind: string) =>
    svg`<text class="tile-name ${kind}" x=${center[0]} y=${center[1]} dominant-baseline="central">${words}</text>`;
  return svg`${label(abbr, 'wide')}${label(id, 'narrow')}`;
}

/** Two strokes, so that the mark shows on any fill. Without an outline it marks nothing. */
export const markView = (kind: 'chosen' | 'focused', path?: string) =>
  svg`<path class="mark under" d=${path ?? nothing}></path><path class="mark ${kind}" d=${path ?? nothing}></path>`;
