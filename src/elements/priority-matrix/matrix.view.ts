import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Axis, PriorityTies, Term, Tie, Tool} from '../../dataset/index.js';
import type {PriorityMatrixMessages} from '../../i18n/es/priority-matrix.js';
import type {Formatter} from '../../i18n/format.js';
import {
  cellKey,
  markOf,
  shortName,
  type Mark,
  type MatrixLayout,
  type MatrixRow,
} from '../../layout/priority-matrix-layout.js';
import {headingView, textView, wordsOf} from '../../views/text.js';

/** Words, formats and language that the views are written in. */
export interface MatrixVoice {
  readonly text: PriorityMatrixMessages;
  readonly format: Formatter;
  readonly lang: string;
}

/** What is chosen, and where the keyboard stands. */
export interface MatrixState {
  readonly layout: MatrixLayout;
  /** Key of the only cell that Tab reaches. */
  readonly tabStop: string;
  /** Key of the cell whose detail is open. */
  readonly opened: string | undefined;
  readonly priority: string | undefined;
  readonly tool: string | undefined;
  /** Tools that the chosen entity adopted, and its name. */
  readonly adopted: ReadonlySet<string>;
  readonly state: string | undefined;
}

/** A tool's name as its column has it. */
export const toolName = ({name, aliases}: Tool, lang: string): string => shortName(wordsOf(name, lang), aliases);

/** "Eje 2. Combatir la arbitrariedad…", or that the data do not say. */
export const axisName = (axis: Axis | undefined, {text, lang}: MatrixVoice): string =>
  axis ? text.axisName(axis.number, wordsOf(axis.title, lang)) : text.noAxis;

/** A heading of that level, or of the last one there is. */
export const headingAt = (level: number, content: unknown): TemplateResult => headingView(Math.min(level, 6), content);

/** "Mediano plazo". */
export const termName = (term: Term, {text}: MatrixVoice): string => text.terms[term];

/** The mark of a priority of the commission. */
export const ownMark = (words: unknown): TemplateResult => html`<span class="own"
  ><svg class="diamond" viewBox="0 0 10 10" aria-hidden="true"><path d="M5 0l5 5-5 5-5-5z"></path></svg
  >${words}</span
>`;

export const adoptedMark = html`<svg class="diamond" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1h8v8H1z"></path></svg>`;

/** A disc with a number, a dot, or a ring with a number. */
export function markView(mark: Mark, count: number | string): TemplateResult {
  const radius = mark === 'listed' ? 5 : mark === 'actions' ? 11 : 10;
  return html`<svg class="mark ${mark}" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r=${radius}></circle>
    ${mark === 'listed' ? nothing : svg`<text x="12" y="12">${count}</text>`}
  </svg>`;
}

/** The matrix: a native table whose cells with data each hold one button. */
export function tableView(state: MatrixState, voice: MatrixVoice): TemplateResult {
  const {layout, tool} = state;
  const {text} = voice;
  return html`<table class="matrix" aria-describedby="keys">
    <caption class="visually-hidden">${text.caption}</caption>
    <colgroup>
      <col />
      <col />
      <col />
      <col />
      ${layout.columns.map(({id}) => html`<col ?data-chosen=${id === tool} />`)}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${text.columnPriority}</th>
        <th scope="col">${text.term}</th>
        <th scope="col" class="count">${text.columnTools}</th>
        <th scope="col" class="count">${text.columnActions}</th>
        ${layout.columns.map((column) => headView(column, state, voice))}
      </tr>
    </thead>
    ${layout.groups.map(
      ({axis, rows}) =>
        html`<tbody>
          <tr class="axis">
            <th scope="rowgroup" colspan=${layout.columns.length + 4}>
              <span class="axis-name"
                >${axisName(axis, voice)}
                <span class="note">${text.axisCount(rows.length, ownCount(rows.map(({row}) => row)))}</span></span
              >
            </th>
          </tr>
          ${rows.map((row) => rowView(row, state, voice))}
        </tbody>`,
    )}
  </table>`;
}

/** How many of the rows are the commission's own. */
export const ownCount = (rows: readonly PriorityTies[]): number => rows.filter(({priority}) => priority.inPlan).length;

function headView(tool: Tool, state: MatrixState, {text, lang}: MatrixVoice): TemplateResult {
  const key = cellKey('', tool.id);
  const spanish = lang === 'en' && !tool.name.en;
  return html`<th scope="col" class="tool">
    <button
      type="button"
      class="head"
      data-key=${key}
      lang=${spanish ? 'es' : nothing}
      title=${text.onlyTool(wordsOf(tool.name, lang))}
      tabindex=${key === state.tabStop ? 0 : -1}
      aria-pressed=${tool.id === state.tool}
    ><span class="clamp">${toolName(tool, lang)}</span></button>
    ${
      state.adopted.has(tool.id) && state.state
        ? html`<span class="adopted">${adoptedMark}<span class="visually-hidden">${text.adoptedIn(state.state)}</span></span>`
        : nothing
    }
  </th>`;
}

function rowView({id, row, cells}: MatrixRow, state: MatrixState, voice: MatrixVoice): TemplateResult {
  const {priority, ties, actions} = row;
  const {text, lang} = voice;
  const key = cellKey(id);
  const listed = ties.filter((tie) => tie.listed).length;
  return html`<tr data-id=${id} ?data-own=${priority.inPlan} ?data-chosen=${id === state.priority}>
    <th scope="row" abbr=${text.priority(priority.number)}>
      <span class="row-name">
        ${priority.inPlan ? ownMark(html`<span class="visually-hidden">${text.own}</span>`) : html`<span></span>`}
        <button
          type="button"
          class="number"
          data-key=${key}
          tabindex=${key === state.tabStop ? 0 : -1}
          aria-label=${text.priority(priority.number)}
          aria-expanded=${id === state.priority}
        >${priority.number}</button>
        <span class="clamp">${textView(priority.text, lang)}</span>
      </span>
    </th>
    <td>${text.termsShort[priority.term]}</td>
    <td class="count">${listed}</td>
    <td class="count">${actions.length}</td>
    ${cells.map((tie) => html`<td>${tie ? cellView(row, tie, state, voice) : nothing}</td>`)}
  </tr>`;
}

function cellView({priority}: PriorityTies, tie: Tie, state: MatrixState, {text, lang}: MatrixVoice): TemplateResult {
  const key = cellKey(priority.id, tie.tool.id);
  return html`<button
    type="button"
    class="cell"
    data-key=${key}
    tabindex=${key === state.tabStop ? 0 : -1}
    aria-label=${text.cell(priority.number, toolName(tie.tool, lang), tie.listed, tie.actions.length)}
    aria-expanded=${key === state.opened}
  >${markView(markOf(tie), tie.actions.length)}</button>`;
}
