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
    // Innermost values first, so that a frozen value holds only frozen values.
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

/** A short list of short texts, or an object of nothing but those, short texts and nothing at all. */
function isShort(value: unknown): value is object {
  if (Array.isArray(value)) return value.length <= FEW && value.every(isWord);
  return isBag(value) && Object.values(value).every((held) => isWord(held) || held === null || isShortList(held));
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value.length <= SHORT;

const isShortList = (value: unknown): boolean => Array.isArray(value) && isShort(value);
