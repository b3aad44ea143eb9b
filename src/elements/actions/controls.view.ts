import {html, nothing, type TemplateResult} from 'lit';
import {
  ACTION_FACETS,
  ACTION_STATUSES,
  actorName,
  byId,
  countActionFacet,
  HORIZONS,
  PRODUCT_KINDS,
  type ActionEntry,
  type ActionFacet,
  type ActionFilter,
  type ActionFilters,
  type ActionStatus,
  type Dataset,
  type Horizon,
  type Plan,
  type ProductKind,
} from '../../dataset/index.js';
import {selectField, viewSwitch, type Chip, type Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import type {ActionsVoice} from './voice.js';

/** What the reader filters, and what may be done about it. */
export interface Controls extends ActionsVoice {
  readonly dataset: Dataset;
  readonly plans: readonly Plan[];
  readonly plan: Plan | undefined;
  readonly entries: readonly ActionEntry[];
  readonly filters: ActionFilters;
  readonly view: string;
  /** False leaves the switch between views alone. */
  readonly filterable: boolean;
  /** Whether a narrow widget shows its filters. */
  readonly unfolded: boolean;
  readonly onPlan: (id: string) => void;
  readonly onFilter: (filter: ActionFilter, value: string) => void;
  readonly onClear: (filters: readonly ActionFilter[]) => void;
  readonly onView: (view: string) => void;
  readonly onUnfold: () => void;
}

/** Filters and the switch between views. */
export function controlsView(controls: Controls): TemplateResult {
  const {text, filters, view, plans, plan, filterable, unfolded, lang} = controls;
  const views = (['list', 'table'] as const).map((id) => ({id, label: text.views[id]}));
  const active = ACTION_FACETS.filter((facet) => filters[facet]).length;
  return html`
    <div class="controls">
      ${
        plans.length > 1
          ? selectField(
              text.plan,
              plans.map(({id, title}) => ({id, label: wordsOf(title, lang)})),
              plan?.id ?? '',
              controls.onPlan,
            )
          : nothing
      }
      ${
        filterable
          ? html`<button
            type="button"
            class="button unfold"
            aria-expanded=${unfolded}
            aria-controls="facets"
            @click=${controls.onUnfold}
          >
            ${text.filtersButton(active)}
          </button>`
          : nothing
      }
      ${viewSwitch(text.common.view, views, view, controls.onView)}
    </div>
    ${
      filterable
        ? html`<div class="controls facets" id="facets" role="group" aria-label=${text.common.filters} ?data-unfolded=${unfolded}>
          ${ACTION_FACETS.map((facet) =>
            selectField(text.filters[facet], facetOptions(facet, controls), filters[facet] ?? '', (value) =>
              controls.onFilter(facet, value),
            ),
          )}
        </div>`
        : nothing
    }
  `;
}

/** Values of a facet that would leave something, with how many. */
function facetOptions(facet: ActionFacet, controls: Controls): readonly Option[] {
  const {entries, filters, text} = controls;
  const counts = countActionFacet(entries, filters, facet);
  const current = filters[facet];
  const options = facetValues(facet, controls)
    .filter((value) => counts.has(value) || value === current)
    .map((value) => ({id: value, label: text.option(optionName(facet, value, controls), counts.get(value) ?? 0)}));
  return [{id: '', label: text.any[facet]}, ...options];
}

/** Values in the order of their vocabulary, of the names, or of the numbers; a chosen one always among them. */
function facetValues(facet: ActionFacet, {dataset, entries, filters, format}: Controls): readonly string[] {
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
function optionName(filter: ActionFilter, value: string, {dataset, text, lang}: Controls): string {
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
      return text.evidence[value as 'none' | 'some'];
    case 'priority': {
      const number = byId(dataset.priorities).get(value)?.number;
      return number === undefined ? text.chosen : text.priority(number);
    }
    case 'tool': {
      const tool = byId(dataset.tools).get(value);
      return tool ? wordsOf(tool.name, lang) : text.chosen;
    }
  }
}

/** A filter in force, as its chip names it. */
export function filterName(filter: ActionFilter, controls: Controls): string {
  const value = controls.filters[filter] ?? '';
  const name = optionName(filter, value, controls);
  const known = filter === 'priority' && byId(controls.dataset.priorities).has(value);
  return known || filter === 'evidence' ? name : `${controls.text.filters[filter]}: ${name}`;
}

/** Names of the filters that limit what is shown. */
export const inForce = (filters: ActionFilters) =>
  (Object.keys(filters) as ActionFilter[]).filter((filter) => filters[filter]);

/** Chips of the filters in force. */
export const filterChips = (controls: Controls): readonly Chip[] =>
  inForce(controls.filters).map((filter) => ({
    label: filterName(filter, controls),
    clear: () => controls.onClear([filter]),
  }));
