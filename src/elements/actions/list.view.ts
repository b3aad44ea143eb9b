import {html, nothing, type TemplateResult} from 'lit';
import {groupActions, horizonKey, type Action, type Dataset, type Plan} from '../../dataset/index.js';
import type {Page} from '../../layout/actions-layout.js';
import {headingView, textView} from '../../views/text.js';
import {statusesView} from './status.view.js';
import {actorNames, initiativeView, priorityNames, productKind, type ActionsVoice} from './voice.js';

/** What lists and rows of actions need besides the actions. */
export interface Listing {
  readonly dataset: Dataset;
  /** Undefined where all plans are shown: each action then says its own. */
  readonly plan: Plan | undefined;
  /** Name of an action's plan where all plans are shown; empty where it is said once. */
  readonly planName: (plan: string) => string;
  readonly page: Page;
  /** How many of its actions are drawn in this frame. */
  readonly drawn: number;
  /** How many actions there are on all pages. */
  readonly total: number;
  /** How many of them each horizon of each plan has, by `horizonKey`. */
  readonly count: (horizon: string) => number;
  /** The order asked for; empty for the plan's own, in which actions come in groups. */
  readonly order: string;
  /** The action whose detail is open. */
  readonly opened: string | undefined;
  /** Level of the outermost headings. */
  readonly level: number;
  readonly toggle: (action: Action) => void;
  readonly close: (action: Action) => void;
  readonly renderDetail: (action: Action, level: number) => unknown;
  /** Deadline and age of an action, and what a state adds; they come after the first view. */
  readonly renderTime: (action: Action) => unknown;
}

/** Actions by horizon and initiative; in another order than the plan's, one after the other. */
export function listView(listing: Listing, voice: ActionsVoice): TemplateResult {
  const {level, page, drawn, order} = listing;
  const actions = page.actions.slice(0, drawn);
  const heading = (depth: number, content: unknown) => headingView(level + depth, content);
  const places = new Map(actions.map((action, index) => [action, page.start + index + 1]));
  const item = (action: Action, depth: number) => actionView(action, places.get(action) ?? 0, depth, listing, voice);
  if (order) return html`${actions.map((action) => item(action, 0))}`;
  return html`${groupActions(actions).map(
    (group) => html`<section class="horizon">
      ${heading(0, horizonName(group, listing, voice))}
      ${group.initiatives.map(
        ({initiative, actions}) => html`<section class="initiative">
          ${heading(1, initiativeView(initiative, voice))} ${actions.map((action) => item(action, 2))}
        </section>`,
      )}
    </section>`,
  )}`;
}

/** "Corto plazo: 11 acciones", with the plan where all are shown. */
export const horizonName = (
  group: Pick<Action, 'plan' | 'horizon'>,
  {planName, count}: Listing,
  {text}: ActionsVoice,
): string =>
  joined('. ', planName(group.plan), text.group(text.actionWords.horizons[group.horizon], count(horizonKey(group))));

/** Those of the words that there are. */
export const joined = (separator: string, ...words: readonly string[]): string => words.filter(Boolean).join(separator);

function actionView(
  action: Action,
  place: number,
  depth: number,
  listing: Listing,
  voice: ActionsVoice,
): TemplateResult {
  const {dataset, opened, level, page, total} = listing;
  const {text, lang} = voice;
  const open = opened === action.id;
  const own = level + depth;
  const paged = page.count > 1;
  const title = html`<span class="visually-hidden">${actionName(action, listing, voice)}. </span
    ><span class="number" aria-hidden="true">${action.number}</span> <span
      >${textView(action.activity, lang)}
      <span class="muted" aria-hidden="true">${listing.order && listing.planName(action.plan)}</span></span
    >`;
  return html`<article
    class="action"
    ?data-open=${open}
    aria-posinset=${paged ? place : nothing}
    aria-setsize=${paged ? total : nothing}
    @keydown=${onEscape(open, action, listing)}
  >
    ${headingView(own, title, '', 'action-title')}
    <dl class="facts">
      <div>
        <dt>${text.actors}</dt>
        <dd lang="es">${actorNames(dataset, action)}</dd>
      </div>
      ${
        action.products.length > 0
          ? html`<div>
              <dt>${text.products}</dt>
              <dd>${productsView(action, voice)}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${text.priorityTitle}</dt>
        <dd>${priorityNames(dataset, action, voice) || html`<span class="muted">${text.noPriority}</span>`}</dd>
      </div>
    </dl>
    <div class="situation">
      ${statusesView(action, dataset, voice)} ${listing.renderTime(action)}
    </div>
    ${toggleView(action, open, listing, voice)} ${open ? listing.renderDetail(action, own + 1) : nothing}
  </article>`;
}

/** "Acción 3", with its plan where all are shown. */
export const actionName = ({number, plan}: Action, {planName}: Listing, {text}: ActionsVoice): string =>
  joined(', ', text.action(number), planName(plan));

/** Products or means of verification, each with its kind where the words do not say it. */
export const productsView = ({products}: Action, voice: ActionsVoice): unknown =>
  products.map((product, index) => {
    const kind = productKind(product, voice);
    return html`${index > 0 ? '; ' : nothing}${textView(product.text, voice.lang)}${kind ? ` (${kind})` : nothing}`;
  });

/** The button that opens and closes the detail of an action. Named by attribute: hidden words are a clipped box more in each row to lay out. */
export const toggleView = (
  action: Action,
  open: boolean,
  {toggle, planName}: Listing,
  {text}: ActionsVoice,
): TemplateResult => html`<button
  type="button"
  class="button quiet toggle screen-only"
  id="toggle-${action.id}"
  aria-label=${joined(', ', text.seeDetail + text.ofAction(action.number), planName(action.plan))}
  aria-expanded=${open}
  @click=${() => toggle(action)}
>${text.seeDetail}</button>`;

/** Escape closes the detail that the focus is in. */
export const onEscape =
  (open: boolean, action: Action, {close}: Listing) =>
  (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    close(action);
  };
