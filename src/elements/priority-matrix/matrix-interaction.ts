import {html, type ReactiveElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {
  isGap,
  recordPart,
  sourcesOfPriorities,
  type Dataset,
  type PriorityTies,
  type Source,
  type Tool,
} from '../../dataset/index.js';
import type {Choice} from '../../events/events.js';
import {entryKey, nextCell} from '../../layout/matrix-keys.js';
import {cellKey, groupByAxis, parseKey, type MatrixLayout} from '../../layout/priority-matrix-layout.js';
import type {Table} from '../../layout/table.js';
import type {DatasetController} from '../../state/dataset-controller.js';
import type {SelectionController} from '../../state/selection-controller.js';
import type {Chip} from '../../views/chips.js';
import {pendingView} from '../../views/frame.js';
import {belowView, chipsOf, noneView, notesView} from './beside.view.js';
import {findDrawn, focusButton, isBlank, keyOf, makeRoom, moveTabStop, revealRow, type Opened} from './cell-buttons.js';
import type {MoreVoice} from './more-voice.js';
import {KeptFocus} from './kept-focus.js';
import {legendView} from './legend.view.js';
import {listView, type Lists} from './list.view.js';
import {FILTERS, type Look} from './look.js';
import {ownCount, toolName, type MatrixState} from './matrix.view.js';
import {panelView, type Detail} from './panel.view.js';
import {tableOf} from './priority-table.js';
import {filterByLook} from './filter-look.js';
import type {Arranged} from './shown-priorities.js';
import {totalsView} from './totals.view.js';

/** The part of the element that answers to a reader. */
export interface MatrixHost {
  readonly element: ReactiveElement & {readonly headingLevel: number; refresh(): void};
  readonly data: DatasetController;
  readonly selected: SelectionController;
  readonly voice: () => MoreVoice;
  readonly look: () => Look;
  readonly view: () => string;
  readonly unknown: () => readonly string[];
  readonly arranged: () => Arranged | undefined;
  readonly tied: (dataset: Dataset) => Tool | undefined;
  readonly layout: (dataset: Dataset) => MatrixLayout;
  readonly setLook: (some: Look, told?: string) => void;
  readonly choose: (kind: Choice['kind'], id: string | undefined) => void;
  readonly announce: (words: string) => void;
  readonly tellShown: (before: string) => void;
  /** Fetches the extras, if nobody did. */
  readonly needExtras: () => void;
  /** What the extras tell of a priority, `pending` standing for its long texts until they are there; and the gaps. */
  readonly detail: (detail: Detail, pending: unknown) => unknown;
  readonly gaps: (dataset: Dataset, rows: readonly PriorityTies[], lists: Lists) => unknown;
}

/** Lights columns from when a pointer or the focus first comes; without that code they stay as they are. */
const light = ({currentTarget}: Event): void =>
  void import('./extras/column-light.js').then(
    ({lightColumns}) => lightColumns(currentTarget as ReactiveElement),
    () => undefined,
  );

/** What comes after the first picture: what is chosen and opened, lists and gaps, keys. */
export class MatrixInteraction {
  readonly filter = filterByLook;
  focusKey = '';
  opened: Opened | undefined;
  readonly #host: MatrixHost;
  #shown: string | undefined;
  #focusPanel = false;
  readonly #kept: KeptFocus;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#kept = new KeptFocus(host.element);
    for (const near of ['pointerenter', 'focusin']) host.element.addEventListener(near, light, {once: true});
  }

  /** The list stands in the place of the matrix. */
  get narrow(): boolean {
    return this.#kept.narrow;
  }

  /** The rows for files: of the gaps, those that lack something; with what the layer shown says. */
  table(rows: readonly PriorityTies[]): Table {
    const {arranged, view, voice} = this.#host;
    const some = view() === 'gaps' ? rows.filter(isGap) : rows;
    const table = tableOf(some, voice());
    return arranged()?.addTo(table, some) ?? table;
  }

  sources(dataset: Dataset, rows: readonly PriorityTies[]): readonly Source[] {
    return sourcesOfPriorities(dataset, rows);
  }

  /** @param early what was clicked before this was there */
  updated(early: EventTarget | null): void {
    if (early) queueMicrotask(() => this.click({target: early}));
    const {element, selected} = this.#host;
    const {priority} = selected.selection;
    // Only for a choice made in another widget: who chose here sees the row.
    if (priority !== this.#shown && !this.openedOf(priority)) revealRow(element.renderRoot, priority);
    this.#shown = priority;
    if (this.#focusPanel) this.#showPanel();
  }

  /** What opened the detail of a priority, if it was opened here. */
  openedOf(priority: string | undefined): Opened | undefined {
    return this.opened?.priority === priority ? this.opened : undefined;
  }

  /** Tool of the cell whose detail is open. */
  get openedTool(): string | undefined {
    return this.openedOf(this.#host.selected.selection.priority)?.tool;
  }

  /** Opens, of the priority that an address chose, the cell that it names; none where it names none. */
  openCell(tool: string | undefined): void {
    const {priority} = this.#host.selected.selection;
    this.opened = priority && tool ? {priority, tool, key: cellKey(priority, tool)} : undefined;
  }

  renderNotes(dataset: Dataset): TemplateResult {
    const {selected, tied, unknown, voice} = this.#host;
    return notesView(unknown(), !!selected.selection.tool && !tied(dataset), voice().words);
  }

  chips(dataset: Dataset): readonly Chip[] {
    const {choose, selected, voice} = this.#host;
    return chipsOf(dataset, selected.selection, voice(), {
      tool: () => this.#chooseTool(undefined),
      priority: () => void this.#close(),
      state: () => choose('state', undefined),
    });
  }

  /** That the filters leave nothing. */
  renderNone(): TemplateResult {
    return noneView(this.#host.voice().words, () => this.#liftFilters());
  }

  /** The matrix' last row, and what stands below it. */
  renderBeside(
    dataset: Dataset,
    state: MatrixState,
    rows: readonly PriorityTies[],
  ): Pick<MatrixState, 'keep' | 'totals'> & {readonly below: TemplateResult} {
    const voice = this.#host.voice();
    const {selection} = this.#host.selected;
    const row = rows.find(({priority}) => priority.id === selection.priority);
    const legend = this.#host.arranged()?.legend ?? legendView(state, ownCount(rows), voice);
    return {
      keep: guard,
      totals: totalsView(state, rows, voice),
      below: belowView(legend, row && this.#renderDetail(dataset, row), voice),
    };
  }

  /** The priorities as a list, cards or gaps. */
  renderList(dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult {
    const {arranged, element, gaps, selected, view, voice} = this.#host;
    const {priority} = selected.selection;
    const {text, words, lang} = voice();
    // An open detail depends on too much; without one, the list says the same until its rows change.
    const depends = priority || arranged() ? [{}] : [rows, view(), element.headingLevel, text, words, lang];
    const lists = {
      level: element.headingLevel + 1,
      priority,
      openedBy: this.openedOf(priority)?.key,
      panel: (row: PriorityTies) => this.#renderDetail(dataset, row, true),
      waiting: (row: PriorityTies) => this.#waiting(row),
      lines: arranged()?.lines,
      cards: view() === 'cards',
    };
    if (view() === 'gaps') return html`${gaps(dataset, rows, lists)}`;
    const draw = () => listView(arranged()?.groups(rows) ?? groupByAxis(rows), lists, voice());
    return html`${guard(depends, draw)}`;
  }

  #renderDetail(dataset: Dataset, row: PriorityTies, inEntry = false): TemplateResult {
    const {element} = this.#host;
    const voice = this.#host.voice();
    const {tool = ''} = this.openedOf(row.priority.id) ?? {};
    const chooseTool = (id: string) => this.#chooseTool(id, true);
    const detail = {dataset, row, tool, inEntry, level: element.headingLevel + 1, chooseTool};
    const pending = pendingView(!this.#waiting(row), voice.text.common, () => this.#retry());
    return panelView(detail, () => void this.#close(), this.#host.detail(detail, pending), voice);
  }

  /** The long texts of a priority are on their way. */
  #waiting({priority}: PriorityTies): boolean {
    return !priority.sources && this.#host.data.loading(recordPart('priority', priority.number));
  }

  #retry(): void {
    this.#focusPanel = true;
    this.#host.element.refresh();
  }

  // The button that lifts the filters goes away with them; the first filter takes its focus.
  #liftFilters(): void {
    this.#host.setLook(Object.fromEntries(FILTERS.map((key) => [key, ''])));
    findDrawn(this.#host.element.renderRoot, '.controls input')?.focus();
  }

  /** Chooses a tool, or puts the choice away when it is the chosen one. */
  #chooseTool(id: string | undefined, fromPanel = false): void {
    const {choose, data, element, selected, tellShown, tied, voice} = this.#host;
    const {dataset} = data;
    const {tool: chosen} = selected.selection;
    choose('tool', id === chosen ? undefined : id);
    // Chip, rows and columns come and go with the choice; the focus stays with the panel or the tool.
    if (fromPanel) this.#focusPanel = true;
    else void element.updateComplete.then(() => focusButton(element.renderRoot, [cellKey('', id ?? chosen)]));
    const tool = dataset && tied(dataset);
    tellShown(tool ? `${toolName(tool, voice().lang)}. ` : '');
  }

  #open(opened: Opened): void {
    const {choose, element, selected} = this.#host;
    const {priority} = selected.selection;
    if (this.openedOf(priority)?.key === opened.key) return void this.#close();
    this.opened = opened;
    choose('priority', opened.priority);
    this.#focusPanel = true;
    element.requestUpdate();
  }

  /** Gives the focus to the detail once it is drawn, and brings it into sight. */
  #showPanel(): void {
    const panel = findDrawn(this.#host.element.renderRoot, '.detail');
    if (!panel) return;
    this.#focusPanel = false;
    panel.focus({preventScroll: true});
    panel.scrollIntoView({block: 'nearest'});
  }

  async #close(): Promise<void> {
    const {choose, element, selected} = this.#host;
    const {priority = ''} = selected.selection;
    const keys = [this.openedOf(priority)?.key, cellKey(priority), entryKey('list', priority)];
    this.opened = undefined;
    choose('priority', undefined);
    await element.updateComplete;
    focusButton(element.renderRoot, keys);
  }

  click(event: Pick<Event, 'target'>): void {
    const key = keyOf(event, 'button');
    if (!key) return;
    const {look, setLook, voice} = this.#host;
    const {priority, tool} = parseKey(key);
    if (priority) return this.#open({priority, tool, key});
    if (!tool.startsWith('#')) return this.#chooseTool(tool);
    const again = tool === '#number' || tool === `#${look().sort}`;
    setLook({sort: again ? '' : tool.slice(1)}, voice().words.sorted);
  }

  keydown(event: KeyboardEvent): void {
    const {data, element, layout, selected} = this.#host;
    if (event.key === 'Escape' && selected.selection.priority) void this.#close();
    const from = keyOf(event);
    if (!data.dataset || !from || event.altKey || event.metaKey || event.shiftKey) return;
    const next = nextCell(layout(data.dataset), from, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    focusButton(element.renderRoot, [next]);
  }

  focusin(event: Event): void {
    const {announce, needExtras, voice} = this.#host;
    // Who is here may open a detail next.
    needExtras();
    const key = keyOf(event) ?? this.focusKey;
    makeRoom(event.target);
    if (isBlank(event.target)) announce(voice().words.blank);
    if (key === this.focusKey) return;
    this.focusKey = key;
    moveTabStop(event.target);
  }
}
