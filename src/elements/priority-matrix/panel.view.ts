import {html, nothing, type TemplateResult} from 'lit';
import type {Dataset, PriorityTies} from '../../dataset/index.js';
import {markOf} from '../../layout/priority-matrix-layout.js';
import {headingView, wordsOf} from '../../views/text.js';
import {markView, ownMark} from './matrix.view.js';
import type {MoreVoice} from './more-voice.js';

/** What is told of one priority. */
export interface Detail {
  readonly dataset: Dataset;
  readonly row: PriorityTies;
  /** Tool of the cell that opened it; its actions come first. */
  readonly tool: string;
  /** It stands in the priority's own entry of a list, under its text. */
  readonly inEntry: boolean;
  readonly level: number;
  readonly chooseTool: (id: string) => void;
}

/** The panel of a priority: its name, what the opened cell says, a button that closes, and `content`. */
export function panelView(
  {row, tool, level}: Detail,
  close: () => void,
  content: unknown,
  voice: MoreVoice,
): TemplateResult {
  const {priority, ties} = row;
  const {text, words, lang} = voice;
  const cell = ties.find((tie) => tie.tool.id === tool);
  const title = html`${text.priority(priority.number)} ${priority.inPlan ? ownMark(words.ownShort) : nothing}`;
  return html`<div class="panel detail" part="panel" role="group" tabindex="-1" aria-label=${words.detail(priority.number)}>
    <div class="panel-head">
      ${headingView(level, title)}
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
