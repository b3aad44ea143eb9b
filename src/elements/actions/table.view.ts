import {html, nothing, type TemplateResult} from 'lit';
import type {Action, ActionEntry} from '../../dataset/index.js';
import {groupActions} from '../../layout/actions-layout.js';
import {textView, wordsOf} from '../../views/text.js';
import {onEscape, productsView, toggleView, type Listing} from './list.view.js';
import {progressView} from './status.view.js';
import {actorNames, initiativeView, priorityNames, SIDES, type MoreVoice} from './voice.js';

/** One row for each action, reported and verified in columns of their own. */
export function tableView(entries: readonly ActionEntry[], listing: Listing, voice: MoreVoice): TemplateResult {
  const {text, more, lang} = voice;
  const {plan} = listing;
  const columns = Object.values(more.columns);
  return html`<div class="region" role="region" tabindex="0" aria-label=${more.scroll}>
    <table>
      <caption><span class="stay">${text.caption(plan && wordsOf(plan.title, lang))}</span></caption>
      <thead>
        <tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr>
      </thead>
      ${groupActions(entries).map(
        ({horizon, count, initiatives}) => html`<tbody>
          <tr class="band">
            <th scope="rowgroup" colspan=${columns.length}>${text.group(text.actionWords.horizons[horizon], count)}</th>
          </tr>
          ${initiatives.flatMap((group) => group.entries.map(({action}) => rowView(action, columns.length, listing, voice)))}
        </tbody>`,
      )}
    </table>
  </div>`;
}

function rowView(action: Action, width: number, listing: Listing, voice: MoreVoice): TemplateResult {
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
