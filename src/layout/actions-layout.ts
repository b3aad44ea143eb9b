import type {Action, Horizon, Tally} from '../dataset/index.js';

/** Actions of one initiative; without one, those that strengthen the commission itself. */
export interface InitiativeGroup {
  readonly initiative: Action['initiative'];
  readonly key: string;
  readonly actions: readonly Action[];
}

/** Actions of one horizon of one plan. */
export interface HorizonGroup {
  readonly plan: string;
  readonly horizon: Horizon;
  readonly initiatives: readonly InitiativeGroup[];
}

/** Actions by plan and horizon, then by initiative, in the order in which each first appears. */
export function groupActions(actions: readonly Action[]): readonly HorizonGroup[] {
  return groupBy(actions, horizonKey).map(([, own]) => ({
    plan: own[0]?.plan ?? '',
    horizon: own[0]?.horizon ?? 'short',
    initiatives: groupBy(own, initiativeKey).map(([key, members]) => ({
      key,
      initiative: members[0]?.initiative ?? null,
      actions: members,
    })),
  }));
}

/** How many actions each horizon of each plan has, by `horizonKey`. */
export function countHorizons(actions: readonly Action[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of actions) {
    const key = horizonKey(action);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What the actions of one horizon of one plan have in common. */
export const horizonKey = ({plan, horizon}: Pick<Action, 'plan' | 'horizon'>): string => `${plan} ${horizon}`;

// The plan ends some names with a full stop and others not.
const initiativeKey = ({initiative}: Action): string => (initiative ? trimStop(initiative.es) : '');

/** A name without the full stop at its end. */
export const trimStop = (name: string): string => name.replace(/\s*\.\s*$/, '');

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** A line of the breakdown: a value, its count, and the length of its bar, 0 to 1. */
export interface Bar<V> extends Tally<V> {
  readonly share: number;
}

/** Bars of tallies, all on the scale of `total`, so that groups of bars compare. */
export const layoutBars = <V>(tallies: readonly Tally<V>[], total: number): readonly Bar<V>[] =>
  tallies.map((tally) => ({...tally, share: total > 0 ? tally.count / total : 0}));

/** A run of actions out of many. */
export interface Page {
  readonly actions: readonly Action[];
  /** Place of the first one, from 0. */
  readonly start: number;
  readonly number: number;
  readonly count: number;
}

/** Rows of one page, where there are so many that they come on pages. */
export const PAGE = 25;
export const ONE_PAGE = 50;

/** The first page, as long as there is no other. */
export const firstPage = (actions: readonly Action[]): Page => ({
  actions: actions.length > ONE_PAGE ? actions.slice(0, PAGE) : actions,
  start: 0,
  number: 0,
  count: 1,
});
