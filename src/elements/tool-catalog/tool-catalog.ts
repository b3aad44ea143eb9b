import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  byId,
  loadGeometry,
  recordPart,
  toolEntries,
  toolTotals,
  type Dataset,
  type Geometry,
  type Source,
  type Tool,
  type ToolEntry,
  type ToolFilters,
} from '../../dataset/index.js';
import {es, type ToolCatalogMessages} from '../../i18n/es/tool-catalog.js';
import type {Table} from '../../layout/table.js';
import {layoutToolCatalog, type CatalogLayout} from '../../layout/tool-catalog-layout.js';
import {FocusController} from '../../state/focus-controller.js';
import type {LinkValues} from '../../state/hash.js';
import {PrintController} from '../../state/print-controller.js';
import {ToolFilterController, type ToolAnswer} from '../../state/tool-filter-controller.js';
import {toolStatusStyles} from '../../styles/tool-status.js';
import {viewSwitch} from '../../views/controls.js';
import {LazyView} from '../lazy-view.js';
import {Folds} from '../folds.js';
import {Steps} from '../steps.js';
import {WidgetElement} from '../widget-element.js';
import {cardsView} from './card.view.js';
import type {Comparing} from './comparing.js';
import {controlsView, moreView, viewOptions, type Controls} from './controls.view.js';
import type * as MoreModule from './more.view.js';
import {toolCatalogStyles} from './tool-catalog.styles.js';
import type {CatalogContext} from './voice.js';

const words = {es, en: () => import('../../i18n/en/tool-catalog.js').then(({en}) => en)};

/** Tools shown before the reader asks for more: whole rows in one to four columns. Of what a search finds half as many: they change at each key. */
const PAGE = 24;
/** Silence after which the count is said, in milliseconds. */
const ANNOUNCE_DELAY = 800;

/**
 * Every tool and initiative of the catalogue, searchable and filtered, as cards or rows; each opens its record: what it is, its
 * status with date, who uses it, how to replicate it, with sources.
 *
 * @element cga-tool-catalog
 * @csspart card - A tool's card.
 * @cssprop [--cga-card-min-width=17em] - Narrowest that a card becomes before there is one column less.
 * @cssprop [--cga-status-adopted=#0b6e66] - Mark of active tools and tiles of entities that adopted.
 * @cssprop [--cga-status-in-progress=#5aa9d6] - Mark of tools in transition and tiles of entities in progress.
 */
export class ToolCatalogElement extends WidgetElement<ToolCatalogMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, toolStatusStyles, toolCatalogStyles];

  /**
   * Puts the open record as JSON-LD (schema.org and DCAT) into the widget's own light content, for search engines. Without it nothing
   * is put into the page.
   */
  @property({type: Boolean}) jsonld = false;

  @state() private limit = PAGE;
  @state() private tiles: Geometry['tiles'] | undefined;

  protected override readonly views = ['cards', 'table'];
  protected override readonly whole = ['tool', 'priority', 'state'] as const;
  readonly #filters = new ToolFilterController(this, this.selected, () => this.strings);
  readonly #focus = new FocusController(this, '.count');
  readonly #print = new PrintController(this);
  readonly #folds = new Folds(this, {});
  readonly #steps = new Steps(this);
  readonly #more = new LazyView(this, () => import('./more.view.js'));
  readonly #record = new LazyView(this, () => import('./extras/record.view.js'));
  readonly #rows = new LazyView(this, () => import('./extras/rows.view.js'));
  #comparing: Comparing | undefined;
  #facets: InstanceType<typeof MoreModule.view.Settled<ToolAnswer>> | undefined;
  /** What the address asked to compare, until that can be shown. */
  #compareAsked = '';
  #tilesAsked = false;
  #opened: ToolEntry | undefined;
  /** The open tool that the reader filtered away; it is not shown in spite of the filters. */
  #dismissed: string | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super('catalog', words);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  protected override prepare(dataset: Dataset | undefined): void {
    const before = this.#opened?.tool.id;
    const chosen = this.selected.selection.tool;
    this.#opened = chosen && dataset ? toolEntries(dataset).find(({tool}) => tool.id === chosen) : undefined;
    if (this.#opened?.tool.id !== before) this.#dismissed = undefined;
    if (!dataset) return;
    if (!this.#tilesAsked && dataset.adoptions.length > 0) void this.#loadTiles();
    this.#compare(dataset);
    if (this.#opened) this.#needRecord(this.#opened, dataset);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The table is made by code that comes with the data, not after it.
    if (this.data.dataset ?? (this.data.opened && this.view === 'table'))
      for (const late of [this.#more, this.#rows]) late.need();
    // What is known at once is little: it waits for the record's own part.
    void this.#record.loaded?.view.placeRecord(this, !!this.#opened?.tool.description);
  }

  override refresh(): void {
    this.#more.retry();
    this.#rows.retry();
    super.refresh();
  }

  /** The open record as JSON-LD, in the words of schema.org and DCAT; undefined when none is open. */
  async toJSONLD(): Promise<unknown> {
    const {recordJsonLd} = await import('./extras/record-jsonld.js');
    return this.#opened && recordJsonLd(this.data, this.#opened.tool, this, this.src);
  }

  protected override linkValues(): LinkValues {
    return {...this.#filters.link, compare: this.#comparing?.compared.ids.join(',') ?? this.#compareAsked};
  }

  protected override restoreLink(values: LinkValues, dataset: Dataset): readonly string[] {
    const {compare = '', ...filters} = values;
    this.#compareAsked = compare;
    const unknown = compare.split(',').filter((id) => id && !byId(dataset.tools).has(id));
    this.#comparing?.compared.restore(compare, dataset);
    return [...this.#filters.restore(filters, dataset), ...unknown];
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  // The rows of files are made by the same code as the table.
  protected override get complete(): boolean {
    return this.#steps.done && (!!this.#rows.loaded || this.#rows.failed);
  }

  protected override renderAnswer(dataset: Dataset): TemplateResult {
    const {text, format} = this.strings;
    const bold = (figure: number) => html`<strong>${format.number(figure)}</strong>`;
    // What no tool could be read of is not said to have none.
    return html`<p>${dataset.tools[0] ? text.answer(toolTotals(dataset), bold) : nothing}</p>`;
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const {text} = this.strings;
    const controls = this.#controls(dataset);
    const {results, entries, found, view, onView} = controls;
    const pin = this.#opened?.tool.id !== this.#dismissed;
    const {loaded} = this.#more;
    const more = loaded && {...loaded.view, words: loaded.strings.text};
    const layout = layoutToolCatalog(results, this.#opened, pin, this.#print.printing ? Infinity : this.limit);
    const context = this.#context(dataset, controls);
    return html`
      ${
        this.noFilters
          ? html`<div class="controls">${viewSwitch(text.common.view, viewOptions(controls), view, onView)}</div>`
          : controlsView(controls, () => more?.facetsView(controls, more.words))
      }
      ${more?.chosenView(controls, more.words, (chips) => this.renderChips(chips))}
      <p class="count" tabindex="-1">
        <strong>${text.count(results.length, entries.length)}</strong>
        <span class="note">${text.sourcesHint}</span>
      </p>
      ${more?.noneView(this, controls, more.words)}
      ${found?.approximate && results.length > 0 ? html`<p class="approximate">${text.approximate[found.approximate]}</p>` : nothing}
      ${this.#comparing?.render(context)}
      ${layout.items.length > 0 ? this.#renderItems(layout, controls, context) : nothing}
      ${this.#renderMore(layout, results)} ${context.choice && more?.compareBarView(context.choice)}
    `;
  }

  protected override count(dataset: Dataset): number {
    return this.#filters.answer(dataset).results.length;
  }

  protected override rows(dataset: Dataset): Table | undefined {
    const {loaded} = this.#rows;
    return loaded?.view.toolTable(this.#filters.answer(dataset).results, dataset, this.strings, loaded.strings.text);
  }

  /** Each record lists its own, with the place and the quote. */
  protected override citedSources(): readonly Source[] {
    return [];
  }

  #controls(dataset: Dataset): Controls {
    const {text, format, lang} = this.strings;
    const answer = this.#filters.answer(dataset);
    return {
      ...answer,
      ...{text, format, lang, dataset},
      closed: this.#facets?.of(answer, dataset) ?? answer,
      view: this.view === 'table' ? 'table' : 'cards',
      unfolded: this.#folds.isOpen('filters'),
      onSearchFocus: () => {
        this.#filters.prepareSearch(dataset);
        this.#more.loaded?.view.nones(this).need();
      },
      onFilter: (filters) => this.#filter(dataset, filters),
      onSort: (sort) => {
        this.#filters.sortBy(sort);
        this.announce(`${text.sort}: ${text.sorts[sort]}`);
      },
      onView: (view) => this.changeView(view),
      onUnfold: () => this.#folds.set('filters', !this.#folds.isOpen('filters')),
    };
  }

  #context(dataset: Dataset, controls: Controls): CatalogContext {
    const {text, format, lang, view} = controls;
    const [tiles, {loaded}] = [this.tiles, this.#more];
    const tell = (words: string) => this.announce(words);
    const choice = loaded && this.#comparing?.choice(this.strings, dataset, loaded.strings.text, tell);
    const context: CatalogContext = {
      ...{text, format, lang, dataset, tell, marks: loaded?.view.marksOf(this, controls, loaded.strings.text)},
      focus: byId(dataset.states).get(this.selected.selection.state ?? '') ?? this.home(dataset),
      more: loaded?.strings.text,
      tinyMap: loaded && tiles ? (adoptions) => loaded.view.tinyMapView(adoptions, tiles) : undefined,
      choice: this.noFilters ? undefined : choice,
      compareBox: choice && !this.noFilters ? (tool) => loaded.view.compareBoxView(tool, choice) : undefined,
      // Rows have no heading of their own: a record's stands right under the widget's.
      level: view === 'table' ? this.headingLevel : this.headingLevel + 1,
      toggle: (id) => (this.selected.selection.tool === id ? this.#close(id) : this.choose('tool', id)),
      renderRecord: (tool) => this.#renderRecord(tool, context),
    };
    return context;
  }

  #renderItems({items}: CatalogLayout, controls: Controls, context: CatalogContext): TemplateResult {
    const {view, text} = controls;
    const {loaded, failed} = this.#rows;
    const drawn = items.slice(0, this.#steps.limit(items.length));
    if (view === 'table' && loaded)
      return loaded.view.tableView(drawn, this.#steps.done, context, controls, loaded.strings.text);
    if (view === 'table' && !failed) return html`<p class="note" data-more>${text.common.loading}</p>`;
    return cardsView(drawn, this.#steps.done, context);
  }

  #renderRecord(tool: Tool, context: CatalogContext): TemplateResult {
    const {priority, action} = this.selected.selection;
    const {loaded} = this.#record;
    if (!loaded) return this.#record.waiting(this.strings.text.common);
    const loading = this.data.loading(recordPart('tool', tool.id));
    return loaded.view.recordView(tool, {
      ...context,
      record: loaded.strings.text,
      detail: tool.description ? 'ready' : loading ? 'loading' : 'failed',
      chosenPriority: priority,
      chosenAction: action,
      group: this.group,
      host: this,
      data: this.data,
      reportUrl: this.reportUrl,
      tiles: this.tiles,
      choose: (kind, id) => {
        // What stands above the record changes with it.
        this.#focus.next = `#choose-${id}`;
        this.choose(kind, this.selected.selection[kind] === id ? undefined : id);
      },
      close: () => this.#close(tool.id),
      retry: () => ((this.#focus.next = `#open-${tool.id}`), this.refresh()),
    });
  }

  /** The record's code, its own part, what cites its use, and the actions that may name it. */
  #needRecord({tool, adoptions}: ToolEntry, dataset: Dataset): void {
    this.#record.need();
    if (!tool.description) void this.data.need(recordPart('tool', tool.id));
    if (adoptions.some(({sources}) => !sources)) void this.data.need(recordPart('adoption', tool.id));
    if (dataset.actions.length === 0) void this.data.need('actions');
  }

  /** Chooses what is compared, once that code is there, and asks for the parts that a comparison needs. */
  #compare(dataset: Dataset): void {
    const {loaded} = this.#more;
    if (!loaded) return;
    this.#facets ??= new loaded.view.Settled(() => this.requestUpdate());
    this.#comparing ??= new loaded.view.Comparing(this, this.#focus, this.#compareAsked, dataset);
    for (const part of this.#comparing.needs(dataset)) void this.data.need(part);
  }

  #renderMore({items, rest}: CatalogLayout, results: readonly ToolEntry[]): unknown {
    if (rest === 0) return nothing;
    const shown = results.length - rest;
    return moreView(this.strings.text, items.length, results.length, Math.min(rest, PAGE * 2), () => {
      this.#focus.next = `#open-${results[shown]?.tool.id}`;
      this.limit = shown + PAGE * 2;
    });
  }

  /** The tiny maps are an extra: without the geometry the words stand alone. */
  async #loadTiles(): Promise<void> {
    this.#tilesAsked = true;
    this.tiles = (await loadGeometry().catch(() => undefined))?.tiles;
  }

  #filter(dataset: Dataset, {state, priority, ...own}: ToolFilters): void {
    // These two are choices of the whole group.
    if (state !== undefined) this.choose('state', state || undefined);
    if (priority !== undefined) this.choose('priority', priority || undefined);
    this.#filters.change(own);
    this.limit = this.#filters.own.words ? PAGE / 2 : PAGE;
    this.#dismissed = this.#opened?.tool.id;
    const {filters, results} = this.#filters.answer(dataset);
    this.tellFilters(filters);
    // What nobody sees is chosen no longer; a group has others that show it.
    if (!this.group && !results.includes(this.#opened as ToolEntry)) this.selected.choose('tool', undefined);
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => this.#announceCount(), ANNOUNCE_DELAY);
  }

  #announceCount(): void {
    const answer = this.data.dataset && this.#filters.answer(this.data.dataset);
    if (answer) this.announce(this.strings.text.count(answer.results.length, answer.entries.length));
  }

  #close(id: string): void {
    this.#focus.next = `#open-${id}`;
    this.choose('tool', undefined);
  }
}
