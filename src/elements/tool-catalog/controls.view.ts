import {html, type TemplateResult} from 'lit';
import {
  byId,
  countFacet,
  TOOL_FACETS,
  type Dataset,
  type ToolFacet,
  type ToolFilter,
  type ToolFilters,
  type ToolSort,
} from '../../dataset/index.js';
import type {ToolAnswer} from '../../state/tool-filter-controller.js';
import {selectField, viewSwitch, type Chip, type Option} from '../../views/controls.js';
import {facetName, type CatalogVoice} from './voice.js';

/** What the reader searches and filters, and what may be done about it. */
export interface Controls extends CatalogVoice, ToolAnswer {
  readonly dataset: Dataset;
  readonly view: string;
  /** Whether a narrow widget shows its filters. */
  readonly unfolded: boolean;
  readonly onSearchFocus: () => void;
  readonly onFilter: (filters: ToolFilters) => void;
  readonly onSort: (sort: ToolSort) => void;
  readonly onView: (view: string) => void;
  readonly onUnfold: () => void;
  readonly onClear: (filters: readonly ToolFilter[]) => void;
}

/** Search box, order, view and facets. */
export function controlsView(controls: Controls): TemplateResult {
  const {text, filters, sort, found, view, unfolded, onSort, onView, onUnfold} = controls;
  const sorts = (['relevance', 'name', 'entities', 'year'] as const).filter((id) => id !== 'relevance' || found);
  const active = TOOL_FACETS.filter((facet) => filters[facet]).length;
  return html`
    <div class="controls" role="search">
      ${searchField(controls)}
      <button type="button" class="button unfold" aria-expanded=${unfolded} aria-controls="facets" @click=${onUnfold}>
        ${text.filtersButton(active)}
      </button>
      ${selectField(
        text.sort,
        sorts.map((id) => ({id, label: text.sorts[id]})),
        sort,
        (id) => onSort(id as ToolSort),
      )}
      ${viewSwitch(text.common.view, viewOptions(controls), view, onView)}
    </div>
    <div class="facets controls" id="facets" role="group" aria-label=${text.common.filters} ?data-unfolded=${unfolded}>
      ${TOOL_FACETS.map((facet) =>
        selectField(text.facets[facet], facetOptions(facet, controls), filters[facet] ?? '', (value) =>
          controls.onFilter({[facet]: value}),
        ),
      )}
    </div>
  `;
}

export const viewOptions = ({text}: CatalogVoice): readonly Option[] => [
  {id: 'cards', label: text.views.cards},
  {id: 'table', label: text.views.table},
];

function searchField({text, filters, onFilter, onSearchFocus}: Controls): TemplateResult {
  return html`<label class="field search">
    <span class="label">${text.search}</span>
    <input
      class="input"
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${text.searchHint}
      .value=${filters.words ?? ''}
      @focus=${onSearchFocus}
      @input=${(event: InputEvent) => onFilter({words: (event.target as HTMLInputElement).value})}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
    />
  </label>`;
}

/** Values of a facet that would leave something, with how many, in the order of the vocabulary. */
function facetOptions(facet: ToolFacet, controls: Controls): readonly Option[] {
  const {dataset, entries, filters, found, text} = controls;
  const counts = countFacet(entries, filters, found, facet);
  const current = filters[facet];
  const options = facetValues(facet, controls)
    .filter((value) => counts.has(value) || value === current)
    .map((value) => ({
      id: value,
      label: text.option(facetName(dataset, facet, value, controls), counts.get(value) ?? 0),
    }));
  return [{id: '', label: text.any[facet]}, ...options];
}

function facetValues(facet: ToolFacet, {dataset, text}: Controls): readonly string[] {
  if (facet === 'origin') return ['plan', 'added'];
  return facet === 'axis' ? dataset.axes.map(({id}) => id) : Object.keys(text.toolWords[facet]);
}

/** Name of a filter in force. */
export function filterName(filter: ToolFilter, {dataset, filters, text, ...voice}: Controls): string {
  const value = filters[filter] ?? '';
  if (filter === 'words') return text.chips.words(value);
  if (filter === 'state') return text.chips.state(byId(dataset.states).get(value)?.name ?? value);
  if (filter === 'priority') return text.chips.priority(byId(dataset.priorities).get(value)?.number ?? 0);
  return `${text.facets[filter]}: ${facetName(dataset, filter, value, {text, ...voice})}`;
}

/** Chips of the filters in force. */
export function filterChips(controls: Controls): readonly Chip[] {
  return (Object.keys(controls.filters) as ToolFilter[])
    .filter((filter) => controls.filters[filter])
    .map((filter) => ({label: filterName(filter, controls), clear: () => controls.onClear([filter])}));
}
