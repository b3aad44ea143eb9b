import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ToolEntry} from '../../dataset/index.js';
import type {CatalogItem} from '../../layout/tool-catalog-layout.js';
import type {Table} from '../../layout/table.js';
import {wordsOf} from '../../views/text.js';
import {nameButton, statusView} from './card.view.js';
import {priorityNumbers, promoterNames, type CatalogContext, type CatalogVoice} from './voice.js';

/** The tools as rows; a record opens in a row of its own. */
export function tableView(items: readonly CatalogItem[], caption: string, context: CatalogContext): TemplateResult {
  const {columns} = context.text;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.name}</th>
        <th scope="col">${columns.status}</th>
        <th scope="col" class="wide">${columns.kind}</th>
        <th scope="col" class="figure">${columns.adopted}</th>
        <th scope="col" class="wide">${columns.priorities}</th>
        <th scope="col" class="wide">${columns.origin}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        items,
        ({entry}) => entry.tool.id,
        (item) => rowView(item, context),
      )}
    </tbody>
  </table>`;
}

function rowView(item: CatalogItem, context: CatalogContext): TemplateResult {
  const {
    entry: {tool, adopted},
    open,
    pinned,
  } = item;
  const {text, dataset} = context;
  const numbers = priorityNumbers(dataset, tool.priorities);
  return html`<tr ?data-open=${open}>
      <th scope="row">
        ${nameButton(item, context)}${pinned ? html`<br /><em class="note">${text.pinned}</em>` : nothing}
      </th>
      <td class="status-cell">${statusView(tool, context)}</td>
      <td class="wide">${text.toolWords.kind[tool.kind]}</td>
      <td class="figure">${adopted ?? html`<span class="note">${text.common.noInformation}</span>`}</td>
      <td class="wide">${numbers.join(', ') || '—'}</td>
      <td class="wide">${tool.inPlan ? text.origins.plan : text.origins.added}</td>
    </tr>
    ${
      open
        ? html`<tr>
          <td class="record-cell" colspan="6">${context.renderRecord(tool)}</td>
        </tr>`
        : nothing
    }`;
}

/** The same tools for CSV and JSON, each fact in a column of its own. */
export function toolTable(
  entries: readonly ToolEntry[],
  {dataset, text, lang}: CatalogVoice & Pick<CatalogContext, 'dataset'>,
): Table {
  const names = <K extends string>(words: Readonly<Record<K, string>>, ids: readonly K[]) =>
    ids.map((id) => words[id]).join('; ');
  const {toolWords} = text;
  return {
    caption: text.heading,
    columns: Object.values(text.columns),
    rows: entries.map(({tool, adopted}) => [
      tool.id,
      wordsOf(tool.name, lang),
      tool.inPlan ? text.origins.plan : text.origins.added,
      toolWords.kind[tool.kind],
      toolWords.status[tool.status],
      tool.statusDate,
      tool.startYear,
      adopted ?? null,
      priorityNumbers(dataset, tool.priorities).join('; ') || null,
      promoterNames(dataset, tool).join('; ') || null,
      names(toolWords.pillar, tool.pillars),
      names(toolWords.phase, tool.phases),
      tool.license,
      tool.url,
      wordsOf(tool.summary, lang),
    ]),
  };
}
