import {
  ACTION_ORDERS,
  ActionIndex,
  byId,
  deadlineOf,
  lastUpdate,
  NATIONAL,
  type Action,
  type ActionFilter,
  type ActionFilters,
  type ActionOrder,
  type ActionQuery,
  type Dataset,
  type FoundActions,
} from '../../dataset/index.js';
import {PAGE, type Page} from '../../layout/actions-layout.js';
import {memoLast} from '../../layout/memo-last.js';
import {pageOf} from '../../layout/pages-layout.js';
import type {LinkValues} from '../../state/hash.js';
import type {Selection} from '../../state/selection-controller.js';
import {withoutEmpty} from '../../state/without-empty.js';
import {nextFrame} from '../next-frame.js';
import {Settled} from '../settled.js';
import {unasked, type Answer, type Asked, type ChoiceFilter, type FinderHost} from './asked.js';
import {linkValuesOf, readLink} from './link.js';
import {lostChoices} from './lost-choices.js';

/** Rows added at each frame where the reader asked for all of them. */
const SLICE = 100;

/** So many actions are read in one go. */
const AT_ONCE = 1000;

/** The detail of so many actions may be read for a search. */
const FEW = 100;

/** Milliseconds without a key before a screen reader is told how many actions there are. */
const ANNOUNCE_DELAY = 500;

const CHOICES: readonly string[] = ['priority', 'tool', 'state'] satisfies readonly ChoiceFilter[];

/** Takes what the reader asks for, and what is chosen in the group, and finds it among the actions. */
export class ActionFinder {
  /** The side whose statuses are the columns of the board. */
  side: 'reported' | 'verified' = 'reported';
  /** Actions among which no word was found as it is written: what is dated of them, which comes later, may hold it. Few, or none. */
  missed: readonly Action[] = [];
  own: ActionQuery = {filters: {}, words: '', order: ''};
  /** What an address asked for in vain. */
  #unknown: readonly string[] = [];
  /** Choices of the group of which the data has no record. */
  #lost: ReturnType<typeof lostChoices> = [];
  readonly #host: FinderHost;
  #counts: Settled<FoundActions['counts']> | undefined;
  #page = 0;
  /** How many rows a page may have, where the reader asked for all of them. */
  #limit = PAGE;
  #opened: string | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  /** The index that answers, and the one that takes its place once it is read. */
  #index: ActionIndex | undefined;
  #next: ActionIndex | undefined;
  readonly #indexOf = memoLast(indexOf);
  readonly #merge = memoLast(mergeQuery);
  readonly #find = memoLast((all: readonly Action[], index: ActionIndex, query: ActionQuery): Answer => {
    const found = index.find(query);
    const missed = query.words && (found.similar || found.actions.length === 0);
    this.missed = missed && all.length <= FEW ? all : [];
    return {all, query, found, shown: found.actions};
  });

  readonly ordersOf = memoLast(ordersOf);

  constructor(host: FinderHost) {
    this.#host = host;
    this.#countAnew();
    // Who has left the page is told nothing.
    host.element.addController({hostDisconnected: () => clearTimeout(this.#announcing)});
  }

  /** What is chosen in the group, as far as the data has it. */
  get selection(): Selection {
    const lost = Object.fromEntries(this.#lost.map(([kind]) => [kind, undefined]));
    return {...this.#host.selection(), ...lost};
  }

  /** What is asked for and not there. */
  get unknown(): readonly string[] {
    return [...this.#unknown, ...this.#lost.map(([, id]) => id)];
  }

  answer({dataset, all, today, compare}: Asked): Answer {
    const {actors, axes, plans, priorities, tools} = dataset;
    this.#openIndex(all, this.#indexOf(all, actors, axes, plans, priorities, tools, today, compare));
    const {priority, tool, state, action} = this.selection;
    // An entity that no action names filters nothing: the plan is national.
    const own = state && all.some(({states}) => states?.includes(state)) ? state : undefined;
    const query = this.#merge(this.own, priority, tool, own);
    if (!this.#index) return {...unasked(all), query};
    const answer = this.#find(all, this.#index, query);
    if (action !== this.#opened) this.#turnTo(answer.shown, (this.#opened = action));
    return answer;
  }

  /** Few actions are read at once; many in turns, while the last index answers. */
  #openIndex(all: readonly Action[], next: ActionIndex): void {
    if (next === this.#next) return;
    this.#next = next;
    if (!this.#index?.holds(all)) this.#index = undefined;
    if (all.length <= AT_ONCE) this.#index = next;
    else this.#readOn(next);
  }

  #readOn(next: ActionIndex): void {
    setTimeout(() => {
      if (next !== this.#next) return;
      if (next.read()) return this.#readOn(next);
      this.#index = next;
      this.#host.update();
      // The one order that compares texts: thousands of them while nobody waits, since a finger on a header gives no notice.
      setTimeout(() => next.prepareOrder('activity'));
    });
  }

  /** Counts for the options of the filters, which nobody sees before a field is opened; undefined in the frame that unfolds the fields. */
  countsOf({counts}: FoundActions, dataset: Dataset): FoundActions['counts'] | undefined {
    return this.#counts?.of(counts, dataset);
  }

  /** The filters are drawn: first the fields, in the next frame their hundreds of options, with the counts of now. */
  unfold(): void {
    this.#counts = undefined;
    void nextFrame().then(() => {
      this.#countAnew();
      this.#host.update();
    });
  }

  #countAnew(): void {
    this.#counts = new Settled(() => this.#host.update());
  }

  pageOf(shown: readonly Action[]): Page {
    const page = pageOf(shown, this.#page, this.#limit);
    // An address may ask for one beyond the last.
    this.#page = page.number;
    return page;
  }

  /** Changes some filters; an empty value lifts one. Priority, tool and entity are choices, shared with the group. */
  filter(filters: ActionFilters): void {
    const entries = Object.entries(filters) as [ActionFilter, string][];
    const own = Object.fromEntries(entries.filter(([name, value]) => !isChoice(name, value)));
    const lifted = Object.fromEntries(entries.map(([name]) => [name, '']));
    const selection = this.#host.selection();
    this.own = {...this.own, filters: withoutEmpty({...this.own.filters, ...lifted, ...own})};
    for (const [name, value] of entries) {
      if (!isChoice(name, value)) continue;
      if (selection[name] !== (value || undefined)) this.#host.choose(name, value || undefined);
    }
    this.ask({filters: this.own.filters});
  }

  /** Lifts filters, and the words. */
  clear(names: readonly (ActionFilter | 'words')[]): void {
    const filters = names.filter((name) => name !== 'words');
    if (filters.length < names.length) this.own = {...this.own, words: ''};
    this.filter(Object.fromEntries(filters.map((name) => [name, ''])));
  }

  ask(query: Partial<ActionQuery>): void {
    const {filters, words, order} = query;
    this.own = {...this.own, ...query};
    this.#page = 0;
    this.#limit = PAGE;
    this.#host.update();
    const {priority = '', tool = '', state = ''} = this.#host.selection();
    const told = {...this.own.filters, priority, tool, state, words: this.own.words.trim()};
    // Another order or plan is no filter.
    if (filters ?? words !== undefined) this.#host.tell(withoutEmpty(told));
    clearTimeout(this.#announcing);
    if (words !== undefined) this.#announcing = setTimeout(() => this.#pause(), ANNOUNCE_DELAY);
    else if (order === undefined) this.#host.count();
    else this.#host.announce((more) => `${more.order}: ${more.orders[(order || 'plan') as keyof typeof more.orders]}`);
  }

  /** The reader looks at what the words found. */
  #pause(): void {
    this.#host.count();
    // What was missed is asked for at the next update.
    if (this.missed.length > 0) this.#host.update();
  }

  /** Folds the texts while the reader thinks of the first letter. */
  prepareWords(): void {
    if (this.#index?.prepare()) setTimeout(() => this.prepareWords());
  }

  chooseSide(side: 'reported' | 'verified'): void {
    this.side = side;
    this.#host.update();
  }

  turn(page: number): void {
    this.#page = page;
    this.#host.focusCount();
    this.#host.update();
  }

  /** More rows at each frame, so that the page answers meanwhile. */
  showAll(total: number): void {
    this.#limit += SLICE;
    this.#host.update();
    if (this.#limit >= total) return;
    requestAnimationFrame(() => {
      if (this.#limit > PAGE) this.showAll(total);
    });
  }

  linkValues(): LinkValues {
    const side = this.side === 'verified' ? this.side : '';
    return {page: this.#page > 0 ? String(this.#page + 1) : '', side, ...linkValuesOf(this.own)};
  }

  restore(values: LinkValues, dataset: Dataset): void {
    const {query, page, side, unknown} = readLink(values, dataset);
    this.own = query;
    this.side = side;
    this.#page = page;
    this.#unknown = unknown;
  }

  /**
   * Names choices of which the data has no record, once it has all that it could have. They filter nothing, and are put away where no other
   * widget of a group could know them.
   */
  nameLost(dataset: Dataset, settled: (part: string) => boolean, grouped: boolean): void {
    this.#lost = lostChoices(this.#host.selection(), dataset, settled);
    if (grouped) return;
    for (const [kind, id] of this.#lost) {
      this.#unknown = [...this.#unknown, id];
      queueMicrotask(() => this.#host.choose(kind, undefined));
    }
    this.#lost = [];
  }

  /** The page that holds a chosen action. */
  #turnTo(shown: readonly Action[], id: string | undefined): void {
    const place = id === undefined ? -1 : shown.findIndex((action) => action.id === id);
    if (place >= 0) this.#page = Math.floor(place / PAGE);
  }
}

const indexOf = (
  all: readonly Action[],
  actors: Dataset['actors'],
  axes: Dataset['axes'],
  plans: Dataset['plans'],
  priorities: Dataset['priorities'],
  tools: Dataset['tools'],
  today: string,
  compare: Asked['compare'],
) => new ActionIndex({actors, axes, plans, priorities, tools}, all, today, compare);

/** Orders that tell the actions apart, each both ways. */
function ordersOf(all: readonly Action[], {plans}: Dataset, today: string) {
  const known = byId(plans);
  const dated = (order: ActionOrder) =>
    (order !== 'updated' || all.some(lastUpdate)) &&
    (order !== 'due' || all.some((action) => deadlineOf(action, known.get(action.plan), today)));
  return ACTION_ORDERS.filter(dated).flatMap((order) => [order, `-${order}`] as const);
}

const isChoice = (name: ActionFilter, value: string): name is ChoiceFilter =>
  CHOICES.includes(name) && value !== NATIONAL;

const mergeQuery = (
  {filters, words, order}: ActionQuery,
  priority = '',
  tool = '',
  state = filters.state ?? '',
): ActionQuery => ({filters: withoutEmpty({...filters, priority, tool, state}), words: words.trim(), order});
