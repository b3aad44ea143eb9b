import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {
  byId,
  loadGeometry,
  sourcesOf,
  toolEntries,
  toolTotals,
  type Dataset,
  type Geometry,
  type Source,
  type Tool,
  type ToolEntry,
  type ToolFilter,
  type ToolFilters,
} from '../../dataset/index.js';
import {es, type ToolCatalogMessages} from '../../i18n/es/tool-catalog.js';
import type {Table} from '../../layout/table.js';
import {layoutToolCatalog, type CatalogLayout} from '../../layout/tool-catalog-layout.js';
import {FocusController} from '../../state/focus-controller.js';
import {PrintController} from '../../state/print-controller.js';
import {ToolFilterController} from '../../state/tool-filter-controller.js';
import {toolStatusStyles} from '../../styles/tool-status.js';
import {viewSwitch} from '../../views/controls.js';
import {WidgetElement} from '../widget-element.js';
import {cardView} from './card.view.js';
import {controlsView, filterChips, noneView, viewOptions, type Controls} from './controls.view.js';
import {RecordLoader} from './record-loader.js';
import {recordFrame} from './record-frame.view.js';
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

  @state() private limit = PAGE;
  @state() private unfolded = false;
  @state() private tiles: Geometry['tiles'] | undefined;

  readonly #filters = new ToolFilterController(this, this.selected);
  readonly #focus = new FocusController(this, '.count');
  readonly #print = new PrintController(this);
  readonly #records = new RecordLoader(this);
  #tilesAsked = false;
  #opened: ToolEntry | undefined;
  /** The open tool that the reader filtered away; it is not shown in spite of the filters. */
  #dismissed: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super('catalog', words);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {dataset} = this.data;
    const before = this.#opened?.tool.id;
    const chosen = this.selected.selection.tool;
    this.#opened = chosen && dataset ? toolEntries(dataset).find(({tool}) => tool.id === chosen) : undefined;
    if (this.#opened?.tool.id !== before) this.#dismissed = undefined;
    if (!dataset) return;
    if (!this.#tilesAsked && dataset.adoptions.length > 0) void this.#loadTiles();
    if (!this.#opened) return;
    this.#records.need();
    if (!this.#opened.tool.description) void this.data.need(`tool-${this.#opened.tool.id}`);
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): TemplateResult {
    const {text, format} = this.strings;
    const bold = (figure: number) => html`<strong>${format.number(figure)}</strong>`;
    return html`<p>${text.answer(toolTotals(dataset), bold)}</p>`;
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const {text} = this.strings;
    const controls = this.#controls(dataset);
    const {results, entries, found, view, onView} = controls;
    const pin = this.#opened?.tool.id !== this.#dismissed;
    const layout = layoutToolCatalog(results, this.#opened, pin, this.#print.printing ? Infinity : this.limit);
    return html`
      ${
        this.noFilters
          ? html`<div class="controls">${viewSwitch(text.common.view, viewOptions(controls), view, onView)}</div>`
          : controlsView(controls)
      }
      ${this.renderChips(filterChips(controls))}
      <p class="count" tabindex="-1">
        <strong>${text.count(results.length, entries.length)}</strong>
        <span class="note">${text.sourcesHint}</span>
      </p>
      ${found?.approximate && results.length > 0 ? html`<p class="approximate">${text.approximate}</p>` : nothing}
      ${results.length === 0 ? noneView(controls) : nothing}
      ${layout.items.length > 0 ? this.#renderItems(dataset, layout, controls) : nothing}
      ${this.#renderMore(layout, results)}
    `;
  }

  protected override rows(dataset: Dataset): Table {
    const {text, format, lang} = this.strings;
    return toolTable(this.#filters.answer(dataset).results, {dataset, text, format, lang});
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    if (!this.#opened) return [];
    const {tool} = this.#opened;
    const {steps = [], replications = [], facts = [], startingPoint} = tool;
    return sourcesOf(dataset, [tool, ...steps, ...replications, ...facts, ...(startingPoint ? [startingPoint] : [])]);
  }

  #controls(dataset: Dataset): Controls {
    const {text, format, lang} = this.strings;
    return {
      ...this.#filters.answer(dataset),
      ...{text, format, lang, dataset},
      view: this.view === 'table' ? 'table' : 'cards',
      unfolded: this.unfolded,
      onSearchFocus: () => this.#filters.prepareSearch(),
      onFilter: (filters) => this.#filter(filters),
      onSort: (sort) => this.#filters.sortBy(sort),
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
      // Rows have no heading of their own: the sections of a record stand right under the widget's.
      level: Math.min(view === 'table' ? this.headingLevel : this.headingLevel + 1, 6),
      toggle: (id) => (this.selected.selection.tool === id ? this.#close(id) : this.choose('tool', id)),
      renderRecord: (tool) => this.#renderRecord(tool, context),
    };
    if (view === 'table') return tableView(items, text.heading, context);
    return html`<ul class="cards">
      ${repeat(
        items,
        ({entry}) => entry.tool.id,
        (item) => html`<li>${cardView(item, context)}</li>`,
      )}
    </ul>`;
  }

  #renderRecord(tool: Tool, context: CatalogContext): TemplateResult {
    const {priority, action} = this.selected.selection;
    const {loaded, failed} = this.#records;
    const content = loaded?.recordView(tool, {
      ...context,
      record: loaded.strings.text,
      chosenPriority: priority,
      chosenAction: action,
      choose: (kind, id) => this.choose(kind, this.selected.selection[kind] === id ? undefined : id),
    });
    const waiting = this.data.loading(`tool-${tool.id}`) || (!loaded && !failed);
    const detail = loaded && tool.description ? 'ready' : waiting ? 'loading' : 'failed';
    return recordFrame(tool, context, {
      detail,
      content,
      close: () => this.#close(tool.id),
      retry: () => this.#retry(tool.id),
    });
  }

  #renderMore({items, rest}: CatalogLayout, results: readonly ToolEntry[]): unknown {
    if (rest === 0) return nothing;
    const {text} = this.strings;
    const shown = results.length - rest;
    const more = () => {
      this.#focus.next = `#open-${results[shown]?.tool.id}`;
      this.limit = shown + PAGE * 2;
    };
    return html`<p class="more">
      <button type="button" class="button screen-only" @click=${more}>${text.more(Math.min(rest, PAGE * 2))}</button>
      <span class="note">${text.shown(items.length, results.length)}</span>
    </p>`;
  }

  /** The tiny maps are an extra: without the geometry the words stand alone. */
  async #loadTiles(): Promise<void> {
    this.#tilesAsked = true;
    const geometry = await loadGeometry().catch(() => undefined);
    this.tiles = geometry?.tiles;
  }

  #filter(filters: ToolFilters): void {
    this.#filters.change(filters);
    this.limit = PAGE;
    this.#dismissed = this.#opened?.tool.id;
    this.tellFilters(this.#filters.own);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#announceCount(), PAUSE);
  }

  #clear(filters: readonly ToolFilter[]): void {
    if (filters.includes('state')) this.choose('state', undefined);
    if (filters.includes('priority')) this.choose('priority', undefined);
    this.#filter(Object.fromEntries(filters.map((filter) => [filter, ''])));
  }

  #announceCount(): void {
    const {dataset} = this.data;
    if (!dataset) return;
    const {results, entries} = this.#filters.answer(dataset);
    this.announce(this.strings.text.count(results.length, entries.length));
  }

  #retry(id: string): void {
    this.#focus.next = `#open-${id}`;
    this.#records.retry();
    this.refresh();
  }

  #close(id: string): void {
    this.#focus.next = `#open-${id}`;
    this.choose('tool', undefined);
  }
}
