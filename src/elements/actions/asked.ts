import type {ReactiveControllerHost} from 'lit';
import {
  plansInOrder,
  sourcesOf,
  type Action,
  type ActionQuery,
  type Dataset,
  type FoundActions,
  type Plan,
  type Source,
} from '../../dataset/index.js';
import type {ActionMoreMessages} from '../../i18n/es/action-more.js';
import type {Selection} from '../../state/selection-controller.js';

export const VIEWS = ['list', 'table', 'timeline', 'board'] as const;
export type View = (typeof VIEWS)[number];

/** The view of that name, else the first. */
export const viewOf = (name: string): View => VIEWS.find((view) => view === name) ?? 'list';

/** What stands for all plans where one is chosen. */
export const ALL_PLANS = 'all';

/** What the reader asks for, with the answer. */
export interface Answer {
  /** All actions of the plan. */
  readonly all: readonly Action[];
  /** The reader's own query with what is chosen in the group. */
  readonly query: ActionQuery;
  /** Undefined until there is an index. */
  readonly found: FoundActions | undefined;
  /** Those found; all, until there is an index. */
  readonly shown: readonly Action[];
  /** True where the tag wants one action: there is nothing to filter. */
  readonly alone?: boolean;
}

/** The answer as long as nothing can be asked. */
export const unasked = (all: readonly Action[]): Answer => ({
  all,
  query: {filters: {}, words: '', order: ''},
  found: undefined,
  shown: all,
});

/** The answer where the tag wants one action alone; undefined where `all` does not have it. */
export function alone(all: readonly Action[], id: string | null): Answer | undefined {
  const shown = all.filter((action) => action.id === id);
  return shown.length > 0 ? {...unasked(all), shown, alone: true} : undefined;
}

/**
 * Sources of the plan, of all of them without one, and of the actions found or alone.
 *
 * @param sourcesOfAction once its code has come
 */
export function citedIn(
  dataset: Dataset,
  plan: Plan | undefined,
  {found, alone, shown}: Answer,
  sourcesOfAction: ((action: Action) => readonly string[]) | undefined,
): readonly Source[] {
  const own = sourcesOf(dataset, plan ? [plan] : plansInOrder(dataset));
  const cited = new Set(found?.sources() ?? (alone && sourcesOfAction ? shown.flatMap(sourcesOfAction) : []));
  return [...own, ...dataset.sources.filter((source) => cited.has(source.id) && !own.includes(source))];
}

/** What the finder of actions asks of its element. */
export interface FinderHost {
  readonly element: ReactiveControllerHost;
  /** What is chosen in the group. */
  selection(): Selection;
  choose(kind: ChoiceFilter, id: string | undefined): void;
  /** Tells the page what is asked for. */
  tell(filters: Readonly<Record<string, string>>): void;
  /** Tells screen readers something, such as the order. */
  announce(words: (more: ActionMoreMessages) => string): void;
  /** Tells screen readers how many actions there are. */
  count(): void;
  update(): void;
  /** Gives the focus to the line that counts, after the next render. */
  focusCount(): void;
}

/** Filters that are choices, which a group shares. */
export type ChoiceFilter = 'priority' | 'tool' | 'state';

/** What the questions are put to. */
export interface Asked {
  readonly all: readonly Action[];
  readonly dataset: Dataset;
  readonly today: string;
  readonly compare: (a: string, b: string) => number;
}
