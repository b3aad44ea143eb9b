import {isBag} from '../dataset.js';
import type {Envelope} from '../schema/types.js';

/** Days since their release after which data are said to age, and to be old. Without `ageing` nothing is said of the first. */
export interface StaleAfter {
  readonly ageing?: number | undefined;
  readonly old: number;
}

/** Of a dataset that does not say it. */
export const STALE_AFTER: StaleAfter = {old: 366};

/** How old data are at the day `today`, by what they say of themselves; undefined while they are fresh. */
export function stalenessOf(envelope: Envelope, today: string): 'ageing' | 'old' | undefined {
  const days = (Date.parse(today) - Date.parse(envelope.released)) / 86_400_000;
  const {ageing = Infinity, old} = staleAfterOf(envelope['staleAfter']);
  if (days > old) return 'old';
  return days > ageing ? 'ageing' : undefined;
}

/** The limits that a dataset gives; the defaults where it gives none, or none that make sense. */
function staleAfterOf(said: unknown): StaleAfter {
  if (!isBag(said)) return STALE_AFTER;
  const {ageing, old} = said;
  if (!isDays(old)) return STALE_AFTER;
  if (ageing === undefined) return {old};
  return isDays(ageing) && ageing < old ? {ageing, old} : STALE_AFTER;
}

const isDays = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
