import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  actorName,
  byId,
  type Action,
  type ActionEntry,
  type Dataset,
  type Plan,
  type SourceRef,
} from '../../dataset/index.js';
import {groupActions} from '../../layout/actions-layout.js';
import type {Table} from '../../layout/table.js';
import {textView, wordsOf} from '../../views/text.js';
import {onEscape, productsView, toggleView, type Listing} from './list.view.js';
import {progressView} from './status.view.js';
import {actorNames, initiativeView, priorityNames, SIDES, type ActionsVoice, type Side} from './voice.js';

/** One row for each action, reported and verified in columns of their own. */
export function tableView(entries: readonly ActionEntry[], listing: Listing, voice: ActionsVoice): TemplateResult {
  const {text, lang} = voice;
  const {plan} = listing;
  const columns = Object.values(text.columns);
  return html`<div class="region" role="region" tabindex="0" aria-label=${text.scroll}>
    <table>
      <caption><span class="stay">${plan ? text.caption(wordsOf(plan.title, lang)) : text.captionNoPlan}</span></caption>
      <thead>
        <tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr>
      </thead>
      ${repeat(
        groupActions(entries),
        ({horizon}) => horizon,
        ({horizon, count, initiatives}) => html`<tbody>
          <tr class="band">
            <th scope="rowgroup" colspan=${columns.length}>${text.group(text.actionWords.horizons[horizon].name, count)}</th>
          </tr>
          ${repeat(
            initiatives.flatMap((group) => group.entries),
            ({action}) => action.id,
            ({action}) => rowView(action, columns.length, listing, voice),
          )}
        </tbody>`,
      )}
    </table>
  </div>`;
}

function rowView(action: Action, width: number, listing: Listing, voice: ActionsVoice): TemplateResult {
  const {dataset, opened, level, renderDetail} = listing;
  const {text, lang} = voice;
  const open = opened === action.id;
  return html`<tr ?data-open=${open} @keydown=${onEscape(open, action, listing)}>
      <td class="number">${action.number}</td>
      <th scope="row">
        <span class="kicker">${initiativeView(action.initiative, voice)}</span>
        ${textView(action.activity, lang)} ${toggleView(action, text.seeDetail, open, listing, voice)}
      </th>
      <td lang="es">${actorNames(dataset, action)}</td>
      <td>${productsView(action, voice)}</td>
      <td>${priorityNames(dataset, action, voice)}</td>
      ${SIDES.map((side) => html`<td>${progressView(side, action[side], dataset, voice)}</td>`)}
    </tr>
    ${
      open
        ? html`<tr class="detail-row" @keydown=${onEscape(open, action, listing)}>
          <td colspan=${width}>${renderDetail(action, level)}</td>
        </tr>`
        : nothing
    }`;
}

/** What the reader sees, for CSV and JSON. */
export function tableOf(
  entries: readonly ActionEntry[],
  dataset: Dataset,
  plan: Plan | undefined,
  voice: ActionsVoice,
): Table {
  const {text, lang, format} = voice;
  const words = text.actionWords;
  const planTitle = plan ? wordsOf(plan.title, lang) : null;
  const tools = byId(dataset.tools);
  const toolName = (id: string) => {
    const tool = tools.get(id);
    return tool ? wordsOf(tool.name, lang) : id;
  };
  const side = (name: Side, action: Action) => {
    const {status, by, date, evidence} = action[name];
    const actor = by ? actorName(dataset, by) : null;
    return [words.statuses[status].name, actor, date, evidenceWords(dataset, evidence)];
  };
  return {
    caption: planTitle ? text.caption(planTitle) : text.captionNoPlan,
    columns: Object.values(text.fields),
    rows: entries.map(({action}) => [
      action.id,
      planTitle ?? action.plan,
      action.number,
      words.horizons[action.horizon].name,
      action.initiative ? wordsOf(action.initiative, lang) : null,
      wordsOf(action.activity, lang),
      action.description ? wordsOf(action.description, lang) : null,
      action.actors.map((id) => actorName(dataset, id)).join('; '),
      action.products.map((product) => wordsOf(product.text, lang)).join('; '),
      format.list([...new Set(action.products.map(({kind}) => words.products[kind].name))]),
      priorityNames(dataset, action, voice) || null,
      action.tools.map(toolName).join('; ') || null,
      ...side('reported', action),
      ...side('verified', action),
    ]),
  };
}

/** Titles of the sources of a status; ids of those that have not come. */
function evidenceWords(dataset: Dataset, evidence: readonly SourceRef[]): string | null {
  const sources = byId(dataset.sources);
  return evidence.map(({source}) => sources.get(source)?.title ?? source).join('; ') || null;
}
