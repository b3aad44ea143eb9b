import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {
  adoptedTools,
  byId,
  countPriorities,
  isGap,
  priorityTies,
  sourcesOfPriorities,
  type Dataset,
  type PriorityTies,
  type Source,
} from '../../dataset/index.js';
import {es, type PriorityMatrixMessages} from '../../i18n/es/priority-matrix.js';
import {cellKey, entryKey, nextCell, parseKey} from '../../layout/priority-matrix-layout.js';
import type {Table} from '../../layout/table.js';
import {WidgetElement} from '../widget-element.js';
import {findDrawn, focusButton, keyOf, revealRow} from './buttons.js';
import {LazyDetail} from './lazy-detail.js';
import {gapEntry, gapsView, listView, type Lists} from './list.view.js';
import {remarkOf, toolName, type MatrixState} from './matrix.view.js';
import {panelView, pendingView} from './panel.view.js';
import {answerView, chipsOf, controlsView, matrixView, noneView, tableOf} from './priority-matrix.view.js';
import {priorityMatrixStyles} from './priority-matrix.styles.js';
import {ShownPriorities, type Filters} from './shown-priorities.js';
import {PartRequests, partOf, wantedParts} from './wanted-parts.js';

const VIEWS = ['matrix', 'list', 'gaps'] as const;
const words = {es, en: () => import('../../i18n/en/priority-matrix.js').then(({en}) => en)};
const NO_FILTERS: Filters = {axis: '', term: '', own: false};

/** The button that opened the detail. */
interface Opened {
  readonly priority: string;
  /** Empty where a row or an entry opened it. */
  readonly tool: string;
  readonly key: string;
}

/**
 * The priorities of the national anticorruption policy against the tools of the commission's plan: a sentence, a matrix, the same as a
 * list, the gaps, and for each priority its texts, actions and sources.
 *
 * @element cga-priority-matrix
 * @csspart matrix - The matrix in its scrolling frame.
 * @csspart legend - The legend.
 * @cssprop [--cga-matrix-height=40em] - Tallest that the matrix becomes before it scrolls.
 */
export class PriorityMatrixElement extends WidgetElement<PriorityMatrixMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, priorityMatrixStyles];

  @state() private filters = NO_FILTERS;
  @state() private focusKey = '';
  @state() private opened: Opened | undefined;

  readonly #priorities = new ShownPriorities();
  readonly #parts: PartRequests;
  readonly #detail = new LazyDetail(this);
  #shown: string | undefined;

  constructor() {
    super('matrix', words);
    this.#parts = new PartRequests(this.data);
  }

  // Here and not in willUpdate: by now the group and the dataset of this update are known.
  protected override update(changed: PropertyValues): void {
    const {dataset} = this.data;
    const {priority, state: id} = this.selected.selection;
    if (dataset) this.#parts.ask(wantedParts(dataset, {priority, state: id, gaps: this.#view === 'gaps'}));
    if (priority) this.#detail.need(this.strings.lang);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {priority} = this.selected.selection;
    // Only for a choice made in another widget: who chose here sees the row.
    if (priority !== this.#shown && !this.#openedOf(priority)) revealRow(this.renderRoot, priority);
    this.#shown = priority;
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): unknown {
    return answerView(countPriorities(priorityTies(dataset)), this.strings);
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const {text} = this.strings;
    const all = priorityTies(dataset);
    if (all.length === 0) return html`<p>${text.empty}</p>`;
    const rows = this.#rows(dataset);
    const {tool} = this.selected.selection;
    return html`
      ${this.#renderControls(dataset)}
      ${tool && !this.#priorities.tied(dataset, tool) ? html`<p class="note">${text.toolUntied}</p>` : nothing}
      <p class="note">${text.showing(rows.length, all.length)}</p>
      <div @click=${this.#onClick} @keydown=${this.#onKeydown} @focusin=${this.#onFocusin}>
        ${rows.length > 0 ? this.#renderView(dataset, rows) : noneView(this.strings, () => this.#liftFilters())}
      </div>
    `;
  }

  protected override rows(dataset: Dataset): Table {
    const rows = this.#rows(dataset);
    return tableOf(this.#view === 'gaps' ? rows.filter(isGap) : rows, this.strings);
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    return sourcesOfPriorities(dataset, this.#rows(dataset));
  }

  protected override sourcesPart(): string {
    return 'axes';
  }

  get #view(): (typeof VIEWS)[number] {
    return VIEWS.find((name) => name === this.view) ?? 'matrix';
  }

  #rows(dataset: Dataset): readonly PriorityTies[] {
    return this.#priorities.rows(dataset, this.filters, this.selected.selection.tool);
  }

  #renderControls(dataset: Dataset): TemplateResult {
    const views = VIEWS.map((id) => ({id, label: this.strings.text.views[id]}));
    const {own} = countPriorities(priorityTies(dataset));
    const clear = {
      tool: () => this.#chooseTool(undefined),
      priority: () => void this.#close(),
      state: () => this.choose('state', undefined),
    };
    return html`${
      this.noFilters
        ? nothing
        : controlsView({dataset, views, view: this.#view, filters: this.filters, own}, this.strings, {
            filter: (filters) => this.#setFilters(filters),
            view: (id) => this.changeView(id),
          })
    }
    ${this.renderChips(chipsOf(dataset, this.selected.selection, this.strings, clear))}`;
  }

  #renderView(dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult {
    const lists = this.#lists(dataset, rows);
    if (this.#view === 'list') return listView(rows, lists, this.strings);
    if (this.#view === 'gaps') return gapsView(rows, lists, this.strings);
    const row = rows.find(({priority}) => priority.id === this.selected.selection.priority);
    const panel = row && this.#renderDetail(dataset, row);
    return matrixView(this.#matrixState(dataset, rows), rows, panel, listView(rows, lists, this.strings), this.strings);
  }

  #matrixState(dataset: Dataset, rows: readonly PriorityTies[]): MatrixState {
    const {priority, tool, state: id} = this.selected.selection;
    const layout = this.#priorities.layout(dataset, rows);
    const keys = layout.keys.flat();
    const entity = id ? byId(dataset.states).get(id) : this.home(dataset);
    return {
      layout,
      tabStop: keys.includes(this.focusKey) ? this.focusKey : (layout.keys[1]?.[0] ?? ''),
      opened: this.#openedOf(priority)?.key,
      priority,
      tool,
      adopted: entity ? adoptedTools(dataset, entity.id) : new Set(),
      state: entity?.name,
    };
  }

  /** What opened the detail of a priority, if it was opened here. */
  #openedOf(priority: string | undefined): Opened | undefined {
    return this.opened?.priority === priority ? this.opened : undefined;
  }

  #lists(dataset: Dataset, rows: readonly PriorityTies[]): Lists {
    const {text} = this.strings;
    const {priority = ''} = this.selected.selection;
    return {
      level: this.headingLevel + 1,
      opened: this.#view === 'gaps' ? gapEntry(rows, priority, this.opened?.key) : entryKey('list', priority),
      panel: (row) => this.#renderDetail(dataset, row, true),
      remark: (row) => (this.#waiting(row) ? text.common.detailLoading : remarkOf(row, text.planNoTools)),
    };
  }

  #renderDetail(dataset: Dataset, row: PriorityTies, inEntry = false): TemplateResult {
    const voice = this.strings;
    const {view, words: own, failed} = this.#detail;
    const {tool = ''} = this.#openedOf(row.priority.id) ?? {};
    const level = this.headingLevel + 1;
    const pending = (loading: boolean) => pendingView(loading, () => this.#retry(row), voice);
    const detail = {dataset, row, tool, inEntry, level, chooseTool: (id: string) => this.#chooseTool(id)};
    const content = view && own ? view(detail, pending(this.#waiting(row)), {...voice, words: own}) : pending(!failed);
    return panelView({row, tool, level, close: () => void this.#close()}, content, voice);
  }

  /** The long texts of a priority are on their way. */
  #waiting({priority}: PriorityTies): boolean {
    return !priority.sources && this.data.loading(partOf(priority));
  }

  #retry({priority}: PriorityTies): void {
    this.#parts.forget(partOf(priority));
    if (this.#detail.failed) this.#detail.retry();
    this.requestUpdate();
  }

  #setFilters(filters: Filters): void {
    this.filters = filters;
    this.tellFilters({axis: filters.axis, term: filters.term, own: filters.own ? 'true' : ''});
    this.#tellShown('');
  }

  // The button that lifts the filters goes away with them; the first filter takes its focus.
  #liftFilters(): void {
    this.#setFilters(NO_FILTERS);
    findDrawn(this.renderRoot, '.controls select')?.focus();
  }

  /** Chooses a tool, or puts the choice away when it is the chosen one. */
  #chooseTool(id: string | undefined): void {
    const {dataset} = this.data;
    const {tool: chosen} = this.selected.selection;
    this.choose('tool', id === chosen ? undefined : id);
    // A chip goes away with its choice; the column's button takes its focus.
    if (!id && chosen) void this.updateComplete.then(() => focusButton(this.renderRoot, [cellKey('', chosen)]));
    const tool = dataset && this.#priorities.tied(dataset, this.selected.selection.tool);
    this.#tellShown(tool ? `${toolName(tool, this.strings.lang)}. ` : '');
  }

  #tellShown(before: string): void {
    const {dataset} = this.data;
    if (!dataset) return;
    const all = priorityTies(dataset);
    this.announce(before + this.strings.text.showing(this.#rows(dataset).length, all.length));
  }

  async #open(opened: Opened): Promise<void> {
    const {priority} = this.selected.selection;
    if (this.#openedOf(priority)?.key === opened.key) return this.#close();
    this.opened = opened;
    this.choose('priority', opened.priority);
    await this.updateComplete;
    const panel = findDrawn(this.renderRoot, '.detail');
    panel?.focus({preventScroll: true});
    panel?.scrollIntoView({block: 'nearest'});
  }

  async #close(): Promise<void> {
    const {priority = ''} = this.selected.selection;
    const keys = [this.#openedOf(priority)?.key, cellKey(priority), entryKey('list', priority)];
    this.opened = undefined;
    this.choose('priority', undefined);
    await this.updateComplete;
    focusButton(this.renderRoot, keys);
  }

  readonly #onClick = (event: Event): void => {
    const key = keyOf(event);
    if (!key) return;
    const {priority, tool} = parseKey(key);
    if (priority) void this.#open({priority, tool, key});
    else this.#chooseTool(tool);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const {dataset} = this.data;
    if (event.key === 'Escape' && this.selected.selection.priority) void this.#close();
    const from = keyOf(event);
    if (!dataset || !from || event.altKey || event.metaKey || event.shiftKey) return;
    const layout = this.#priorities.layout(dataset, this.#rows(dataset));
    const next = nextCell(layout, from, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    focusButton(this.renderRoot, [next]);
  };

  readonly #onFocusin = (event: Event): void => {
    this.focusKey = keyOf(event) ?? this.focusKey;
  };
}
