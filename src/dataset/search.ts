import MiniSearch from 'minisearch';
import type {Dataset} from './schema/parse.js';
import {findToolsHolding, searchFields, searchWords, toolEntries, type FoundTools} from './select/tools.js';

// Loaded on demand: nothing but src/state/search-controller.ts imports this module, and it does so with import().

const FIELDS = ['name', 'aliases', 'summary', 'promoters'] as const;
const WEIGHTS = {name: 4, aliases: 4, summary: 1.5, promoters: 1};

/** Words that say nothing of a tool; they are neither kept nor asked for. */
const STOP_WORDS = new Set(
  'a al con de del e el en es la las lo los o para por que se su sus un una y the of and to in for on with by or is it its'.split(
    ' ',
  ),
);

interface Index {
  readonly search: MiniSearch;
  readonly size: number;
}

// A part that arrives makes a new dataset object of the same release; its envelope stays.
const indexes = new WeakMap<object, Index>();

function indexOf(dataset: Dataset): MiniSearch {
  const entries = toolEntries(dataset);
  const known = indexes.get(dataset.envelope);
  if (known?.size === entries.length) return known.search;
  const search = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => [...searchWords(text)],
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
    searchOptions: {boost: WEIGHTS, combineWith: 'AND', prefix: true, weights: {prefix: 0.6, fuzzy: 0.3}},
  });
  search.addAll(
    entries.map(({tool}) => {
      const [name, aliases, summary, promoters] = searchFields(dataset, tool);
      return {id: tool.id, name, aliases, summary, promoters};
    }),
  );
  indexes.set(dataset.envelope, {search, size: entries.length});
  return search;
}

/** One error in four letters, two at most; words of three letters must be right. */
const tolerance = (term: string) => (term.length > 3 ? 0.25 : false);

/**
 * Tools that hold every word or one that begins with it, the best first; where none does, those with words that differ by a typing
 * error or two.
 */
export function searchTools(dataset: Dataset, words: string): FoundTools {
  if (searchWords(words).every((word) => STOP_WORDS.has(word))) return findToolsHolding(dataset, words);
  const index = indexOf(dataset);
  const exact = index.search(words);
  const results = exact.length > 0 ? exact : index.search(words, {fuzzy: tolerance, maxFuzzy: 2});
  const terms = new Set(results.flatMap(({terms}) => terms));
  return {
    ids: results.map(({id}) => String(id)),
    matches: (folded) => terms.has(folded),
    approximate: exact.length === 0,
  };
}
