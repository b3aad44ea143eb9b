import type {Dataset} from '../dataset.js';

/** Freezes a dataset down to its last value, one record at each step: what everybody on the page shares, nobody may change. */
export function* freezeSteps(dataset: Dataset): Generator<undefined, Dataset> {
  for (const value of Object.values(dataset) as readonly unknown[]) {
    if (Array.isArray(value)) {
      for (const record of value) {
        freeze(record);
        yield;
      }
    }
    freeze(value);
  }
  return Object.freeze(dataset);
}

// A value that is frozen already holds only frozen values. `LIMITS.depth` bounds the recursion.
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
