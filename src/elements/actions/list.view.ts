import {html, nothing, type TemplateResult} from 'lit';
import type {Action, ActionEntry, Dataset, Plan} from '../../dataset/index.js';
import {groupActions} from '../../layout/actions-layout.js';
import {headingView, textView} from '../../views/text.js';
import {statusesView} from './status.view.js';
import {actorNames, initiativeView, planEnd, priorityNames, productKind, silent, type ActionsVoice} from './voice.js';

/** What lists and rows of actions need besides the actions. */
export interface Listing {
  readonly dataset: Dataset;
  readonly plan: Plan | undefined;
  /** The action whose detail is open. */
  readonly opened: string | undefined;
  /** Level of the outermost headings. */
  readonly level: number;
  readonly toggle: (action: Action) => void;
  readonly close: (action: Action) => void;
  readonly renderDetail: (action: Action, level: number) => TemplateResult;
}

/** Actions by horizon and initiative. */
export function listView(entries: readonly ActionEntry[], listing: Listing, voice: ActionsVoice): TemplateResult {
  const {level} = listing;
  const {text} = voice;
  const heading = (depth: number, content: unknown) => headingView(Math.min(level + depth, 6), content);
  return html`${groupActions(entries).map(
    ({horizon, count, initiatives}) => html`<section class="horizon">
      ${heading(0, text.group(text.actionWords.horizons[horizon], count))}
      ${initiatives.map(
        ({initiative, entries: own}) => html`<section class="initiative">
          ${heading(1, initiativeView(initiative, voice))} ${own.map(({action}) => actionView(action, listing, voice))}
        </section>`,
      )}
    </section>`,
  )}`;
}

function actionView(action: Action, listing: Listing, voice: ActionsVoice): TemplateResult {
  const {dataset, plan, opened, level} = listing;
  const {text, lang} = voice;
  const open = opened === action.id;
  const own = Math.min(level + 2, 6);
  const title = html`<span class="visually-hidden">${text.action(action.number)}. </span
    ><span class="number" aria-hidden="true">${action.number}</span> <span>${textView(action.activity, lang)}</span>`;
  return html`<article class="action" ?data-open=${open} @keydown=${onEscape(open, action, listing)}>
    ${headingView(own, title, '', 'action-title')}
    <dl class="facts">
      <div>
        <dt>${text.actors}</dt>
        <dd lang="es">${actorNames(dataset, action)}</dd>
      </div>
      <div>
        <dt>${text.products}</dt>
        <dd>${productsView(action, voice)}</dd>
      </div>
      <div>
        <dt>${text.filters.priority}</dt>
        <dd>${priorityNames(dataset, action, voice) || html`<span class="muted">${text.noPriority}</span>`}</dd>
      </div>
    </dl>
    <div class="situation">
      ${statusesView(action, dataset, voice)}
      ${plan && silent(action) ? html`<p class="note">${planEnd(plan, false, voice)}</p>` : nothing}
    </div>
    ${toggleView(action, text.seeDetail, open, listing, voice)} ${open ? listing.renderDetail(action, Math.min(own + 1, 6)) : nothing}
  </article>`;
}

/** Products or means of verification, each with its kind where the words do not say it. */
export const productsView = ({products}: Action, voice: ActionsVoice): unknown =>
  products.map((product, index) => {
    const kind = productKind(product, voice);
    return html`${index > 0 ? '; ' : nothing}${textView(product.text, voice.lang)}${
      kind ? html` <span class="kind">(${kind})</span>` : nothing
    }`;
  });

/** The button that opens and closes the detail of an action. */
export const toggleView = (
  action: Action,
  label: unknown,
  open: boolean,
  {toggle}: Listing,
  {text}: ActionsVoice,
): TemplateResult => html`<button
  type="button"
  class="button quiet toggle screen-only"
  id="toggle-${action.id}"
  aria-expanded=${open}
  @click=${() => toggle(action)}
>${label}<span class="visually-hidden">${text.ofAction(action.number)}</span></button>`;

/** Escape closes the detail that the focus is in. */
export const onEscape =
  (open: boolean, action: Action, {close}: Listing) =>
  (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    close(action);
  };
