import type {ReactiveControllerHost} from 'lit';
import {
  byId,
  filterTools,
  sortTools,
  TOOL_FACETS,
  TOOL_SORTS,
  toolEntries,
  type Dataset,
  type FoundTools,
  type ToolEntry,
  type ToolFacet,
  type ToolFilters,
  type ToolSort,
} from '../dataset/index.js';
import type {LinkValues} from './hash.js';
import {SearchController} from './search-controller.js';
import type {SelectionController} from './selection-controller.js';
import {withoutEmpty} from './without-empty.js';

/** The tools that the reader's search, filters and order leave, with what they were made from. */
export interface ToolAnswer {
  readonly entries: readonly ToolEntry[];
  readonly filters: ToolFilters;
  readonly found: FoundTools | undefined;
  readonly sort: ToolSort;
  readonly results: readonly ToolEntry[];
}

/** Language of names, and how two of them are ordered. */
interface NameOrder {
  readonly lang: string;
  readonly format: {readonly compare: (a: string, b: string) => number};
}

/** Search, filters and order of the catalogue, together with what is chosen in the group. */
export class ToolFilterController {
  /** The reader's own filters. */
  own: ToolFilters = {};
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #selected: SelectionController;
  readonly #search: SearchController;
  readonly #voice: () => NameOrder;
  #sort: ToolSort | undefined;
  #last: {readonly key: readonly unknown[]; readonly answer: ToolAnswer} | undefined;

  /** @param voice how the names that are read are ordered */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    selected: SelectionController,
    voice: () => NameOrder,
  ) {
    this.#host = host;
    this.#selected = selected;
    this.#voice = voice;
    this.#search = new SearchController(host);
  }

  /** Changes some filters; an empty value lifts one. */
  change(filters: ToolFilters): void {
    if (filters.words) this.prepareSearch();
    this.own = withoutEmpty({...this.own, ...filters});
    this.#host.requestUpdate();
  }

  sortBy(sort: ToolSort): void {
    this.#sort = sort;
    this.#host.requestUpdate();
  }

  /** Fetches the search index's code, once, and makes the index. */
  prepareSearch(dataset?: Dataset): void {
    this.#search.prepare(dataset);
  }

  /** What the address of the page keeps. */
  get link(): LinkValues {
    const {words = '', ...facets} = this.own;
    return {q: words, ...facets, sort: this.#sort ?? ''};
  }

  /** Searches, filters and sorts as an address asks. Returns what no tool of the dataset has, and names of no filter. */
  restore({q = '', sort = '', ...asked}: LinkValues, dataset: Dataset): readonly string[] {
    const entries = toolEntries(dataset);
    const wanted = TOOL_FACETS.filter((facet) => asked[facet] && !SHARED.includes(facet));
    const known = (facet: ToolFacet) => entries.some(({values}) => values[facet].includes(asked[facet] ?? ''));
    const sorted = TOOL_SORTS.find((id) => id === sort);
    this.own = {};
    this.change({words: q, ...Object.fromEntries(wanted.filter(known).map((facet) => [facet, asked[facet]]))});
    this.#sort = sorted;
    const names = Object.keys(asked).filter((name) => !TOOL_FACETS.some((facet) => facet === name));
    const unknown = wanted.filter((facet) => !known(facet)).flatMap((facet) => asked[facet] ?? []);
    return [...unknown, ...(sort && !sorted ? [sort] : []), ...names];
  }

  /** Computed once for the same dataset, filters and order. */
  answer(dataset: Dataset): ToolAnswer {
    const {state, priority} = this.#selected.selection;
    const key = [dataset, this.#search.search, this.own, this.#sort, this.#voice().lang, state, priority];
    if (!this.#last || key.some((part, index) => part !== this.#last?.key[index])) {
      this.#last = {key, answer: this.#ask(dataset)};
    }
    return this.#last.answer;
  }

  #ask(dataset: Dataset): ToolAnswer {
    const {state = '', priority = ''} = this.#selected.selection;
    const {words = ''} = this.own;
    const filters = withoutEmpty({
      ...this.own,
      // A choice that this dataset does not know limits nothing.
      state: byId(dataset.states).has(state) ? state : '',
      priority: byId(dataset.priorities).has(priority) ? priority : '',
    });
    const {lang, format} = this.#voice();
    const name = ({tool}: ToolEntry) => (lang === 'en' && tool.name.en) || tool.name.es;
    // They come in the order of Spanish.
    const entries =
      lang === 'es' ? toolEntries(dataset) : [...toolEntries(dataset)].sort((a, b) => format.compare(name(a), name(b)));
    const found = /[\p{L}\p{N}]/u.test(words) ? this.#search.search(dataset, words) : undefined;
    const sort = this.#sort && (found || this.#sort !== 'relevance') ? this.#sort : found ? 'relevance' : 'name';
    return {entries, filters, found, sort, results: sortTools(filterTools(entries, filters, found), sort, found)};
  }
}

/** Facets that are choices of the group, not the catalogue's own. */
const SHARED: readonly string[] = ['state', 'priority'];
