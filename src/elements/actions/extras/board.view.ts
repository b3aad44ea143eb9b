import {html, nothing, type TemplateResult} from 'lit';
import {ACTION_STATUSES, type Action} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {headingView, textView} from '../../../views/text.js';
import {actionName, onEscape, toggleView, type Listing} from '../list.view.js';
import {statusesView} from '../status.view.js';
import {SIDES, type ViewsVoice, type Side} from '../voice.js';

/** What the board is made from: the side whose statuses are its columns, and all that is found. */
export interface Board {
  readonly side: Side;
  readonly shown: readonly Action[];
  readonly choose: (side: Side) => void;
}

/** Actions in a column for each status of one side, in their order; a card says both. */
export function boardView(
  {side, shown, choose}: Board,
  listing: Listing,
  voice: ViewsVoice,
  words: ActionViewsMessages,
): TemplateResult {
  const {text, format} = voice;
  const {page, level} = listing;
  const columns = ACTION_STATUSES.map((status) => {
    const isOf = (action: Action) => action[side].status === status;
    return {status, count: shown.filter(isOf).length, own: page.actions.filter(isOf)};
  }).filter(({count}) => count > 0);
  return html`<div class="sides-switch" role="group" aria-label=${words.columnsBy}>
      <span class="label">${words.columnsBy}:</span>
      ${SIDES.map(
        (each) =>
          html`<button type="button" class="button" aria-pressed=${each === side} @click=${() => choose(each)}>${words.side[each]}</button>`,
      )}
    </div>
    <div class="board">
      ${columns.map(
        ({status, count, own}) => html`<section class="column">
          ${headingView(
            level,
            html`<span class="mark" data-status=${status}>${words.column(text.actionWords.statuses[status], format.number(own.length), format.number(count))}</span>`,
          )}
          <ul>
            ${own.map((action) => html`<li>${cardView(action, listing, voice)}</li>`)}
          </ul>
        </section>`,
      )}
    </div>`;
}

function cardView(action: Action, listing: Listing, voice: ViewsVoice): TemplateResult {
  const {lang} = voice;
  const open = listing.opened === action.id;
  return html`<article class="card" ?data-open=${open} @keydown=${onEscape(open, action, listing)}>
    <p><strong class="card-name">${actionName(action, listing, voice)}.</strong> ${textView(action.activity, lang)}</p>
    ${statusesView(action, listing.dataset, voice)}
    ${listing.renderTime(action)} ${toggleView(action, open, listing, voice)}
    ${open ? listing.renderDetail(action, listing.level + 1) : nothing}
  </article>`;
}
