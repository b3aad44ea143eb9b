import {TIMES} from './times.js';

/** Limits of reading somebody's data. Times in milliseconds, sizes in bytes. */
export const LIMITS = {
  ...TIMES,
  attempts: 3,
  /** Longest pause before the second attempt; it doubles with each one. */
  pause: 500,
  longestPause: 8_000,
  /** Of the decoded file, whatever it weighs on the wire. */
  bytes: 8 * 1024 * 1024,
  /** Levels of lists and objects inside each other. */
  depth: 32,
  /** Records of all collections together. */
  records: 20_000,
  /** Characters of one text. */
  text: 20_000,
  /** Until the store of last good copies answers; after that the page does without it. */
  storage: 500,
  /** Work at one go before the page gets its turn. */
  slice: 8,
  /** Files in the store of last good copies. */
  kept: 200,
} as const;

type Limits = {readonly [K in keyof typeof LIMITS]: number};

let current: Limits = LIMITS;

/** The limits that hold now. */
export const limits = (): Limits => current;

/** Other limits, for tests that cannot wait; without any, the real ones again. */
export function overrideLimits(changes: Partial<Limits> = {}): void {
  current = {...LIMITS, ...changes};
  const {headers, total} = current;
  Object.assign(TIMES, {headers, total});
}
