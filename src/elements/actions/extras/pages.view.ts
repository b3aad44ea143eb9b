import {html, nothing, type TemplateResult} from 'lit';
import type {Page} from '../../../layout/actions-layout.js';
import type {ActionFinder} from '../action-finder.js';
import type {ViewsVoice} from '../voice.js';

/** Which rows of how many are shown, with buttons to turn the page and one to show all; nothing where all are. */
export function pagesView(
  {actions, start, number, count}: Page,
  total: number,
  finder: ActionFinder | undefined,
  {more, format}: ViewsVoice,
): TemplateResult | typeof nothing {
  if (actions.length === total) return nothing;
  const figure = (value: number) => format.number(value);
  const to = (page: number, label: string) =>
    html`<button type="button" class="button" ?disabled=${page < 0 || page >= count} @click=${() => finder?.turn(page)}>${label}</button>`;
  return html`<nav class="pages screen-only" aria-label=${more.pages}>
    <p>
      ${more.range(figure(start + 1), figure(start + actions.length), figure(total))}
      ${count > 1 ? html`<span class="note">${more.page(figure(number + 1), figure(count))}</span>` : nothing}
    </p>
    ${
      count > 1
        ? html`<p class="turns">
            ${number > 1 ? to(0, more.first) : nothing} ${to(number - 1, more.previous)} ${to(number + 1, more.next)}
            <button type="button" class="button quiet" @click=${() => finder?.showAll(total)}>${more.showAll(figure(total))}</button>
          </p>`
        : nothing
    }
  </nav>`;
}
