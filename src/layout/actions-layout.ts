import type {ActionEntry, Horizon, Tally} from '../dataset/index.js';

/** Actions of one initiative; without one, those that strengthen the commission itself. */
export interface InitiativeGroup {
  readonly initiative: ActionEntry['action']['initiative'];
  readonly key: string;
  readonly entries: readonly ActionEntry[];
}

/** Actions of one horizon. */
export interface HorizonGroup {
  readonly horizon: Horizon;
  readonly count: number;
  readonly initiatives: readonly InitiativeGroup[];
}

/** Actions by horizon, then by initiative, in the order in which each first appears. */
export function groupActions(entries: readonly ActionEntry[]): readonly HorizonGroup[] {
  return groupBy(entries, ({action}) => action.horizon).map(([horizon, own]) => ({
    horizon,
    count: own.length,
    initiatives: groupBy(own, ({action}) => initiativeKey(action)).map(([key, members]) => ({
      key,
      initiative: members[0]?.action.initiative ?? null,
      entries: members,
    })),
  }));
}

// The plan ends some names with a full stop and others not.
const initiativeKey = ({initiative}: ActionEntry['action']): string => (initiative ? trimStop(initiative.es) : '');

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
