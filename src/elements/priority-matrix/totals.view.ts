import {html, type TemplateResult} from 'lit';
import type {PriorityTies, Tool} from '../../dataset/index.js';
import type {MoreVoice} from './more-voice.js';
import {ownCount, type MatrixState} from './matrix.view.js';

/** The last row of the matrix: how many priorities and actions each column has, for the eye as figures, else in words. */
export function totalsView(
  {layout}: MatrixState,
  rows: readonly PriorityTies[],
  {text, words}: MoreVoice,
): TemplateResult {
  const actions = new Set(rows.flatMap((row) => row.actions)).size;
  const listed = new Set(rows.flatMap(({ties}) => ties.filter((tie) => tie.listed).map(({tool}) => tool.id))).size;
  const figure = (count: number, said: string) =>
    html`<td class="count"><span aria-hidden="true">${count}</span><span class="visually-hidden">${said}</span></td>`;
  const counts: Readonly<Record<string, readonly [number, string]>> = {
    '#tools': [listed, text.tools(listed)],
    '#actions': [actions, text.actions(actions)],
  };
  return html`<tfoot>
    <tr>
      <th scope="row">
        ${words.inAll}<span class="visually-hidden">: ${text.axisCount(rows.length, ownCount(rows))}</span>
      </th>
      ${layout.fixed.map((name) => (counts[name] ? figure(...counts[name]) : html`<td></td>`))}
      ${layout.columns.map((tool) => figure(tiedRows(rows, tool), totalWords(rows, tool, text)))}
    </tr>
  </tfoot>`;
}

const tiedRows = (rows: readonly PriorityTies[], {id}: Tool) =>
  rows.filter(({ties}) => ties.some(({tool}) => tool.id === id)).length;

function totalWords(rows: readonly PriorityTies[], {id}: Tool, text: MoreVoice['text']): string {
  const actions = rows.flatMap(({ties}) => ties.filter(({tool}) => tool.id === id).flatMap((tie) => tie.actions));
  return `${text.priorities(tiedRows(rows, {id} as Tool))}, ${text.actions(new Set(actions).size)}`;
}
