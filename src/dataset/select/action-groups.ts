import type {Action, Horizon} from '../schema/types.js';
import {groupBy} from './records.js';

/** Actions of one initiative; without one, those that strengthen the commission itself. */
export interface InitiativeGroup {
  readonly initiative: Action['initiative'];
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
  return [...groupBy(actions, horizonKey).values()].map((own) => ({
    plan: own[0]?.plan ?? '',
    horizon: own[0]?.horizon ?? 'short',
    initiatives: [...byInitiative(own)].map((members) => ({
      initiative: members[0]?.initiative ?? null,
      actions: members,
    })),
  }));
}

/** How many actions each horizon of each plan has, by `horizonKey`. */
export function countHorizons(actions: readonly Action[]): ReadonlyMap<string, number> {
  return countBy(actions, horizonKey);
}

/** What the actions of one horizon of one plan have in common. */
export const horizonKey = ({plan, horizon}: Pick<Action, 'plan' | 'horizon'>): string => `${plan} ${horizon}`;

/** Actions of one initiative together, in the order in which each first appears. */
export const byInitiative = (actions: readonly Action[]): Iterable<readonly Action[]> =>
  groupBy(actions, ({initiative}) => (initiative ? trimStop(initiative.es) : '')).values();

/** A name without the full stop at its end: the plan ends some with one and others not. */
export const trimStop = (name: string): string => name.trimEnd().replace(/\.$/, '').trimEnd();

/** How many items have each value. */
export function countBy<T, V>(items: readonly T[], valueOf: (item: T) => V): ReadonlyMap<V, number> {
  const counts = new Map<V, number>();
  for (const item of items) {
    const value = valueOf(item);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
