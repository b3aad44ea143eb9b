/** Places that the pointer goes to, and what our numbers are held against. */
import {join} from 'node:path';
import {BENCH, readJson} from './files.js';
import type {PeerData} from './peer-data.js';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly r?: number;
  readonly c?: number;
}

/** Entities and cells for the hover of each job. */
export interface Targets {
  readonly J1: readonly Place[];
  readonly J3: readonly Place[];
}

const CELLS = [
  [2, 1],
  [10, 5],
  [20, 8],
  [30, 3],
  [36, 10],
  [15, 2],
] as const;

export const placesOf = ({places}: PeerData): Targets => ({
  J1: places.slice(0, 6),
  J3: CELLS.map(([r, c]) => ({id: `${r}-${c}`, name: `Prioridad ${r + 1}`, r, c})),
});

/** A line of targets.json: `gate` is ahead of every peer, `aim` close to what is possible at all. */
export interface Target {
  readonly id: string;
  readonly what: string;
  readonly gate: number;
  readonly aim: number;
  /** More is better. */
  readonly atLeast?: boolean;
}

export const TARGETS = readJson<Target[]>(join(BENCH, 'targets.json'));

export type Verdict = 'aim' | 'gate' | 'missed' | 'not measured';

export function verdictOf({gate, aim, atLeast = false}: Target, value: number | undefined): Verdict {
  if (value === undefined || Number.isNaN(value)) return 'not measured';
  const reaches = (limit: number) => (atLeast ? value >= limit : value <= limit);
  if (reaches(aim)) return 'aim';
  return reaches(gate) ? 'gate' : 'missed';
}

/** The middle value; the mean of both where two are in the middle. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values
    .filter((value): value is number => value !== undefined && Number.isFinite(value))
    .sort((a, b) => a - b);
  const middle = known.length >> 1;
  const upper = known[middle];
  if (upper === undefined || known.length % 2 === 1) return upper;
  return ((known[middle - 1] ?? upper) + upper) / 2;
}
