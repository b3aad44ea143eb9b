import {html, nothing, type TemplateResult} from 'lit';
import {
  ACTION_STATUSES,
  actionFiltersToLift,
  actorName,
  byId,
  countActionFacet,
  HORIZONS,
  PRODUCT_KINDS,
  type ActionFacet,
  type ActionFilter,
  type ActionFilters,
  type ActionStatus,
  type Horizon,
  type ProductKind,
} from '../../dataset/index.js';
import type {Chip, Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import type {Controls} from './controls.view.js';
import type {MoreVoice} from './voice.js';

type FilterControls = Controls & MoreVoice;

/** Values of a facet that would leave something, with how many. */
export function facetOptions(facet: ActionFacet, controls: FilterControls): readonly Option[] {
  const {entries, filters, more} = controls;
  const counts = countActionFacet(entries, filters, facet);
  const current = filters[facet];
  return facetValues(facet, controls)
    .filter((value) => counts.has(value) || value === current)
    .map((value) => ({id: value, label: more.option(optionName(facet, value, controls), counts.get(value) ?? 0)}));
}

/** Values in the order of their vocabulary, of the names, or of the numbers; a chosen one always among them. */
function facetValues(facet: ActionFacet, {dataset, entries, filters, format}: FilterControls): readonly string[] {
  switch (facet) {
    case 'reported':
    case 'verified':
      return ACTION_STATUSES;
    case 'product':
      return PRODUCT_KINDS;
    case 'horizon':
      return HORIZONS;
    default: {
      const current = filters[facet];
      const found = entries.flatMap(({values}) => values[facet]);
      const values = [...new Set(current ? [...found, current] : found)];
      const priorities = byId(dataset.priorities);
      const number = (id: string) => priorities.get(id)?.number ?? Infinity;
      return facet === 'priority'
        ? values.sort((a, b) => number(a) - number(b))
        : values.sort((a, b) => format.compare(actorName(dataset, a), actorName(dataset, b)));
    }
  }
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
    case 'evidence':
      return more.evidence[value as 'none' | 'some'];
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
function filterName(filter: ActionFilter, controls: FilterControls): string {
  const {text, more, dataset, filters} = controls;
  const value = filters[filter] ?? '';
  const name = optionName(filter, value, controls);
  if (filter === 'evidence' || (filter === 'priority' && byId(dataset.priorities).has(value))) return name;
  return `${filter === 'tool' ? more.tool : text.filters[filter]}: ${name}`;
}

const inForce = (filters: ActionFilters) =>
  (Object.keys(filters) as ActionFilter[]).filter((filter) => filters[filter]);

/** Chips of the filters in force and of the chosen entity. */
export function filterChips(controls: FilterControls): readonly Chip[] {
  const {dataset, filters, more, state, onClear} = controls;
  const chips = inForce(filters).map((filter) => ({
    label: filterName(filter, controls),
    clear: () => onClear([filter]),
  }));
  if (!state) return chips;
  const name = byId(dataset.states).get(state)?.name ?? more.chosen;
  return [...chips, {label: more.entityChip(name), clear: controls.onClearState}];
}

/** What a choice made elsewhere does not do, or does not show. */
export function choiceNotes({dataset, more, state, hidden}: FilterControls): TemplateResult {
  return html`
    ${state ? html`<p class="note">${more.national(byId(dataset.states).get(state)?.name ?? '')}</p>` : nothing}
    ${hidden ? html`<p class="note">${more.hidden(hidden.number)}</p>` : nothing}
  `;
}

/** Says that nothing is left and which single filter to lift. */
export function noneView(controls: FilterControls): TemplateResult {
  const {entries, filters, more, onClear} = controls;
  const lifts = actionFiltersToLift(entries, filters).slice(0, 3);
  const all = inForce(filters);
  return html`<div class="message">
    <p>${more.none}</p>
    <p class="lifts">
      ${lifts.map(
        ({filter, count}) =>
          html`<button type="button" class="button" @click=${() => onClear([filter])}>
            ${more.lift(filterName(filter, controls), count)}
          </button>`,
      )}
      ${
        all.length > 1 || lifts.length === 0
          ? html`<button type="button" class="button" @click=${() => onClear(all)}>${more.liftAll}</button>`
          : nothing
      }
    </p>
  </div>`;
}
