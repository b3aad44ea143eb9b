import {html, nothing, type TemplateResult} from 'lit';
import {markOf} from '../../layout/priority-matrix-layout.js';
import {wordsOf} from '../../views/text.js';
import {detailView, type Detail, type MoreVoice} from './detail.view.js';
import {headingAt, markView, ownMark} from './matrix.view.js';

/** The panel of a priority: its name, what the opened cell says, a button that closes, and the detail. */
export function panelView(detail: Detail, close: () => void, pending: unknown, voice: MoreVoice): TemplateResult {
  const {row, tool, level} = detail;
  const {priority, ties} = row;
  const {text, words, lang} = voice;
  const cell = ties.find((tie) => tie.tool.id === tool);
  const title = html`${text.priority(priority.number)} ${priority.inPlan ? ownMark(text.ownShort) : nothing}`;
  return html`<div class="panel detail" part="panel" role="group" tabindex="-1" aria-label=${words.detail(priority.number)}>
    <div class="panel-head">
      ${headingAt(level, title)}
      <button type="button" class="button screen-only" @click=${close}>${text.common.close}</button>
    </div>
    ${
      cell
        ? html`<p class="chosen-cell">
          ${markView(markOf(cell), cell.actions.length)}
          <span><strong>${wordsOf(cell.tool.name, lang)}</strong>: ${text.tie(cell.listed, cell.actions.length)}.</span>
        </p>`
        : nothing
    }
    ${detailView(detail, pending, voice)}
  </div>`;
}
