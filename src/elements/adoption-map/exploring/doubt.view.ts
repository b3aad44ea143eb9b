import {html, nothing, svg} from 'lit';
import type {LayerValue} from '../../../dataset/index.js';
import {joined, type Shape} from '../../../layout/adoption-map-layout.js';
import {SAMPLE_DOTS} from '../../../layout/sheet/marks.js';
import {isDoubtful} from '../adoption-map.view.js';
import type {ExploreVoice} from './explore-voice.js';

/** Outlines of the entities whose fact is to be confirmed, as one. */
function doubtfulOutlines(shapes: readonly Shape[], values: readonly LayerValue[]): string {
  const doubtful = new Set(values.flatMap((value) => (isDoubtful(value) ? value.state.id : [])));
  return joined(shapes.filter(({id}) => doubtful.has(id)));
}

const dots = (pattern: string, outlines: string, where = '') =>
  svg`<path class="doubt ${where}" fill=${`url(#${pattern})`} d=${outlines}></path>`;

/**
 * Dots over the entities whose fact is to be confirmed, whatever fills them; larger ones in a narrow drawing. The pointer goes through.
 *
 * @param own what the ids of the drawing's own patterns begin with
 */
export function doubtView(shapes: readonly Shape[], values: readonly LayerValue[], own = '') {
  const outlines = doubtfulOutlines(shapes, values);
  if (!outlines) return nothing;
  return svg`${dots(`${own}doubt`, outlines, 'wide')}${dots(`${own}doubt-large`, outlines, 'narrow')}`;
}

/** The same over a small drawing. */
export function smallDoubtView(shapes: readonly Shape[], values: readonly LayerValue[]) {
  const outlines = doubtfulOutlines(shapes, values);
  return outlines ? dots('doubt-large', outlines) : nothing;
}

/** What the dots are, among the entries of the legend; nothing where no fact has them. */
export const dottedEntry = (values: readonly LayerValue[], {words: {dotted}}: ExploreVoice): unknown =>
  values.some(isDoubtful)
    ? html`<li>
        <svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">
          <rect class="sample" x="1" y="1" width="22" height="22"></rect>
          <path class="sample-dots" transform="translate(12 12)" d=${SAMPLE_DOTS}></path>
        </svg>
        <span><strong>${dotted.name}</strong>: <span class="note">${dotted.definition}</span></span>
      </li>`
    : nothing;
