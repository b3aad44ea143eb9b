import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {
  adoptedTools,
  byId,
  countPriorities,
  filterPriorities,
  priorityGaps,
  priorityTies,
  sourcesOf,
  tiedTools,
  type Dataset,
  type PriorityTies,
  type Source,
  type Term,
  type Tool,
} from '../../dataset/index.js';
import {es, type PriorityMatrixMessages} from '../../i18n/es/priority-matrix.js';
import {memoLast} from '../../layout/memo-last.js';
import {cellKey, layoutPriorityMatrix, nextCell} from '../../layout/priority-matrix-layout.js';
import type {Table} from '../../layout/table.js';
import type {Chip} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import {WidgetElement} from '../widget-element.js';
import {answerView, controlsView, matrixView, tableOf, type Filters} from './priority-matrix.view.js';
import {detailView, remarkOf} from './detail.view.js';
import {entryKey, gapsView, listView, type Lists} from './list.view.js';
import {toolName, type MatrixState, type MatrixVoice} from './matrix.view.js';
import {priorityMatrixStyles} from './priority-matrix.styles.js';

const VIEWS = ['matrix', 'list', 'gaps'] as const;
const words = {es, en: () => import('../../i18n/en/priority-matrix.js').then(({en}) => en)};
const NO_FILTERS: Filters = {axis: '', term: '', own: false};

/** The button that opened the detail. */
interface Opened {
  readonly priority: string;
  readonly tool: string | undefined;
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

  readonly #filter = memoLast((all: readonly PriorityTies[], {axis, term, own}: Filters, tool: string | undefined) =>
    filterPriorities(all, {axis, term: term as Term, own, tool}),
  );
  readonly #tools = memoLast(tiedTools);
  readonly #layout = memoLast(layoutPriorityMatrix);
  readonly #asked = new Set<string>();
  #askedOf: unknown;
  #shown: string | undefined;

  constructor() {
    super('matrix', words);
  }

  // Here and not in willUpdate: by now the group and the dataset of this update are known.
  protected override update(changed: PropertyValues): void {
    const {dataset} = this.data;
    if (dataset) this.#fetchDetail(dataset);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {priority} = this.selected.selection;
    if (priority !== this.#shown) this.#revealRow(priority);
    this.#shown = priority;
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): unknown {
    return answerView(countPriorities(priorityTies(dataset)), this.#voice);
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const {text} = this.strings;
    const all = priorityTies(dataset);
    if (all.length === 0) return html`<p>${text.empty}</p>`;
    const rows = this.#rows(dataset);
    const tool = this.selected.selection.tool;
    return html`
      ${this.noFilters ? nothing : this.#renderControls(dataset)} ${this.renderChips(this.#chips(dataset))}
      ${tool && !this.#tied(dataset) ? html`<p class="note">${text.toolUntied}</p>` : nothing}
      <p class="note">${text.showing(rows.length, all.length)}</p>
      <div @click=${this.#onClick} @keydown=${this.#onKeydown} @focusin=${this.#onFocusin}>
        ${rows.length > 0 ? this.#renderView(dataset, rows) : this.#renderNone()}
      </div>
    `;
  }

  protected override rows(dataset: Dataset): Table {
    const rows = this.#rows(dataset);
    const {noTool, noAction} = priorityGaps(rows);
    const shown = this.#view === 'gaps' ? rows.filter((row) => noTool.includes(row) || noAction.includes(row)) : rows;
    return tableOf(shown, this.#voice);
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    const rows = this.#rows(dataset);
    const axes = dataset.axes.filter(({id}) => rows.some(({priority}) => priority.axis === id));
    const priorities = rows.map(({priority}) => priority);
    const plans = priorities.flatMap(({plan}) => plan ?? []);
    const actions = rows.flatMap((row) => row.actions);
    return sourcesOf(dataset, [...axes, ...priorities, ...plans, ...actions]);
  }

  protected override sourcesPart(): string {
    return 'axes';
  }

  get #voice(): MatrixVoice {
    const {text, format, lang} = this.strings;
    return {text, format, lang};
  }

  get #view(): (typeof VIEWS)[number] {
    return VIEWS.find((name) => name === this.view) ?? 'matrix';
  }

  /** The chosen tool, where it is tied to a priority. */
  #tied(dataset: Dataset): Tool | undefined {
    return this.#tools(priorityTies(dataset)).find(({id}) => id === this.selected.selection.tool);
  }

  #rows(dataset: Dataset): readonly PriorityTies[] {
    return this.#filter(priorityTies(dataset), this.filters, this.#tied(dataset)?.id);
  }

  /** The chosen entity, or the home one. */
  #state(dataset: Dataset) {
    const {state: id} = this.selected.selection;
    return id ? byId(dataset.states).get(id) : this.home(dataset);
  }

  #renderControls(dataset: Dataset): TemplateResult {
    const views = VIEWS.map((id) => ({id, label: this.strings.text.views[id]}));
    const {own} = countPriorities(priorityTies(dataset));
    return controlsView({dataset, views, view: this.#view, filters: this.filters, own}, this.#voice, {
      filter: (filters) => this.#setFilters(filters),
      view: (id) => this.changeView(id),
    });
  }

  #chips(dataset: Dataset): readonly Chip[] {
    const {text, lang} = this.strings;
    const {tool, priority, state: id} = this.selected.selection;
    const chosen = tool && byId(dataset.tools).get(tool);
    const row = priorityTies(dataset).find((each) => each.priority.id === priority);
    const entity = id && byId(dataset.states).get(id);
    return [
      ...(tool ? [{label: chosen ? wordsOf(chosen.name, lang) : text.chosenTool, clear: () => this.#chooseTool(undefined)}] : []),
      ...(row ? [{label: text.priority(row.priority.number), clear: () => this.#close()}] : []),
      ...(entity ? [{label: entity.name, clear: () => this.choose('state', undefined)}] : []),
    ];
  }

  #renderView(dataset: Dataset, rows: readonly PriorityTies[]): TemplateResult {
    const lists = this.#lists(dataset);
    if (this.#view === 'list') return listView(rows, lists, this.#voice);
    if (this.#view === 'gaps') return gapsView(rows, lists, this.#voice);
    const row = rows.find(({priority}) => priority.id === this.selected.selection.priority);
    const panel = row && this.#renderDetail(dataset, row);
    return matrixView(this.#matrixState(dataset, rows), panel, listView(rows, lists, this.#voice), rows, this.#voice);
  }

  #renderNone(): TemplateResult {
    const {text} = this.strings;
    return html`<p>
      ${text.none}
      <button type="button" class="button quiet" @click=${() => this.#setFilters(NO_FILTERS)}>${text.lift}</button>
    </p>`;
  }

  #matrixState(dataset: Dataset, rows: readonly PriorityTies[]): MatrixState {
    const {priority, tool} = this.selected.selection;
    const layout = this.#layout(rows, this.#tools(priorityTies(dataset)));
    const keys = layout.keys.flat();
    const entity = this.#state(dataset);
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

  #lists(dataset: Dataset): Lists {
    const {text} = this.strings;
    const {priority: chosen} = this.selected.selection;
    const key = this.#openedOf(chosen)?.key;
    let first = true;
    const here = (id: string, place: string): boolean => {
      if (id !== chosen) return false;
      if (place === 'list' || key === entryKey(place, id)) return true;
      // Opened in another widget or view: the first entry of the gaps shows it.
      const shown = first && !key?.includes(':');
      first = false;
      return shown;
    };
    return {
      level: this.headingLevel + 1,
      panel: (row, place) => (here(row.priority.id, place) ? this.#renderDetail(dataset, row) : undefined),
      remark: (row) =>
        row.priority.sources
          ? remarkOf(row, text.planNoTools)
          : this.data.loading(partOf(row))
            ? text.common.detailLoading
            : '',
    };
  }
}
