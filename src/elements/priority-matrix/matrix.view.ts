import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Axis, PriorityTies, Term, Tool} from '../../dataset/index.js';
import type {PriorityMatrixMessages} from '../../i18n/es/priority-matrix.js';
import type {Formatter} from '../../i18n/format.js';
import {
  cellKey,
  markOf,
  parseKey,
  shortName,
  type Mark,
  type MatrixCell,
  type MatrixLayout,
  type MatrixRow,
  type RowGroup,
} from '../../layout/priority-matrix-layout.js';
import {textView, wordsOf} from '../../views/text.js';

/** Words, formats and language that the views are written in. */
export interface MatrixVoice {
  readonly text: PriorityMatrixMessages;
  readonly format: Formatter;
  readonly lang: string;
}

/** What stands in a cell, and its name in words. */
export interface CellLook {
  readonly mark: unknown;
  readonly label: string;
}

/** What a reader who asked for more gets in the matrix: another layer, names of groups of columns, boxes to tick. */
export interface CellOverrides {
  readonly cell?: ((row: PriorityTies, cell: MatrixCell) => CellLook | undefined) | undefined;
  readonly bandName?: (id: string) => string;
  /** Content of a column that only readers who ask for it have, for a row or its header. */
  readonly more?: (name: string, key: string, tabIndex: number, row?: PriorityTies) => unknown;
}

/** What is chosen, and where the keyboard stands. */
export interface MatrixState extends CellOverrides {
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
  /** By which the rows are sorted; their number where empty. */
  readonly sort: string | undefined;
  readonly density: string | undefined;
  readonly totals?: unknown;
  /** Draws anew only what depends on something that changed; all is drawn while there is none. */
  readonly keep?: (depends: unknown[], draw: () => unknown) => unknown;
}

/** A tool's name as its column has it. */
export const toolName = ({name, aliases}: Tool, lang: string): string => shortName(wordsOf(name, lang), aliases);

/** "Eje 2. Combatir la arbitrariedad…", or that the data do not say. */
export const axisName = (axis: Axis | undefined, {text, lang}: MatrixVoice): string =>
  axis ? text.axisName(axis.number, wordsOf(axis.title, lang)) : text.noAxis;

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

/** Name of a group of rows; empty where they stand ungrouped. */
export const groupName = ({by, id, axis}: RowGroup<unknown>, voice: MatrixVoice): string =>
  by === 'axis' ? axisName(axis, voice) : by && voice.text.terms[id as Term];

const stopAt = (key: string, {tabStop}: MatrixState) => (key === tabStop ? 0 : -1);

/** The matrix: a native table. Every cell can have the focus; those with data each hold one button. */
export function tableView(state: MatrixState, voice: MatrixVoice): TemplateResult {
  const {layout, tool, density} = state;
  const {text} = voice;
  const before = layout.fixed.length + 1;
  return html`<table class="matrix" data-density=${density ?? nothing} aria-describedby="keys">
    <caption class="visually-hidden">${text.caption}</caption>
    <colgroup>
      <col />${layout.fixed.map(() => html`<col />`)} ${layout.columns.map(({id}) => html`<col ?data-chosen=${id === tool} />`)}
    </colgroup>
    <thead>
      ${
        layout.columnGroups.length > 0
          ? html`<tr class="bands">
            <td colspan=${before}></td>
            ${layout.columnGroups.map(
              ({id, columns}) => html`<th scope="colgroup" colspan=${columns.length}>${state.bandName?.(id)}</th>`,
            )}
          </tr>`
          : nothing
      }
      <tr>
        ${['#number', ...layout.fixed].map((name) => sortView(name, state, voice))}
        ${layout.columns.map((column) => headView(column, state, voice))}
      </tr>
    </thead>
    ${layout.groups.map(
      (group) =>
        html`<tbody>
          ${
            group.by
              ? html`<tr class="axis">
                <th scope="rowgroup" colspan=${layout.columns.length + before}>
                  <span class="axis-name"
                    >${groupName(group, voice)}
                    <span class="note"
                      >${text.axisCount(group.rows.length, ownCount(group.rows.map(({row}) => row)))}</span
                    ></span
                  >
                </th>
              </tr>`
              : nothing
          }
          ${group.rows.map((row) => keptRow(row, state, voice))}
        </tbody>`,
    )}
    ${state.totals}
  </table>`;
}

/** How many of the rows are the commission's own. */
export const ownCount = (rows: readonly PriorityTies[]): number => rows.filter(({priority}) => priority.inPlan).length;

const SORTS = {'#number': 'ascending', '#term': 'ascending', '#tools': 'descending', '#actions': 'descending'} as const;

function sortView(name: string, state: MatrixState, {text}: MatrixVoice): TemplateResult {
  const key = cellKey('', name);
  const order = SORTS[name as keyof typeof SORTS] as (typeof SORTS)[keyof typeof SORTS] | undefined;
  if (!order) return html`<th scope="col">${state.more?.(name, key, stopAt(key, state))}</th>`;
  return html`<th
    scope="col"
    class=${order === 'descending' ? 'count' : nothing}
    aria-sort=${`#${state.sort || 'number'}` === name ? order : nothing}
  >
    <button type="button" class="head" data-key=${key} tabindex=${stopAt(key, state)} title=${text.sort}
      >${text.columns[name as keyof typeof SORTS]}</button>
  </th>`;
}

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
      tabindex=${stopAt(key, state)}
      aria-pressed=${tool.id === state.tool}
    ><span class="clamp">${toolName(tool, lang)}</span></button>
    ${
      state.adopted.has(tool.id) && state.state
        ? html`<span class="adopted">${adoptedMark}<span class="visually-hidden">${text.adoptedIn(state.state)}</span></span>`
        : nothing
    }
  </th>`;
}

/** A move of the focus changes two rows: to draw all forty would cost a phone a fifth of a second. */
function keptRow(row: MatrixRow, state: MatrixState, voice: MatrixVoice): unknown {
  const draw = () => rowView(row, state, voice);
  const {layout, keep, cell, more, priority, tabStop, opened} = state;
  // What another layer or a box to tick depends on is not known here.
  if (!keep || cell || more) return draw();
  const here = (key: string | undefined) => key !== undefined && parseKey(key).priority === row.id && key;
  return keep([row, layout, voice.text, voice.lang, priority === row.id, here(tabStop), here(opened)], draw);
}

function rowView({id, row, cells}: MatrixRow, state: MatrixState, voice: MatrixVoice): TemplateResult {
  const {priority, ties, actions} = row;
  const {text, lang} = voice;
  const key = cellKey(id);
  const listed = ties.filter((tie) => tie.listed).length;
  const counts: Readonly<Record<string, readonly [number, string] | undefined>> = {
    '#tools': [listed, text.tools(listed)],
    '#actions': [actions.length, text.actions(actions.length)],
  };
  const fixedView = (name: string) => {
    const [fixed, count] = [cellKey(id, name), counts[name]];
    const stop = stopAt(fixed, state);
    if (name === '#term' || count)
      return html`<td class=${count ? 'count' : nothing} data-key=${fixed} tabindex=${stop}>
      ${count ? html`<span aria-hidden="true">${count[0]}</span><span class="visually-hidden">${count[1]}</span>` : text.termsShort[priority.term]}
    </td>`;
    return html`<td>${state.more?.(name, fixed, stop, row)}</td>`;
  };
  return html`<tr data-id=${id} ?data-own=${priority.inPlan} ?data-chosen=${id === state.priority}>
    <th scope="row" abbr=${text.priority(priority.number)}>
      <span class="row-name">
        ${priority.inPlan ? ownMark(html`<span class="visually-hidden">${text.own}</span>`) : html`<span></span>`}
        <button
          type="button"
          class="number"
          data-key=${key}
          tabindex=${stopAt(key, state)}
          aria-label=${text.priority(priority.number)}
          aria-expanded=${id === state.priority}
        >${priority.number}</button>
        <span class="clamp">${textView(priority.text, lang)}</span>
      </span>
    </th>
    ${state.layout.fixed.map(fixedView)}
    ${cells.map((cell) => cellView(row, cell, state, voice))}
  </tr>`;
}

function cellView(row: PriorityTies, cell: MatrixCell, state: MatrixState, {text, lang}: MatrixVoice): TemplateResult {
  const {key, tie} = cell;
  const plan = () =>
    tie && {
      mark: markView(markOf(tie), tie.actions.length),
      label: text.cell(row.priority.number, toolName(tie.tool, lang), tie.listed, tie.actions.length),
    };
  const look = state.cell ? state.cell(row, cell) : plan();
  if (!look) return html`<td data-key=${key} tabindex=${stopAt(key, state)}></td>`;
  return html`<td><button
    type="button"
    class="cell"
    data-key=${key}
    tabindex=${stopAt(key, state)}
    aria-label=${look.label}
    aria-expanded=${key === state.opened}
  >${look.mark}</button></td>`;
}
