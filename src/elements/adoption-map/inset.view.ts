import {html, nothing, svg} from 'lit';
import type {Inset} from '../../layout/adoption-map-inset.js';
import type {MapLayout} from '../../layout/adoption-map-layout.js';
import {PATTERNS, type Pattern} from '../../layout/sheet/marks.js';
import {fillOf, patternDefs} from '../../views/swatch.js';

/** The small central entities again, larger, with a line from where they are. */
export function insetView(
  {from, to, shapes}: Inset,
  fills: ReadonlyMap<string, string>,
  marked: Readonly<Record<'chosen' | 'focused', string | undefined>>,
  {viewBox}: MapLayout,
) {
  const [x, y, width, height] = to;
  const mark = (kind: 'chosen' | 'focused') => {
    const shape = shapes.find(({id}) => id === marked[kind]);
    return shape
      ? svg`<path class="mark under" d=${shape.path}></path><path class="mark ${kind}" d=${shape.path}></path>`
      : '';
  };
  return svg`<g>
    <path class="inset-line" d=${`M${from[0]} ${from[1]}L${x} ${y + height}M${from[0] + from[2]} ${from[1]}L${Math.min(x + width, viewBox[0] + viewBox[2])} ${y + height}`}></path>
    <rect class="inset-line" x=${from[0]} y=${from[1]} width=${from[2]} height=${from[3]}></rect>
    <svg class="inset" x=${x} y=${y} width=${width} height=${height} viewBox=${from.join(' ')}>
      <rect class="inset-ground" x=${from[0]} y=${from[1]} width=${from[2]} height=${from[3]}></rect>
      ${shapes.map(({id, path}) => {
        const fill = fills.get(id) ?? 'no-information';
        return svg`<path class="area entity" data-id=${id} data-fill=${fill} fill=${fillOf(fill) || nothing} d=${path}></path>`;
      })}
      ${mark('chosen')} ${mark('focused')}
    </svg>
    <rect class="inset-frame" x=${x} y=${y} width=${width} height=${height}></rect>
  </g>`;
}

const own = Object.entries(PATTERNS as Readonly<Record<string, Pattern>>).filter(([name]) =>
  /^(?:category|below)/.test(name),
);

/** Patterns of categories and of what lies below the country's value, in the page's colours. */
export const morePatterns = svg`<defs>
  ${own.map(
    ([name, {size, turn, strokes}]) =>
      svg`<pattern id=${name} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform=${`rotate(${turn})`}>
      ${strokes.map(({path, fill, line, width = 1}) => svg`<path d=${path} fill=${fill ? `var(--_${fill})` : 'none'} stroke=${line ? `var(--_${line})` : 'none'} stroke-width=${width}></path>`)}
    </pattern>`,
  )}
</defs>`;

/** The patterns of views that draw no map of their own. */
export const hiddenPatterns = html`<svg class="visually-hidden" aria-hidden="true">${patternDefs} ${morePatterns}</svg>`;
