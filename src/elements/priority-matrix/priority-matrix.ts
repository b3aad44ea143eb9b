import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {
  countPriorities,
  isGap,
  priorityTies,
  sourcesOfPriorities,
  type Dataset,
  type PriorityTies,
  type Source,
} from '../../dataset/index.js';
import {es, type PriorityMatrixMessages} from '../../i18n/es/priority-matrix.js';
import type {PriorityMoreMessages} from '../../i18n/es/priority-more.js';
import {cellKey, entryKey, nextCell, parseKey} from '../../layout/priority-matrix-layout.js';
import type {Table} from '../../layout/table.js';
import {pendingView} from '../../views/frame.js';
import {LazyView} from '../lazy-view.js';
import {WidgetElement} from '../widget-element.js';
import {findDrawn, focusButton, keyOf, revealRow, type Opened} from './buttons.js';
import {ownCount, toolName} from './matrix.view.js';
import type * as MoreModule from './more.view.js';
import {answerView, chipsOf, controlsView, matrixView, noneView, tableOf} from './priority-matrix.view.js';
import {priorityMatrixStyles} from './priority-matrix.styles.js';
import {ShownPriorities, type Filters} from './shown-priorities.js';
import {partOf, wantedParts} from './wanted-parts.js';

const VIEWS = ['matrix', 'list', 'gaps'] as const;
const words = {es, en: () => import('../../i18n/en/priority-matrix.js').then(({en}) => en)};
const NO_FILTERS: Filters = {axis: '', term: '', own: false};

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
  readonly #more = new LazyView<typeof MoreModule.view, PriorityMoreMessages>(this, () => import('./more.view.js'));
  #shown: string | undefined;
  #focusPanel = false;

  constructor() {
    super('matrix', words);
  }

  // Here and not in willUpdate: by now the group and the dataset of this update are known.
  protected override update(changed: PropertyValues): void {
    const {dataset} = this.data;
    const {priority, state: id} = this.selected.selection;
    const parts = dataset ? wantedParts(dataset, {priority, state: id, gaps: this.#view === 'gaps'}) : [];
    for (const part of parts) void this.data.need(part);
    // With the data, not after it: narrow containers and paper show the list, and it is there when a detail opens.
    if (this.data.opened) this.#more.need();
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {priority} = this.selected.selection;
    // Only for a choice made in another widget: who chose here sees the row.
    if (priority !== this.#shown && !this.#openedOf(priority)) revealRow(this.renderRoot, priority);
    this.#shown = priority;
    if (this.#focusPanel) this.#showPanel();
  }

  protected override get whole() {
    return ['priority'] as const;
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
    const list = this.#renderList(dataset, rows);
    if (this.#view !== 'matrix') return list;
    const {selection} = this.selected;
    const row = rows.find(({priority}) => priority.id === selection.priority);
    const panel = row && this.#renderDetail(dataset, row);
    const state = this.#priorities.matrix(dataset, rows, {
      ...selection,
      state: selection.state ?? this.home(dataset)?.id,
      focusKey: this.focusKey,
      opened: this.#openedOf(selection.priority)?.key,
    });
    const more = this.#more.loaded;
    const words = more && {...this.strings, words: more.strings.text};
    const legend = words && more.view.legendView(state, ownCount(rows), words);
    return matrixView(state, {legend, panel, list}, this.strings);
  }

  /** What opened the detail of a priority, if it was opened here. */
  #openedOf(priority: string | undefined): Opened | undefined {
    return this.opened?.priority === priority ? this.opened : undefined;
  }

  #renderList(dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult {
    const {loaded} = this.#more;
    const {common} = this.strings.text;
    if (!loaded) return html`<div class="skeleton">${this.#more.waiting(common)}</div>`;
    const {priority} = this.selected.selection;
    const lists = {
      level: this.headingLevel + 1,
      priority,
      openedBy: this.#openedOf(priority)?.key,
      panel: (row: PriorityTies) => this.#renderDetail(dataset, row, true),
      waiting: (row: PriorityTies) => this.#waiting(row),
    };
    const draw = this.#view === 'gaps' ? loaded.view.gapsView : loaded.view.listView;
    return draw(rows, lists, {...this.strings, words: loaded.strings.text});
  }

  #renderDetail(dataset: Dataset, row: PriorityTies, inEntry = false): TemplateResult {
    const {loaded} = this.#more;
    const {common} = this.strings.text;
    if (!loaded) return this.#more.waiting(common);
    const {tool = ''} = this.#openedOf(row.priority.id) ?? {};
    const chooseTool = (id: string) => this.#chooseTool(id, true);
    return loaded.view.panelView(
      {dataset, row, tool, inEntry, level: this.headingLevel + 1, chooseTool},
      () => void this.#close(),
      pendingView(!this.#waiting(row), common, () => this.#retry()),
      {...this.strings, words: loaded.strings.text},
    );
  }

  /** The long texts of a priority are on their way. */
  #waiting({priority}: PriorityTies): boolean {
    return !priority.sources && this.data.loading(partOf(priority));
  }

  #retry(): void {
    this.#focusPanel = true;
    this.refresh();
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
  #chooseTool(id: string | undefined, fromPanel = false): void {
    const {dataset} = this.data;
    const {tool: chosen} = this.selected.selection;
    this.choose('tool', id === chosen ? undefined : id);
    // Chip, rows and columns come and go with the choice; the focus stays with the panel or the tool.
    if (fromPanel) this.#focusPanel = true;
    else void this.updateComplete.then(() => focusButton(this.renderRoot, [cellKey('', id ?? chosen)]));
    const tool = dataset && this.#priorities.tied(dataset, this.selected.selection.tool);
    this.#tellShown(tool ? `${toolName(tool, this.strings.lang)}. ` : '');
  }

  #tellShown(before: string): void {
    const {dataset} = this.data;
    if (!dataset) return;
    const all = priorityTies(dataset);
    this.announce(before + this.strings.text.showing(this.#rows(dataset).length, all.length));
  }

  #open(opened: Opened): void {
    const {priority} = this.selected.selection;
    if (this.#openedOf(priority)?.key === opened.key) return void this.#close();
    this.opened = opened;
    this.choose('priority', opened.priority);
    this.#focusPanel = true;
  }

  /** Gives the focus to the detail once it is drawn, and brings it into sight. */
  #showPanel(): void {
    const panel = findDrawn(this.renderRoot, '.detail');
    if (!panel) return;
    this.#focusPanel = false;
    panel.focus({preventScroll: true});
    panel.scrollIntoView({block: 'nearest'});
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
    if (priority) this.#open({priority, tool, key});
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
