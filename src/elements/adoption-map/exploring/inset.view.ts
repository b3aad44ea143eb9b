import {nothing, svg} from 'lit';
import type {Inset} from '../../../layout/adoption-map-inset.js';
import {isPattern, PATTERNS} from '../../../layout/sheet/marks.js';
import {fillOf} from '../../../views/swatch.js';
import {markView, type Picture} from '../drawing.view.js';
import {doubtView} from './doubt.view.js';
import {LARGE} from './patterns.view.js';

/** The small central entities again, larger, with a line from where they are. */
export function insetView({from, to, shapes}: Inset, {scale: {fills}, chosen, layout: {viewBox}, values}: Picture) {
  const [x, y, width, height] = to;
  const fillAt = (id: string) => fills.get(id) ?? 'no-information';
  const shrink = from[2] / width;
  // The same patterns as outside, not enlarged with the outlines.
  const patterns = ['doubt', ...new Set(shapes.map(({id}) => fillAt(id)))]
    .filter(isPattern)
    .map(
      (name) =>
        svg`<pattern id=${`inset-${name}`} href=${`#${name}`} patternTransform=${`scale(${shrink}) rotate(${PATTERNS[name].turn})`}></pattern>`,
    );
  return svg`<g>
    <defs>
      ${patterns}
      <pattern id="inset-doubt-large" href="#doubt" patternTransform=${`scale(${shrink * LARGE}) rotate(${PATTERNS.doubt.turn})`}></pattern>
    </defs>
    <path class="inset-line" d=${`M${from[0]} ${from[1]}L${x} ${y + height}M${from[0] + from[2]} ${from[1]}L${Math.min(x + width, viewBox[0] + viewBox[2])} ${y + height}`}></path>
    <rect class="inset-line" x=${from[0]} y=${from[1]} width=${from[2]} height=${from[3]}></rect>
    <svg class="inset" x=${x} y=${y} width=${width} height=${height} viewBox=${from.join(' ')}>
      <rect class="inset-ground" x=${from[0]} y=${from[1]} width=${from[2]} height=${from[3]}></rect>
      ${shapes.map(({id, path}) => {
        const fill = fillAt(id);
        const paint = isPattern(fill) ? `url(#inset-${fill})` : fillOf(fill);
        return svg`<path class="area entity" data-id=${id} data-fill=${fill} fill=${paint || nothing} d=${path}></path>`;
      })}
      ${doubtView(shapes, values, 'inset-')}
      ${markView('chosen', shapes.find(({id}) => id === chosen)?.path)} ${markView('focused')}
    </svg>
    <rect class="inset-frame" x=${x} y=${y} width=${width} height=${height}></rect>
  </g>`;
}
