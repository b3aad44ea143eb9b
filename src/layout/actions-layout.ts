import type {Action, Tally} from '../dataset/index.js';

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

/** Rows of one page, where there are more than are shown at once: about two screens of a phone, which it draws anew at each letter of a search. */
export const PAGE = 10;
export const ONE_PAGE = 25;

/** The first page, as long as there is no other. */
export const firstPage = (actions: readonly Action[]): Page => ({
  actions: actions.length > ONE_PAGE ? actions.slice(0, PAGE) : actions,
  start: 0,
  number: 0,
  count: 1,
});
