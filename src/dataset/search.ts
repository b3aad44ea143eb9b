import MiniSearch from 'minisearch';
import type {Dataset} from './dataset.js';
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
  /** Names of each tool as a search sees them. */
  readonly names: ReadonlyMap<string, string>;
  readonly size: number;
}

// A part that arrives makes a new dataset object of the same release; its envelope stays.
const indexes = new WeakMap<object, Index>();

function indexOf(dataset: Dataset): Index {
  const entries = toolEntries(dataset);
  const known = indexes.get(dataset.envelope);
  if (known?.size === entries.length) return known;
  const search = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => [...searchWords(text)],
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
    searchOptions: {boost: WEIGHTS, combineWith: 'AND', prefix: true, weights: {prefix: 0.6, fuzzy: 0.3}},
  });
  const names = new Map<string, string>();
  for (const {tool} of entries) {
    const [name, aliases, summary, promoters] = searchFields(dataset, tool);
    search.add({id: tool.id, name, aliases, summary, promoters});
    names.set(tool.id, phraseOf(`${name} ${aliases}`));
  }
  const index = {search, names, size: entries.length};
  indexes.set(dataset.envelope, index);
  return index;
}

const phraseOf = (text: string) => ` ${searchWords(text).join(' ')}`;

/** One error in four letters, two at most; words of three letters must be right. */
const tolerance = (term: string) => (term.length > 3 ? 0.25 : false);

/**
 * Tools that hold every word or one that begins with it, the best first; where none does, those with words that differ by a typing
 * error or two.
 */
export function searchTools(dataset: Dataset, words: string): FoundTools {
  if (searchWords(words).every((word) => STOP_WORDS.has(word))) return findToolsHolding(dataset, words);
  const {search, names} = indexOf(dataset);
  const exact = search.search(words);
  const results = exact.length > 0 ? exact : search.search(words, {fuzzy: tolerance, maxFuzzy: 2});
  const terms = new Set(results.flatMap(({terms}) => terms));
  const ids = results.map(({id}) => String(id));
  // Who types a name wants that tool, whatever else repeats its words more often.
  const phrase = phraseOf(words);
  const named = (id: string) => Number(names.get(id)?.includes(phrase) ?? false);
  return {
    ids: ids.sort((a, b) => named(b) - named(a)),
    matches: (folded) => terms.has(folded),
    approximate: exact.length === 0,
  };
}
