import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  actionEntries,
  actionTotals,
  byId,
  filterActions,
  findPlan,
  plansInOrder,
  sourcesOf,
  type Action,
  type ActionEntry,
  type ActionFilters,
  type ActionTotals,
  type Dataset,
  type Plan,
  type Source,
} from '../../dataset/index.js';
import type {ActionMoreMessages} from '../../i18n/es/action-more.js';
import {es, type ActionsMessages} from '../../i18n/es/actions.js';
import {memoLast} from '../../layout/memo-last.js';
import type {Table} from '../../layout/table.js';
import {FocusController} from '../../state/focus-controller.js';
import {LazyView} from '../lazy-view.js';
import {WidgetElement} from '../widget-element.js';
import {tableOf} from './action-table.js';
import {actionsStyles} from './actions.styles.js';
import {controlsView, type Controls} from './controls.view.js';
import {listView, type Listing} from './list.view.js';
import type * as MoreModule from './more.view.js';
import {answerView, breakdownView, gapView, planView} from './summary.view.js';
import type {ActionsVoice} from './voice.js';
import {citedBy, wantedParts} from './wanted-parts.js';

const words = {es, en: () => import('../../i18n/en/actions.js').then(({en}) => en)};

/**
 * The actions of the commission's plan: a sentence, a breakdown, and for each action its actors, product, priority, what is reported
 * and what someone else verified, with dates and evidence.
 *
 * @element cga-action-tracker
 * @csspart actions - The list or the table.
 */
export class ActionTrackerElement extends WidgetElement<ActionsMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, actionsStyles];

  /** Id of the plan shown; the newest without it. */
  @property() plan = '';

  @state() private filters: ActionFilters = {};
  @state() private unfolded = false;

  readonly #entries = memoLast(actionEntries);
  readonly #totals = memoLast(actionTotals);
  readonly #merged = memoLast(mergeFilters);
  readonly #filtered = memoLast((entries: readonly ActionEntry[], filters: ActionFilters) =>
    filterActions(entries, filters),
  );
  readonly #more = new LazyView<typeof MoreModule.view, ActionMoreMessages>(this, () => import('./more.view.js'));
  readonly #focus = new FocusController(this, '.count');

  constructor() {
    super('actions', words);
  }

  // Here and not in willUpdate: by now the group and the dataset of this update are known.
  protected override update(changed: PropertyValues): void {
    const {dataset} = this.data;
    if (dataset) {
      this.#more.need();
      wantedParts(dataset, this.selected.selection).forEach((part) => void this.data.need(part));
    }
    super.update(changed);
  }

  protected override get whole() {
    return ['action'] as const;
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): TemplateResult {
    return answerView(this.#totals(this.#all(dataset)), this.#voice);
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const all = this.#all(dataset);
    const voice = this.#voice;
    const plan = this.#plan(dataset);
    if (all.length === 0) return html`${planView(plan, voice)}`;
    const shown = this.#shown(dataset);
    const controls = this.#controls(dataset, shown);
    const {loaded} = this.#more;
    const limits = loaded && {...controls, more: loaded.strings.text};
    return html`
      ${planView(plan, voice)} ${this.#renderSummary(this.#totals(all))} ${controlsView(controls)}
      ${this.renderChips(limits ? loaded.view.filterChips(limits) : [])}
      ${limits ? loaded.view.choiceNotes(limits) : nothing}
      <p class="count" tabindex="-1">${voice.text.shown(shown.length, all.length)}</p>
      <div class="actions" part="actions">
        ${
          shown.length > 0
            ? this.#renderActions(dataset, shown)
            : this.#late(({noneView}, more) => noneView({...controls, more}))
        }
      </div>
    `;
  }

  override refresh(): void {
    this.#more.retry();
    super.refresh();
  }

  protected override rows(dataset: Dataset): Table {
    return tableOf(this.#shown(dataset), dataset, this.#plan(dataset), this.#voice);
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    const plan = this.#plan(dataset);
    const actions = this.#shown(dataset).flatMap(({action}) => citedBy(action));
    return sourcesOf(dataset, [...(plan ? [plan] : []), ...actions]);
  }

  protected override sourcesPart(): string {
    return 'commission';
  }

  get #voice(): ActionsVoice {
    const {text, format, lang} = this.strings;
    return {text, format, lang, today: this.today};
  }

  get #view(): 'list' | 'table' {
    return this.view === 'table' ? 'table' : 'list';
  }

  /** The plan of the chosen action, else the one asked for, else the newest. */
  #plan(dataset: Dataset): Plan | undefined {
    const {action: id = ''} = this.selected.selection;
    return findPlan(dataset, byId(dataset.actions).get(id)?.plan ?? this.plan);
  }

  #all(dataset: Dataset): readonly ActionEntry[] {
    return this.#entries(dataset, this.#plan(dataset));
  }

  /** The reader's filters with the priority and the tool chosen in the group. */
  get #allFilters(): ActionFilters {
    const {priority, tool} = this.selected.selection;
    return this.#merged(this.filters, priority, tool);
  }

  #shown(dataset: Dataset): readonly ActionEntry[] {
    return this.#filtered(this.#all(dataset), this.#allFilters);
  }

  #controls(dataset: Dataset, shown: readonly ActionEntry[]): Controls {
    const {state: entity, action: id = ''} = this.selected.selection;
    const controls: Controls = {
      ...this.#voice,
      dataset,
      plans: plansInOrder(dataset),
      plan: this.#plan(dataset),
      entries: this.#all(dataset),
      filters: this.#allFilters,
      view: this.#view,
      state: entity,
      hidden: shown.some(({action}) => action.id === id) ? undefined : byId(dataset.actions).get(id),
      filterable: !this.noFilters,
      unfolded: this.unfolded,
      options: (facet) => {
        const {loaded} = this.#more;
        return loaded ? loaded.view.facetOptions(facet, {...controls, more: loaded.strings.text}) : [];
      },
      onPlan: (plan) => this.#choosePlan(plan),
      onFilter: (filter, value) => this.#filter({[filter]: value}),
      onClear: (filters) => this.#filter(Object.fromEntries(filters.map((filter) => [filter, '']))),
      onClearState: () => this.choose('state', undefined),
      onView: (view) => this.changeView(view),
      onUnfold: () => (this.unfolded = !this.unfolded),
    };
    return controls;
  }

  #renderSummary(totals: ActionTotals): TemplateResult {
    const voice = this.#voice;
    const bare = this.filters.evidence === 'none';
    const toggle = () => this.#filter({evidence: bare ? '' : 'none'});
    const meaning = this.#late(({meaningView}, more) => meaningView({...voice, more}));
    return html`${breakdownView(totals, voice)}
    ${gapView(totals, bare, this.noFilters ? undefined : toggle, meaning, voice)}`;
  }

  #renderActions(dataset: Dataset, shown: readonly ActionEntry[]): TemplateResult {
    const voice = this.#voice;
    const listing: Listing = {
      dataset,
      plan: this.#plan(dataset),
      opened: this.selected.selection.action,
      level: Math.min(this.headingLevel + 1, 6),
      toggle: (action) => this.#toggle(action),
      close: (action) => this.#close(action),
      renderDetail: (action, level) => this.#renderDetail(dataset, action, level),
    };
    // The list says the same where the table could not be had.
    if (this.#view === 'list' || this.#more.failed) return listView(shown, listing, voice);
    return this.#late(({tableView}, more) => tableView(shown, listing, {...voice, more}));
  }

  #renderDetail(dataset: Dataset, action: Action, level: number): TemplateResult {
    const {priority, tool} = this.selected.selection;
    return this.#late(({detailView}, more) =>
      detailView({
        ...this.#voice,
        more,
        dataset,
        plan: this.#plan(dataset),
        action,
        state: action.sources ? 'ready' : this.data.loading(`action-${action.id}`) ? 'loading' : 'failed',
        level,
        chosenTool: tool,
        chosenPriority: priority,
        choose: (kind, id) => this.#filter({[kind]: this.selected.selection[kind] === id ? '' : id}),
        close: () => this.#close(action),
        retry: () => {
          this.#focus.next = `#toggle-${action.id}`;
          this.refresh();
        },
      }),
    );
  }

  /** What comes after the first view; in its place, that it is on its way or could not be had. */
  #late(show: (view: typeof MoreModule.view, more: ActionMoreMessages) => TemplateResult): TemplateResult {
    const {loaded} = this.#more;
    return loaded ? show(loaded.view, loaded.strings.text) : this.#more.waiting(this.strings.text.common);
  }

  /** Changes some filters; an empty value lifts one. Priority and tool are choices, shared with the group. */
  #filter({priority, tool, ...own}: ActionFilters): void {
    this.filters = withoutEmpty({...this.filters, ...own});
    if (priority !== undefined) this.choose('priority', priority || undefined);
    if (tool !== undefined) this.choose('tool', tool || undefined);
    this.tellFilters(this.#allFilters);
    const {dataset} = this.data;
    if (dataset) this.announce(this.strings.text.shown(this.#shown(dataset).length, this.#all(dataset).length));
  }

  #choosePlan(id: string): void {
    this.plan = id;
    this.choose('action', undefined);
  }

  #toggle(action: Action): void {
    if (this.selected.selection.action === action.id) this.#close(action);
    else this.choose('action', action.id);
  }

  #close({id}: Action): void {
    this.#focus.next = `#toggle-${id}`;
    this.choose('action', undefined);
  }
}

const withoutEmpty = (filters: ActionFilters): ActionFilters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

const mergeFilters = (own: ActionFilters, priority: string | undefined, tool: string | undefined): ActionFilters =>
  withoutEmpty({...own, priority: priority ?? '', tool: tool ?? ''});
