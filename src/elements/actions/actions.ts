import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {
  actionTotals,
  byId,
  countHorizons,
  findPlan,
  planActions,
  plansInOrder,
  type Action,
  type ActionTotals,
  type Dataset,
  type Plan,
  type Source,
} from '../../dataset/index.js';
import type {ActionMoreMessages} from '../../i18n/es/action-more.js';
import {es, type ActionsMessages} from '../../i18n/es/actions.js';
import {firstPage} from '../../layout/actions-layout.js';
import {memoLast} from '../../layout/memo-last.js';
import type {Table} from '../../layout/table.js';
import {FocusController} from '../../state/focus-controller.js';
import type {LinkValues} from '../../state/hash.js';
import type {PrintController} from '../../state/print-controller.js';
import {Folds} from '../folds.js';
import {Steps} from '../steps.js';
import {WidgetElement} from '../widget-element.js';
import {actionsStyles} from './actions.styles.js';
import {ALL_PLANS, alone, citedIn, unasked, viewOf, VIEWS, type Answer} from './asked.js';
import type {Controls} from './controls.view.js';
import type {ActionFinder} from './action-finder.js';
import {Late} from './late.js';
import {listView, type Listing} from './list.view.js';
import {answerView, breakdownView, gapView, plansView} from './summary.view.js';
import {nameOfPlan, numberIn, type ActionsVoice} from './voice.js';

const words = {es, en: () => import('../../i18n/en/actions.js').then(({en}) => en)};

/**
 * The actions of the commission's plan: a sentence, a breakdown, and for each action its actors, product, priority, what is reported
 * and what someone else verified, with dates and evidence.
 *
 * @element cga-action-tracker
 * @csspart actions - The list, the table, the time line or the board.
 * @cssprop [--cga-status-adopted=#0b6e66] - Bars and marks of actions that were completed.
 * @cssprop [--cga-status-in-progress=#5aa9d6] - Bars and marks of actions in progress.
 */
export class ActionTrackerElement extends WidgetElement<ActionsMessages> {
  static override styles: CSSResultGroup = [WidgetElement.styles, actionsStyles];

  /** Id of the plan shown, or `all`; the newest without it. */
  @property() plan = '';

  /** Id of the one action that is shown, opened at first (not in a group) and with nothing to filter; all of them where no plan has it. */
  @property({attribute: 'only-action'}) onlyAction = '';

  protected override readonly views = VIEWS;
  protected override readonly whole = ['action'] as const;
  readonly #totals = memoLast((all: readonly Action[], axes: Dataset['axes'], priorities: Dataset['priorities']) =>
    actionTotals(all, {axes, priorities}),
  );
  readonly #counts = memoLast(countHorizons);
  readonly #cited = memoLast(citedIn);

  readonly #unasked = memoLast(unasked);
  readonly #alone = memoLast(alone);
  readonly #late = new Late(this, () => this.#voice);
  readonly #focus = new FocusController(this, '.count');
  readonly #steps = new Steps(this);
  readonly #folds = new Folds(this, {meaning: false});
  #counted: readonly Action[] | undefined;
  #print: PrintController | undefined;
  #finder: ActionFinder | undefined;
  /** What the address asks for, until there is a finder to put it to. */
  #link: LinkValues | undefined;

  constructor() {
    super('actions', words);
  }

  // Thousands of actions take a slow phone as long to be counted as to be drawn: the page has a turn in between.
  protected override scheduleUpdate(): void | Promise<unknown> {
    const {dataset} = this.data;
    if (!dataset || dataset.actions === this.#counted) return super.scheduleUpdate();
    this.#counted = dataset.actions;
    try {
      this.#totalsOf(dataset);
    } catch {
      // What cannot be counted cannot be drawn either, and is told there.
    }
    return new Promise((resolve) => setTimeout(resolve)).then(() => super.scheduleUpdate());
  }

  protected override prepare(dataset: Dataset | undefined): void {
    // Any other view than the list is made by code that comes with the data, not after it.
    if (this.data.opened && viewOf(this.view) !== 'list') this.#late.need();
    this.#folds.paper = !!this.#print?.printing;
    if (dataset) {
      this.#late.more.need();
      const {loaded} = this.#late.more;
      if (loaded) {
        this.#late.views.need();
        const wanted = loaded.view.wantedParts(dataset, this.selected.selection, this.#finder?.missed);
        wanted.forEach((part) => void this.data.need(part));
        this.#openFinder(loaded, dataset);
      }
    }
  }

  protected override ownHeading(): string {
    return this.strings.text.heading;
  }

  protected override renderAnswer(dataset: Dataset): TemplateResult {
    return answerView(this.#totalsOf(dataset), !this.#plan(dataset), dataset.actions.length > 0, this.#voice);
  }

  protected override renderBody(dataset: Dataset): TemplateResult {
    const all = this.#all(dataset);
    const plan = this.#plan(dataset);
    const plans = plansView(plan ? [plan] : plansInOrder(dataset), this.#voice);
    if (dataset.actions.length === 0) return html`${plans}`;
    const answer = this.#answer(dataset);
    const [finder, {loaded}] = [this.#finder, this.#late.more];
    const controls = loaded && finder && this.#controls(dataset, answer, finder, loaded.strings.text);
    const none = () => controls && this.#late.show(({noneView}, _, words) => noneView(controls, words));
    const found = answer.shown.length > 0 ? this.#renderActions(dataset, answer) : (none() ?? this.#late.waiting);
    // A plan without actions has nothing to sum up, to find or to count; another one can be chosen.
    const some = all.length > 0;
    return html`
      ${plans}
      ${
        answer.alone
          ? nothing
          : html`${some ? this.#renderSummary(dataset) : nothing}
            <div class="asking" ?data-bare=${this.noFilters} ?data-folded=${!this.#folds.isOpen('filters')} ?data-plans=${dataset.plans.length > 1}>${controls && loaded?.view.controlsView(controls)}</div>
            ${controls && loaded?.view.askedView(controls, (chips) => this.renderChips(chips))}
            <p class="count" tabindex="-1">${some ? this.#countWords(answer) : nothing}</p>`
      }
      <div class="actions" part="actions" data-view=${viewOf(this.view)} ?data-more=${viewOf(this.view) === 'list' ? !this.#steps.done : !this.complete}>${some ? found : nothing}</div>
      ${this.#renderEnd(dataset, all)}
    `;
  }

  override refresh(): void {
    this.#late.retry();
    super.refresh();
  }

  protected override count(dataset: Dataset): number {
    return this.#answer(dataset).shown.length;
  }

  // The rows are made by the same code as the views.
  protected override get complete(): boolean {
    return this.#steps.done && (this.#late.loaded || this.#late.failed);
  }

  protected override rows(dataset: Dataset): Table | undefined {
    return this.#late.show(({tableOf}, voice, words) =>
      tableOf(this.#answer(dataset).shown, dataset, this.#plan(dataset), voice, words),
    );
  }

  protected override citedSources(dataset: Dataset): readonly Source[] {
    const {loaded} = this.#late.more;
    return this.#cited(dataset, this.#plan(dataset), this.#answer(dataset), loaded?.view.sourcesOfAction);
  }

  // Dated facts and their sources come with the detail of each action.
  protected override restParts(dataset: Dataset): readonly string[] {
    return this.#late.more.loaded?.view.partsOf(this.#answer(dataset).shown) ?? [];
  }

  protected override linkValues(): LinkValues {
    return {plan: this.plan, ...(this.#link ?? this.#finder?.linkValues())};
  }

  protected override restoreLink({plan = '', ...values}: LinkValues, dataset: Dataset): readonly string[] {
    this.#link = values;
    // What the tag itself asks for in vain is told below.
    const known = ['', ALL_PLANS, this.plan, ...plansInOrder(dataset).map(({id}) => id)].includes(plan);
    if (plan && known) this.plan = plan;
    this.requestUpdate();
    return known ? [] : [plan];
  }

  get #voice(): ActionsVoice {
    const {text, format, lang} = this.strings;
    return {text, format, lang, today: this.today};
  }

  /** The plan of the chosen action, else the one asked for, else the newest; undefined for all of several. */
  #plan(dataset: Dataset): Plan | undefined {
    if (this.plan === ALL_PLANS && plansInOrder(dataset).length > 1) return undefined;
    const actions = byId(dataset.actions);
    // An action alone stays so, whatever is chosen in the group.
    const action = actions.get(this.onlyAction) ?? actions.get(this.selected.selection.action ?? '');
    return findPlan(dataset, action?.plan ?? this.plan);
  }

  #all(dataset: Dataset): readonly Action[] {
    return planActions(dataset, this.#plan(dataset));
  }

  #totalsOf(dataset: Dataset): ActionTotals {
    return this.#totals(this.#all(dataset), dataset.axes, dataset.priorities);
  }

  /** Questions are taken once their code has come; what the address asked for meanwhile comes first. */
  #openFinder({view, strings}: NonNullable<Late['more']['loaded']>, dataset: Dataset): void {
    this.#print ??= new view.PrintController(this);
    this.#finder ??= new view.ActionFinder({
      element: this,
      selection: () => this.selected.selection,
      choose: (kind, id) => this.choose(kind, id),
      tell: (filters) => this.tellFilters(filters),
      announce: (words) => this.announce(words(strings.text)),
      count: () => this.data.dataset && this.announce(this.#countWords(this.#answer(this.data.dataset))),
      update: () => this.requestUpdate(),
      focusCount: () => (this.#focus.next = '.count'),
    });
    if (this.#link) this.#finder.restore(this.#link, dataset);
    this.#link = undefined;
    this.#finder.nameLost(dataset, (part) => this.data.settled(part), !!this.group);
  }

  #answer(dataset: Dataset): Answer {
    const all = this.#all(dataset);
    const asked = {dataset, all, today: this.today, compare: this.strings.format.compare};
    return this.#alone(all, this.onlyAction) ?? this.#finder?.answer(asked) ?? this.#unasked(all);
  }

  #countWords({shown, all}: Answer): string {
    return this.strings.text.shown(shown.length, all.length, numberIn(this.strings.format));
  }

  #controls(dataset: Dataset, answer: Answer, finder: ActionFinder, more: ActionMoreMessages): Controls {
    return {
      ...this.#voice,
      ...{dataset, answer, finder, more},
      wantedPlan: this.plan,
      plan: this.#plan(dataset),
      view: viewOf(this.view),
      filterable: !this.noFilters,
      folds: this.#folds,
      choosePlan: (plan) => {
        this.plan = plan;
        this.choose('action', undefined);
        finder.ask({});
      },
      chooseView: (view) => this.changeView(view),
      clearState: () => this.choose('state', undefined),
    };
  }

  #renderSummary(dataset: Dataset): TemplateResult {
    const [totals, voice] = [this.#totalsOf(dataset), this.#voice];
    const bare = this.#finder?.own.filters.evidence === 'none';
    const bars = () => breakdownView(totals, dataset, voice);
    const terms = () => this.#late.show(({meaningView}, late) => meaningView(totals, late)) ?? this.#late.waiting;
    return html`${gapView(totals, bare, this.noFilters ? undefined : () => this.#finder?.filter({evidence: bare ? '' : 'none'}), voice)}
    ${this.#folds.view('totals', voice.text.totals, bars)} ${this.#folds.view('meaning', voice.text.meaning, terms)}`;
  }

  #renderActions(dataset: Dataset, answer: Answer): unknown {
    const [voice, plan] = [this.#voice, this.#plan(dataset)];
    const {shown, query} = answer;
    const opened = this.selected.selection.action;
    const page = this.#finder?.pageOf(shown) ?? firstPage(shown);
    const listing: Listing = {
      dataset,
      page,
      plan,
      planName: (id) => (plan ? '' : nameOfPlan(id, dataset, voice)),
      drawn: this.#steps.limit(page.actions.length),
      total: shown.length,
      count: (key) => this.#counts(shown).get(key) ?? 0,
      order: query.order,
      opened,
      level: this.headingLevel + 1,
      toggle: (action) => (opened === action.id ? this.#close(action) : this.choose('action', action.id)),
      close: (action) => this.#close(action),
      renderDetail: (action, level) => this.#renderDetail(dataset, action, level),
      renderTime: (action) => this.#late.show((view, late, words) => view.besideView(action, dataset, late, words)),
    };
    const paper =
      this.#print?.printing &&
      shown.length > page.actions.length &&
      this.#late.show(({printView}, all, words) => printView(shown, listing, all, words));
    if (paper) return paper;
    // One template before and after the rest has come: a list that is there is not drawn anew.
    const pages = this.#late.show(({pagesView}, late) => pagesView(page, shown.length, this.#finder, late));
    return html`${this.#renderView(shown, listing)} ${pages}`;
  }

  #renderView(shown: readonly Action[], listing: Listing): unknown {
    const view = viewOf(this.view);
    // The list says the same where another view could not be had.
    if (view === 'list' || this.#late.failed) return listView(listing, this.#voice);
    const seen = {shown, listing, finder: this.#finder, data: this.data};
    const shownView = this.#late.show(({otherView}, late, words) => otherView(view, seen, late, words));
    return shownView ?? html`<p class="note">${this.strings.text.common.loading}</p>`;
  }

  #renderDetail(dataset: Dataset, action: Action, level: number): unknown {
    const detail = this.#late.show(({detailView}, late, views) =>
      detailView({
        ...late,
        ...{views, dataset, action, level, host: this, data: this.data, selection: this.selected.selection},
        filter: (filters) => this.#finder?.filter(filters),
        close: () => this.#close(action),
        announce: (words) => this.announce(words),
        retry: () => {
          this.#focus.next = `#toggle-${action.id}`;
          this.refresh();
        },
      }),
    );
    return detail ?? this.#late.waiting;
  }

  /** Below the actions: where to follow them, and a sheet for paper. */
  #renderEnd(dataset: Dataset, all: readonly Action[]): unknown {
    if (this.noExport) return nothing;
    const {priority, state = this.home(dataset)?.id} = this.selected.selection;
    const asked = {dataset, all, priority, state, host: this, data: this.data, plan: this.#plan(dataset)};
    return this.#late.show(({endView}, late, words) => endView({...late, ...asked}, words));
  }

  #close({id}: Action): void {
    this.#focus.next = `#toggle-${id}`;
    this.choose('action', undefined);
  }
}
