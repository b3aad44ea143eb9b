import {html, nothing, type TemplateResult} from 'lit';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {filterName, inForce, type FilterControls} from '../filters.view.js';
import {numberIn} from '../voice.js';
import {partsOf} from '../wanted-parts.js';

/** Says that nothing is left and which single filter to lift. */
export function noneView(controls: FilterControls, words: ActionViewsMessages): TemplateResult {
  const {answer, format, finder} = controls;
  const {query} = answer;
  const lifts = answer.found?.lifts.slice(0, 3) ?? [];
  const unread = partsOf(finder.missed).length;
  const all = [...inForce(query.filters), ...(query.words ? ['words' as const] : [])];
  return html`<div class="message">
    <p>${words.none} ${unread > 0 ? words.unreadFacts(unread) : nothing}</p>
    <p class="lifts screen-only">
      ${lifts.map(
        ({filter, count}) =>
          html`<button type="button" class="button" @click=${() => finder.clear([filter])}>
            ${words.lift(filterName(filter, controls), count, numberIn(format))}
          </button>`,
      )}
      ${
        all.length > 1 || lifts.length === 0
          ? html`<button type="button" class="button" @click=${() => finder.clear(all)}>${words.liftAll}</button>`
          : nothing
      }
    </p>
  </div>`;
}
