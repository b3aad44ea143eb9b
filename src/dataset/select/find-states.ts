import type {State} from '../schema/types.js';
import {fold} from './records.js';

/** Letters and digits alone, without accents: `Q. Roo` is `qroo`. */
const plain = (words: string) =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Entities that `words` may mean, the likeliest first: its code or abbreviation, then names that begin so, then those with a word that
 * does, then those that hold it. Accents and capitals do not count.
 */
export function findStates(states: readonly State[], words: string): readonly State[] {
  const wanted = plain(words);
  if (!wanted) return [];
  const rank = ({id, inegi, abbr, name, officialName = ''}: State): number => {
    const [short, full] = [plain(abbr), plain(name)];
    if ([plain(id), inegi, String(Number(inegi)), short, short.replaceAll(' ', ''), full].includes(wanted)) return 0;
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
