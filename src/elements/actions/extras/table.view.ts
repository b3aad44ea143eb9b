import {html, nothing, type TemplateResult} from 'lit';
import {groupActions, type Action, type ActionOrder, type Dataset} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {sortHead} from '../../../views/sort-head.js';
import {textView, wordsOf} from '../../../views/text.js';
import type {ActionFinder} from '../action-finder.js';
import {horizonName, joined, onEscape, productsView, toggleView, type Listing} from '../list.view.js';
import {progressView} from '../status.view.js';
import {actorNames, initiativeView, priorityNames, SIDES, type ViewsVoice} from '../voice.js';
import {additionsView} from './additions.view.js';
import {columnsOf, timeView} from './time.view.js';

/** Columns by which a click on their name sorts. */
const SORTED: Readonly<Partial<Record<string, ActionOrder>>> = {
  number: 'number',
  activity: 'activity',
  reported: 'reported',
  verified: 'verified',
  time: 'due',
};

/** One row for each action, reported and verified in columns of their own. */
export function tableView(
  listing: Listing,
  finder: ActionFinder | undefined,
  voice: ViewsVoice,
  views: ActionViewsMessages,
): TemplateResult {
  const {more, lang} = voice;
  const {dataset, plan, page, drawn, total, order} = listing;
  const columns = columnsOf(page.actions, dataset, voice);
  const timed = columns.some(([id]) => id === 'time');
  const paged = page.actions.length < total;
  // In groups as the plan has them, where all rows are there and in its order.
  const actions = page.actions.slice(0, drawn);
  const groups = order || paged ? undefined : groupActions(actions);
  const row = (action: Action, index: number) =>
    rowView(
      action,
      paged ? page.start + index + 2 : undefined,
      {alone: !groups, timed, width: columns.length},
      listing,
      {...voice, views},
    );
  return html`<div class="region" role="region" tabindex="0" aria-label=${more.scroll}>
    <table ?data-timed=${timed} aria-rowcount=${paged ? total + 1 : nothing}>
      <caption><span class="stay">${more.caption(plan && wordsOf(plan.title, lang))}</span></caption>
      <thead>
        <tr aria-rowindex=${paged ? 1 : nothing}>${columns.map(([id, name]) => headView(id, name, order, finder, voice))}</tr>
      </thead>
      ${
        groups
          ? groups.map(
              (group) => html`<tbody>
                <tr class="band">
                  <th scope="rowgroup" colspan=${columns.length}>${horizonName(group, listing, voice)}</th>
                </tr>
                ${group.initiatives.flatMap(({actions}) => actions.map(row))}
              </tbody>`,
            )
          : html`<tbody>${actions.map(row)}</tbody>`
      }
    </table>
  </div>`;
}

function headView(
  id: string,
  name: string,
  order: string,
  finder: ActionFinder | undefined,
  {more}: ViewsVoice,
): TemplateResult {
  const key = SORTED[id];
  if (key === undefined) return html`<th scope="col">${name}</th>`;
  const own = order.replace(/^-/, '') === key;
  const down = order.startsWith('-');
  const next = own && !down ? `-${key}` : key;
  const direction = down ? 'descending' : 'ascending';
  return sortHead(name, own ? direction : undefined, () => finder?.ask({order: next}), {
    title: more.sortBy(name),
  });
}

function timeCell(action: Action, dataset: Dataset, voice: ViewsVoice): TemplateResult {
  const time = timeView(action, dataset, voice);
  return html`<td class=${time === nothing ? 'muted' : nothing}>${time === nothing ? voice.more.dueStates.none : time}</td>`;
}

/** What a row has to itself: its horizon where it stands in no group, a cell for deadline and age; and how many columns there are. */
interface RowLook {
  readonly alone: boolean;
  readonly timed: boolean;
  readonly width: number;
}

function rowView(
  action: Action,
  index: number | undefined,
  {alone, timed, width}: RowLook,
  listing: Listing,
  voice: ViewsVoice & {readonly views: ActionViewsMessages},
): TemplateResult {
  const {dataset, opened, level, planName, renderDetail} = listing;
  const {text, lang, views} = voice;
  const open = opened === action.id;
  const priorities = priorityNames(dataset, action, voice);
  return html`<tr ?data-open=${open} aria-rowindex=${index ?? nothing} @keydown=${onEscape(open, action, listing)}>
      <td class="number">${action.number}</td>
      <th scope="row">
        <span class="kicker" data-number=${action.number}
          >${alone ? joined('. ', planName(action.plan), `${text.actionWords.horizons[action.horizon]}. `) : nothing}${initiativeView(action.initiative, voice)}</span
        >
        ${textView(action.activity, lang)} ${toggleView(action, open, listing, voice)}
        ${additionsView(action, dataset, voice, views)}
      </th>
      ${SIDES.map((side) => html`<td class="status mark" data-status=${action[side].status}>${progressView(action[side], dataset, voice)}</td>`)}
      ${timed ? timeCell(action, dataset, voice) : nothing}
      <td lang="es">${actorNames(dataset, action)}</td>
      <td>${productsView(action, voice)}</td>
      <td class=${priorities ? nothing : 'muted'}>${priorities || text.noPriority}</td>
    </tr>
    ${
      open
        ? html`<tr class="detail-row" @keydown=${onEscape(open, action, listing)}>
          <td colspan=${width}>${renderDetail(action, level)}</td>
        </tr>`
        : nothing
    }`;
}
