import {html, nothing, type TemplateResult} from 'lit';
import {TOOL_FACETS, TOOL_SORTS, type Dataset, type ToolFilters, type ToolSort} from '../../dataset/index.js';
import type {ToolAnswer} from '../../state/tool-filter-controller.js';
import {selectField, viewSwitch, type Option} from '../../views/controls.js';
import type {CatalogVoice} from './voice.js';

/** What the reader searches and filters, and what may be done about it. */
export interface Controls extends CatalogVoice, ToolAnswer {
  readonly dataset: Dataset;
  /** What the options of closed fields are of: an earlier answer, until the reader pauses. */
  readonly closed: ToolAnswer;
  readonly view: string;
  /** Whether the filters are shown. */
  readonly unfolded: boolean;
  readonly onSearchFocus: () => void;
  /** Changes some filters; an empty value lifts one. */
  readonly onFilter: (filters: ToolFilters) => void;
  readonly onSort: (sort: ToolSort) => void;
  readonly onView: (view: string) => void;
  readonly onUnfold: () => void;
}

/** Search box, order and view; the facets, which come after the first picture, have their place kept free. */
export function controlsView(controls: Controls, facets: () => unknown): TemplateResult {
  const {text, filters, sort, found, view, unfolded, onSort, onView, onUnfold} = controls;
  const sorts = TOOL_SORTS.filter((id) => id !== 'relevance' || found);
  const active = TOOL_FACETS.filter((facet) => filters[facet]).length;
  return html`
    <div class="controls" role="search" aria-label=${text.heading}>
      ${searchField(controls)}
      <button type="button" class="button unfold" aria-expanded=${unfolded} @click=${onUnfold}>
        ${text.common.filters}${active > 0 ? ` (${active})` : nothing}
      </button>
      ${selectField(
        text.sort,
        sorts.map((id) => ({id, label: text.sorts[id]})),
        sort,
        (id) => onSort(id as ToolSort),
      )}
      ${viewSwitch(text.common.view, viewOptions(controls), view, onView)}
    </div>
    ${unfolded ? html`<div class="facets" role="group" aria-label=${text.common.filters}>${facets()}</div>` : nothing}
  `;
}

/** How much of the list is there, with a button for more. */
export const moreView = (
  text: Controls['text'],
  shown: number,
  total: number,
  step: number,
  onMore: () => void,
): TemplateResult =>
  html`<p class="more">
    <button type="button" class="button screen-only" @click=${onMore}>${text.more(step)}</button>
    <span class="note">${text.shown(shown, total)}</span>
  </p>`;

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
