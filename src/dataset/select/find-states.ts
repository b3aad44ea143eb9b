import type {State} from '../schema/types.js';
import {fold, meansState} from './records.js';

/** Letters and digits alone, without accents: `Q. Roo` is `q roo`. */
const plain = (words: string) =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Entities that `words` may mean, the likeliest first: its code, abbreviation or whole name, then names that begin so, then those with a
 * word that does, then those that hold it. Accents and capitals do not count.
 */
export function findStates(states: readonly State[], words: string): readonly State[] {
  const wanted = plain(words);
  if (!wanted) return [];
  const rank = (state: State): number => {
    const {name, officialName = ''} = state;
    if (meansState(state, wanted)) return 0;
    const full = plain(name);
    if (full.startsWith(wanted)) return 1;
    if (full.includes(` ${wanted}`)) return 2;
    if (full.includes(wanted)) return 3;
    return wanted.length > 3 && plain(officialName).includes(wanted) ? 4 : 5;
  };
  return states
    .map((state, index) => ({state, index, rank: rank(state)}))
    .filter((found) => found.rank < 5)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({state}) => state);
}
