import {isBag, type Bag} from '../dataset.js';

/** Characters of a text, and items of a list, up to which it is worth looking for its equal. */
const SHORT = 40;
const FEW = 3;

/**
 * Makes equal short values of the records of a long file one value, frozen: thousands of actions name the same tool and have the same
 * nothing to report. Half of what such a file takes in memory. It changes the records, one at each step.
 */
export function* uniteSteps(json: unknown): Generator<undefined, void> {
  const known = new Map<string, unknown>();
  for (const records of Object.values(json as object)) {
    if (!Array.isArray(records)) continue;
    for (const record of records as unknown[]) {
      if (isBag(record)) unite(record, known);
      yield;
    }
  }
}

function unite(holder: Bag, known: Map<string, unknown>): void {
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    if (typeof value !== 'object' || value === null) continue;
    // From the innermost: what is frozen is frozen to its depth.
    unite(value as Bag, known);
    if (isShort(value)) (holder as Record<string, unknown>)[key] = oneOf(value, known);
  }
}

function oneOf(value: object, known: Map<string, unknown>): unknown {
  const text = JSON.stringify(value);
  const first = known.get(text) ?? Object.freeze(value);
  known.set(text, first);
  return first;
}

/** A short list, or an object, of nothing but short texts, nothing at all, and the same again. */
function isShort(value: object): boolean {
  const held: readonly unknown[] = Object.values(value);
  if (Array.isArray(value) && held.length > FEW) return false;
  return held.every(
    (each) =>
      each === null || (typeof each === 'string' ? each.length <= SHORT : typeof each === 'object' && isShort(each)),
  );
}
