import {html, nothing, type TemplateResult} from 'lit';
import type {PriorityTies} from '../../dataset/index.js';
import {markOf} from '../../layout/priority-matrix-layout.js';
import {headingView, wordsOf} from '../../views/text.js';
import {markView, ownMark, type MatrixVoice} from './matrix.view.js';

/** The frame of the detail: there at once, with the focus, whatever is still on its way. */
interface Panel {
  readonly row: PriorityTies;
  /** Tool of the cell that opened it, empty where a row or an entry did. */
  readonly tool: string;
  readonly level: number;
  readonly close: () => void;
}

/** Name of the priority, what the opened cell says, a button that closes, and `content`. */
export function panelView(
  {row, tool, level, close}: Panel,
  content: unknown,
  {text, lang}: MatrixVoice,
): TemplateResult {
  const {priority, ties} = row;
  const cell = ties.find((tie) => tie.tool.id === tool);
  return html`<div class="panel detail" part="panel" role="group" tabindex="-1" aria-label=${text.detail(priority.number)}>
    <div class="panel-head">
      ${headingView(level, html`${text.priority(priority.number)} ${priority.inPlan ? ownMark(text.ownShort) : nothing}`)}
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
    ${content}
  </div>`;
}

/** That something is on its way, or that it could not be read, with a button to try again. */
export function pendingView(loading: boolean, retry: () => void, {text}: MatrixVoice): TemplateResult {
  const failed = () =>
    html`${text.failed} <button type="button" class="button quiet" @click=${retry}>${text.common.retry}</button>`;
  return html`<p class="note">${loading ? text.common.detailLoading : failed()}</p>`;
}
