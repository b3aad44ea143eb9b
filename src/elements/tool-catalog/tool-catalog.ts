import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {
  byId,
  filterTools,
  loadGeometry,
  sortTools,
  sourcesOf,
  toolEntries,
  toolTotals,
  type Dataset,
  type Geometry,
  type Source,
  type Tool,
  type ToolEntry,
  type ToolFacet,
  type ToolFilter,
  type ToolFilters,
  type ToolSort,
} from '../../dataset/index.js';
import {es, type ToolCatalogMessages} from '../../i18n/es/tool-catalog.js';
import {memoLast} from '../../layout/memo-last.js';
import type {Table} from '../../layout/table.js';
import {layoutToolCatalog, type CatalogLayout} from '../../layout/tool-catalog-layout.js';
import {PrintController} from '../../state/print-controller.js';
import {SearchController} from '../../state/search-controller.js';
import {toolStatusStyles} from '../../styles/tool-status.js';
import {viewSwitch} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import {WidgetElement} from '../widget-element.js';
import {cardView} from './card.view.js';
import {controlsView, filterChips, noneView, viewOptions, type Controls} from './controls.view.js';
import {RecordLoader} from './record-loader.js';
import {tableView, toolTable} from './table.view.js';
import {toolCatalogStyles} from './tool-catalog.styles.js';
import type {CatalogContext} from './voice.js';

const words = {es, en: () => import('../../i18n/en/tool-catalog.js').then(({en}) => en)};

/** Tools shown before the reader asks for more: whole rows in one, two, three and four columns. */
const PAGE = 24;
/** Silence after which the count is said, in milliseconds. */
const PAUSE = 800;

/**
 * Every tool and initiative of the catalogue, searchable and filtered, as cards or rows; each opens its record: what it is, its
 * status with date, who uses it, how to replicate it, with sources.
 *
 * @element cga-tool-catalog
 * @csspart card - A tool's card.
 * @cssprop [--cga-card-min-width=17em] - Narrowest that a card becomes before there is one column less.
 * @cssprop [--cga-status-adopted=#0b6e66] - Mark of active tools and tiles of entities that adopted.
 */
export class ToolCatalogElement extends WidgetElement<ToolCatalogMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, toolStatusStyles, toolCatalogStyles];

  @state() private filters: ToolFilters = {};
  @state() private sort: ToolSort | undefined;
  @state() private limit = PAGE;
  @state() private unfolded = false;
  @state() private tiles: Geometry['tiles'] | undefined;

  readonly #search = new SearchController(this);
  readonly #print = new PrintController(this);
  readonly #records = new RecordLoader(this);
  readonly #filtered = memoLast(filterTools);
  readonly #sorted = memoLast(sortTools);
  readonly #merged = memoLast(mergeFilters);
  #geometryAsked = false;
  #lastOpened: string | undefined;
  #unpinned: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #held: HTMLElement | undefined;
  #focusNext: string | undefined;

  constructor() {
    super('catalog', words);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#held = this.#focused;
    const {dataset} = this.data;
    if (!dataset) return;
    if (!this.#geometryAsked && dataset.adoptions.length > 0) void this.#loadTiles();
    const opened = this.#opened(dataset);
    if (opened?.tool.id !== this.#lastOpened) this.#unpinned = undefined;
    this.#lastOpened = opened?.tool.id;
    if (opened) this.#records.need();
    if (opened && !opened.tool.description) void this.data.need(`tool-${opened.tool.id}`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const lost = this.#held && !this.#focused;
    const next = this.#focusNext ?? (lost ? '.count' : undefined);
    this.#focusNext = undefined;
    if (next) this.renderRoot.querySelector<HTMLElement>(next)?.focus({preventScroll: true});
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): TemplateResult {
    const {text, format} = this.strings;
    return html`<p>${text.answer(toolTotals(dataset), (figure) => html`<strong>${format.number(figure)}</strong>`)}</p>`;
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const {text} = this.strings;
    const controls = this.#controls(dataset);
    const results = this.#results(dataset);
    const opened = this.#opened(dataset);
    const pin = opened?.tool.id !== this.#unpinned;
    const layout = layoutToolCatalog(results, opened, pin, this.#print.printing ? Infinity : this.limit);
    return html`
      ${
        this.noFilters
          ? html`<div class="controls">
            ${viewSwitch(text.common.view, viewOptions(controls), controls.view, controls.onView)}
          </div>`
          : controlsView(controls)
      }
      ${this.renderChips(filterChips(controls))}
      <p class="count" tabindex="-1">
        <strong>${text.count(results.length, controls.entries.length)}</strong>
        <span class="note">${text.sourcesHint}</span>
      </p>
      ${controls.found?.approximate && results.length > 0 ? html`<p class="approximate">${text.approximate}</p>` : nothing}
      ${results.length === 0 ? noneView(controls) : nothing}
      ${layout.items.length > 0 ? this.#renderItems(dataset, layout, controls) : nothing} ${this.#renderMore(layout, results)}
    `;
  }

  protected override rows(dataset: Dataset): Table {
    const {text, format, lang} = this.strings;
    return toolTable(this.#results(dataset), {dataset, text, format, lang});
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    const tool = this.#opened(dataset)?.tool;
    if (!tool) return [];
    const {steps = [], replications = [], facts = [], startingPoint} = tool;
    return sourcesOf(dataset, [tool, ...steps, ...replications, ...facts, ...(startingPoint ? [startingPoint] : [])]);
  }

  get #focused(): HTMLElement | undefined {
    return ((this.renderRoot as ShadowRoot | undefined)?.activeElement as HTMLElement | null | undefined) ?? undefined;
  }

  /** The reader's filters with what is chosen in the group, as far as the dataset knows it. */
  #allFilters(dataset: Dataset): ToolFilters {
    const {state, priority} = this.selected.selection;
    return this.#merged(
      this.filters,
      state && byId(dataset.states).has(state) ? state : undefined,
      priority && byId(dataset.priorities).has(priority) ? priority : undefined,
    );
  }

  #found(dataset: Dataset) {
    return this.#search.find(dataset, this.filters.words ?? '');
  }

  /** The order asked for; while searching, the best match first. */
  #order(dataset: Dataset): ToolSort {
    const found = this.#found(dataset);
    return this.sort && (found || this.sort !== 'relevance') ? this.sort : found ? 'relevance' : 'name';
  }

  #results(dataset: Dataset): readonly ToolEntry[] {
    const found = this.#found(dataset);
    return this.#sorted(
      this.#filtered(toolEntries(dataset), this.#allFilters(dataset), found),
      this.#order(dataset),
      found,
    );
  }

  #opened(dataset: Dataset): ToolEntry | undefined {
    const {tool: chosen} = this.selected.selection;
    return chosen ? toolEntries(dataset).find(({tool}) => tool.id === chosen) : undefined;
  }

  #controls(dataset: Dataset): Controls {
    const {text, format, lang} = this.strings;
    return {
      ...{text, format, lang, dataset},
      entries: toolEntries(dataset),
      filters: this.#allFilters(dataset),
      found: this.#found(dataset),
      sort: this.#order(dataset),
      view: this.view === 'table' ? 'table' : 'cards',
      unfolded: this.unfolded,
      onSearchFocus: this.#onSearchFocus,
      onWords: this.#onWords,
      onFacet: (facet: ToolFacet, value) => this.#filter({[facet]: value}),
      onSort: (sort) => (this.sort = sort),
      onView: (view) => this.changeView(view),
      onUnfold: () => (this.unfolded = !this.unfolded),
      onClear: (filters) => this.#clear(filters),
    };
  }

  #renderItems(dataset: Dataset, {items}: CatalogLayout, {view, found}: Controls): TemplateResult {
    const {text, format, lang} = this.strings;
    const {state} = this.selected.selection;
    const context: CatalogContext = {
      ...{text, format, lang, dataset, found},
      focus: (state ? byId(dataset.states).get(state) : undefined) ?? this.home(dataset),
      tiles: this.tiles,
      level: Math.min(this.headingLevel + 1, 6),
      toggle: (id) => (this.selected.selection.tool === id ? this.#close(id) : this.choose('tool', id)),
      renderRecord: (tool) => this.#renderRecord(tool, context),
    };
    if (view === 'table') return tableView(items, text.heading, context);
    return html`<ul class="cards" role="list">
      ${repeat(
        items,
        ({entry}) => entry.tool.id,
        (item) => html`<li role="listitem">${cardView(item, context)}</li>`,
      )}
    </ul>`;
  }

  #renderRecord(tool: Tool, context: CatalogContext): TemplateResult {
    const {text, lang} = this.strings;
    const {priority, action} = this.selected.selection;
    const {loaded, failed} = this.#records;
    const loading = this.data.loading(`tool-${tool.id}`) || (!loaded && !failed);
    const complete = loaded && tool.description;
    return html`<section
      class="record panel"
      part="panel"
      id="record-${tool.id}"
      aria-label=${wordsOf(tool.name, lang)}
      aria-busy=${loading}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close(tool.id)}
    >
      <button type="button" class="button close screen-only" @click=${() => this.#close(tool.id)}>
        ${text.common.close}
      </button>
      ${
        complete
          ? nothing
          : loading
            ? html`<p class="note">${text.common.detailLoading}</p>`
            : html`<p>
              ${text.recordFailed}
              <button type="button" class="button" @click=${() => this.#retry(tool.id)}>${text.common.retry}</button>
            </p>`
      }
      ${loaded?.recordView(tool, {
        ...context,
        record: loaded.strings.text,
        chosenPriority: priority,
        chosenAction: action,
        choose: (kind, id) => this.choose(kind, this.selected.selection[kind] === id ? undefined : id),
      })}
    </section>`;
  }

  #renderMore({items, rest}: CatalogLayout, results: readonly ToolEntry[]): unknown {
    if (rest === 0) return nothing;
    const {text} = this.strings;
    const more = () => {
      const next = results[results.length - rest];
      this.#focusNext = next && `#open-${next.tool.id}`;
      this.limit = results.length - rest + PAGE * 2;
    };
    return html`<p class="more">
      <button type="button" class="button screen-only" @click=${more}>${text.more(Math.min(rest, PAGE * 2))}</button>
      <span class="note">${text.shown(items.length, results.length)}</span>
    </p>`;
  }

  /** The tiny maps are an extra: without the geometry the words stand alone. */
  async #loadTiles(): Promise<void> {
    this.#geometryAsked = true;
    this.tiles = await loadGeometry().then(
      ({tiles}) => tiles,
      () => undefined,
    );
  }

  #filter(change: ToolFilters): void {
    this.filters = withoutEmpty({...this.filters, ...change});
    this.#afterFiltering();
  }

  #clear(filters: readonly ToolFilter[]): void {
    if (filters.includes('state')) this.choose('state', undefined);
    if (filters.includes('priority')) this.choose('priority', undefined);
    this.#filter(Object.fromEntries(filters.map((filter) => [filter, ''])));
  }

  #afterFiltering(): void {
    this.limit = PAGE;
    // What the reader filters away goes; what is chosen later in another widget comes back.
    this.#unpinned = this.selected.selection.tool;
    const {state: _state, priority: _priority, ...own} = this.filters;
    this.tellFilters(own);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const {dataset} = this.data;
      if (dataset) this.announce(this.strings.text.count(this.#results(dataset).length, toolEntries(dataset).length));
    }, PAUSE);
  }

  #retry(id: string): void {
    this.#focusNext = `#open-${id}`;
    this.#records.retry();
    this.refresh();
  }

  #close(id: string): void {
    this.#focusNext = `#open-${id}`;
    this.choose('tool', undefined);
  }

  readonly #onSearchFocus = (): void => this.#search.prepare();

  readonly #onWords = (words: string): void => {
    this.#search.prepare();
    this.#filter({words});
  };
}

const withoutEmpty = (filters: ToolFilters): ToolFilters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

const mergeFilters = (own: ToolFilters, state: string | undefined, priority: string | undefined): ToolFilters =>
  withoutEmpty({...own, state: state ?? '', priority: priority ?? ''});
