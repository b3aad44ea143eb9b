import {css, html, nothing, type TemplateResult} from 'lit';
import type {ToolSort} from '../../../dataset/index.js';
import {es, type ToolRowsMessages} from '../../../i18n/es/tool-rows.js';
import type {CatalogItem} from '../../../layout/tool-catalog-layout.js';
import {sortHead} from '../../../views/sort-head.js';
import {nameButton, statusView} from '../card.view.js';
import {priorityWords, type CatalogContext} from '../voice.js';
import {toolTable} from './tool-table.js';

/** The order, and how it is changed. */
interface Sorting {
  readonly sort: ToolSort;
  readonly onSort: (sort: ToolSort) => void;
}

/** The tools as rows; a record opens in a row of its own. The last are still to come until all are `drawn`. */
function tableView(
  items: readonly CatalogItem[],
  drawn: boolean,
  context: CatalogContext,
  {sort, onSort}: Sorting,
  columns: ToolRowsMessages,
): TemplateResult {
  // The name runs from A; of what is counted, the most comes first. A head pressed again turns the order round.
  const sorted = (id: 'name' | 'entities' | 'year', label: string, style: string) => {
    const turned = sort === `-${id}`;
    const direction = turned === (id === 'name') ? 'descending' : 'ascending';
    const own = turned || sort === id;
    return sortHead(label, own ? direction : undefined, () => onSort(sort === id ? `-${id}` : id), {style});
  };
  return html`<div ?data-more=${!drawn}><table>
    <caption class="visually-hidden">
      ${context.text.heading}
    </caption>
    <thead>
      <tr>
        ${sorted('name', columns.name, '')}
        <th scope="col">${columns.status}</th>
        <th scope="col" class="wide">${columns.kind}</th>
        ${sorted('entities', columns.adopted, 'figure')}
        ${sorted('year', columns.year, 'wider figure')}
        <th scope="col" class="widest">${columns.priorities}</th>
        <th scope="col" class="widest">${columns.origin}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => rowView(item, context))}
    </tbody>
  </table></div>`;
}

function rowView(item: CatalogItem, context: CatalogContext): TemplateResult {
  const {
    entry: {tool, adopted},
    open,
    pinned,
  } = item;
  const {text} = context;
  const unknown = html`<span class="note whole">${text.common.noInformation}</span>`;
  return html`<tr ?data-open=${open}>
      <th scope="row">
        ${nameButton(item, context)} ${context.compareBox?.(tool)}${pinned ? html`<br /><em class="note">${text.pinned}</em>` : nothing}
      </th>
      <td class="status-cell">${statusView(tool, context)}</td>
      <td class="wide">${text.toolWords.kind[tool.kind]}</td>
      <td class="figure">${adopted || (adopted === 0 ? html`<span class="note">${text.adopted(0, 0)}</span>` : unknown)}</td>
      <td class="wider figure">${tool.startYear ?? unknown}</td>
      <td class="widest">${priorityWords(tool, context) || '—'}</td>
      <td class="widest whole">${tool.inPlan ? text.origins.plan : text.origins.added}</td>
    </tr>
    ${
      open
        ? html`<tr>
          <td class="record-cell" colspan="7">${context.renderRecord(tool)}</td>
        </tr>`
        : nothing
    }`;
}

export const styles = css`
  table .name {
    min-inline-size: 9em;
    min-block-size: 24px;
  }
  .figure {
    text-align: end;
  }
  td.figure,
  th.figure {
    max-inline-size: 9em;
    padding-inline-end: 1em;
  }
  /* Its text is smaller: as wide as that of the cells under it. */
  thead th.figure {
    padding-inline-end: calc(1em / 0.875);
  }
  .status-cell .note {
    display: block;
  }
  tr[data-open] > * {
    border-block-end-color: transparent;
  }
  .record-cell {
    padding-inline-end: 0;
  }
  /* On a line of its own, so that the boxes of all rows stand one under the other. */
  table .compare-box {
    display: flex;
    margin-block-start: 0.25em;
    margin-inline-start: 0;
  }
  /* Paper has all columns, whatever it takes. */
  @media screen {
    .whole,
    .status-cell .tool-status {
      white-space: nowrap;
    }
    @container (inline-size < 56em) {
      .widest {
        display: none;
      }
    }
    @container (inline-size < 43em) {
      .wider {
        display: none;
      }
    }
  }
  @container (inline-size < 36em) {
    .wide {
      display: none;
    }
  }
  @container (inline-size < 30em) {
    .figure {
      display: none;
    }
    .record-cell {
      font-size: calc(1em / 0.875);
    }
  }
  /* Large text on a phone: the status under the name. */
  @container (inline-size < 17em) {
    table :is(th, td) {
      display: block;
    }
    tbody th {
      border: 0;
    }
    table .name {
      min-inline-size: 0;
    }
  }
`;

/** The tools as rows: on the page, and for files. */
export const view = {tableView, toolTable};

export const words = {es, en: () => import('../../../i18n/en/tool-rows.js').then(({en}) => en)};
