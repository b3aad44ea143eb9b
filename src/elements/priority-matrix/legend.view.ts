import {html, nothing, type TemplateResult} from 'lit';
import type {Mark} from '../../layout/priority-matrix-layout.js';
import type {MoreVoice} from './more-voice.js';
import {adoptedMark, markView, ownMark, type MatrixState} from './matrix.view.js';

/** What each mark means, with how many cells have it. */
export function legendView(
  {layout, adopted, state}: MatrixState,
  own: number,
  {text, words}: MoreVoice,
): TemplateResult {
  const marks: readonly Mark[] = ['actions', 'listed', 'unlisted'];
  const here = layout.columns.filter(({id}) => adopted.has(id)).length;
  return html`<ul class="legend" role="list" aria-label=${words.legend} part="legend">
    ${marks.map(
      (mark) =>
        html`<li>${markView(mark, 'n')}<span>${words.marks[mark]}: <strong>${words.cells(layout.marks[mark])}</strong></span></li>`,
    )}
    <li>${ownMark('')}<span>${text.own}: <strong>${text.priorities(own)}</strong></span></li>
    ${
      state && here > 0
        ? html`<li>
          <span class="own">${adoptedMark}</span><span>${words.adoptedLegend(state)}: <strong>${text.tools(here)}</strong></span>
        </li>`
        : nothing
    }
    <li><span class="own"></span><span>${words.blank}</span></li>
  </ul>`;
}
