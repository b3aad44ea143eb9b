import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {
  ACTION_FACETS,
  actorName,
  byId,
  NATIONAL,
  type ActionFacet,
  type ActionFilter,
  type ActionFilters,
  type ActionStatus,
  type Dataset,
  type DueState,
  type FoundActions,
  type Horizon,
  type ProductKind,
} from '../../dataset/index.js';
import type {Chip} from '../../views/chips.js';
import {selectField, type Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import {ALL_PLANS, type Answer} from './asked.js';
import type {ActionFinder} from './action-finder.js';
import type {MoreVoice} from './voice.js';

/** What the reader filters, and what may be done about it. */
export interface FilterControls extends MoreVoice {
  readonly finder: ActionFinder;
  readonly answer: Answer;
  readonly dataset: Dataset;
  /** The plan asked for. */
  readonly wantedPlan: string;
  readonly clearState: () => void;
}

/** A select for each facet that tells actions apart, and one for the order. */
export function facetsView(controls: FilterControls): unknown {
  const {answer, more, dataset, finder} = controls;
  if (!answer.found) return nothing;
  const counts = finder.countsOf(answer.found, dataset);
  // Another order or an opened detail leaves the counts as they are, and their hundreds of options.
  const fields = guard([counts, dataset, more], () =>
    ACTION_FACETS.map((facet) => facetField(facet, counts, controls)),
  );
  return html`${fields} ${orderField(controls)}`;
}

function orderField({answer, more, dataset, finder, today}: FilterControls): TemplateResult {
  const {order} = answer.query;
  const orders = finder.ordersOf(answer.all, dataset, today).map((id) => ({id, label: more.orders[id]}));
  const asked =
    orders.some(({id}) => id === order) || !order
      ? []
      : [{id: order, label: more.orders[order as keyof typeof more.orders]}];
  return selectField(more.order, [{id: '', label: more.orders.plan}, ...orders, ...asked], order, (chosen) =>
    finder.ask({order: chosen}),
  );
}

function facetField(facet: ActionFacet, counts: FoundActions['counts'] | undefined, controls: FilterControls): unknown {
  const {answer, more, finder} = controls;
  const current = answer.query.filters[facet] ?? '';
  // Where there is nothing to choose from, a field would only be in the way.
  const some = answer.found?.values(facet).some((id) => id !== NATIONAL && id !== 'none');
  if (!some && !current) return nothing;
  const name = more.filters[facet];
  const options = facetOptions(facet, counts?.(facet), controls);
  return selectField(name, [{id: '', label: more.any[facet]}, ...options], current, (value) =>
    finder.filter({[facet]: value}),
  );
}

/** Values of a facet that would leave something, with how many; before they are counted, the one in force. */
function facetOptions(
  facet: ActionFacet,
  counts: ReadonlyMap<string, number> | undefined,
  controls: FilterControls,
): readonly Option[] {
  const {answer, more, format} = controls;
  const current = answer.query.filters[facet];
  const known = [...(counts?.keys() ?? [])];
  return inOrder(facet, current && !counts?.has(current) ? [...known, current] : known, controls).map((value) => {
    const name = optionName(facet, value, controls);
    return {id: value, label: counts ? more.option(name, format.number(counts.get(value) ?? 0)) : name};
  });
}

/** Values in the order of their vocabulary, which is that of its words; of the numbers; or of the names. */
function inOrder(facet: ActionFacet, values: readonly string[], controls: FilterControls): readonly string[] {
  const {dataset, format, text, more} = controls;
  const {statuses, products, horizons} = text.actionWords;
  const vocabulary: Partial<Record<ActionFacet, object>> = {
    reported: statuses,
    verified: statuses,
    product: products,
    horizon: horizons,
    due: more.dueStates,
  };
  const listed = vocabulary[facet];
  if (listed) return Object.keys(listed).filter((value) => values.includes(value));
  const numbered = facet === 'axis' ? byId(dataset.axes) : facet === 'priority' ? byId(dataset.priorities) : undefined;
  const number = (id: string) => numbered?.get(id)?.number ?? Infinity;
  const names = new Map(values.map((value) => [value, optionName(facet, value, controls)]));
  const compare = (a: string, b: string) => format.compare(names.get(a) ?? a, names.get(b) ?? b);
  return [...values].sort(numbered ? (a, b) => number(a) - number(b) || compare(a, b) : compare);
}

/** Name of a filter's value. */
function optionName(filter: ActionFilter, value: string, {dataset, text, more, lang}: FilterControls): string {
  const {statuses, products, horizons} = text.actionWords;
  switch (filter) {
    case 'actor':
      return actorName(dataset, value);
    case 'reported':
    case 'verified':
      return statuses[value as ActionStatus];
    case 'product':
      return products[value as ProductKind];
    case 'horizon':
      return horizons[value as Horizon];
    case 'due':
      return more.dueStates[value as DueState | 'none'];
    case 'evidence':
      return more.evidence[value as 'none' | 'some'];
    case 'state':
      return value === NATIONAL ? more.national : (byId(dataset.states).get(value)?.name ?? more.chosen);
    case 'axis': {
      if (value === 'none') return text.noAxis;
      const axis = byId(dataset.axes).get(value);
      return axis ? text.axis(axis.number, wordsOf(axis.title, lang)) : value;
    }
    case 'priority': {
      const number = byId(dataset.priorities).get(value)?.number;
      return number === undefined ? more.chosen : text.priority(number);
    }
    case 'tool': {
      const tool = byId(dataset.tools).get(value);
      return tool ? wordsOf(tool.name, lang) : more.chosen;
    }
  }
}

/** A filter in force, as its chip names it. */
export function filterName(filter: ActionFilter | 'words', controls: FilterControls): string {
  const {more, dataset, answer} = controls;
  const {filters, words} = answer.query;
  if (filter === 'words') return more.wordsChip(words);
  const value = filters[filter] ?? '';
  const name = optionName(filter, value, controls);
  if (filter === 'evidence' || (filter === 'priority' && byId(dataset.priorities).has(value))) return name;
  return `${more.filters[filter]}: ${name}`;
}

/** Filters that leave something out. */
export const inForce = (filters: ActionFilters) => Object.keys(filters) as ActionFilter[];

/** What is asked for, each to be lifted, and what of it does nothing. */
export const askedView = (controls: FilterControls, renderChips: (chips: readonly Chip[]) => unknown): TemplateResult =>
  html`${renderChips(filterChips(controls))} ${choiceNotes(controls)}`;

/** Chips of what is asked for and of the chosen entity, where it filters nothing. */
function filterChips(controls: FilterControls): readonly Chip[] {
  const {dataset, answer, more, finder, clearState} = controls;
  const {state} = finder.selection;
  const {filters, words} = answer.query;
  const names = [...inForce(filters), ...(words ? ['words' as const] : [])];
  const chips = names.map((filter) => ({label: filterName(filter, controls), clear: () => finder.clear([filter])}));
  if (!state || filters.state === state) return chips;
  const name = byId(dataset.states).get(state)?.name ?? more.chosen;
  return [...chips, {label: more.entityChip(name), clear: clearState}];
}

/** What a choice made elsewhere does not do, or does not show; a plan that is not there, and words that only similar ones stand for. */
function choiceNotes(controls: FilterControls): TemplateResult {
  const {dataset, more, answer, wantedPlan, finder} = controls;
  const {state, action: id} = finder.selection;
  const {unknown} = finder;
  const hidden = id && !answer.shown.some((action) => action.id === id) ? byId(dataset.actions).get(id) : undefined;
  const unknownPlan = wantedPlan === ALL_PLANS || byId(dataset.plans).has(wantedPlan) ? '' : wantedPlan;
  const idle = state && answer.query.filters.state !== state;
  return html`
    ${unknownPlan ? html`<p class="message" role="note">${more.unknownPlan(unknownPlan)}</p>` : nothing}
    ${unknown.length > 0 ? html`<p class="message" role="note">${more.unknown(unknown.join(', '))}</p>` : nothing}
    ${idle ? html`<p class="note">${more.nationalNote(byId(dataset.states).get(state)?.name ?? '')}</p>` : nothing}
    ${answer.found?.similar ? html`<p class="note">${more.similar}</p>` : nothing}
    ${hidden ? html`<p class="note">${more.hidden(hidden.number)}</p>` : nothing}
  `;
}
