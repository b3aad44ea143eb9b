import type {Dataset} from '../dataset.js';
import type {Action, Text} from '../schema/types.js';
import {byId} from './records.js';

const PLAIN: Readonly<Record<string, string>> = {á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n'};

/** Lower case without accents, a single space between and before words. Spanish takes the short way; what else there is, that of Unicode. */
function foldWords(words: string): string {
  const lower = words.toLowerCase().replace(/[áéíóúüñ]/g, (letter) => PLAIN[letter] ?? letter);
  const plain = /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${plain.replace(/[^a-z0-9\u0080-\uffff]+/g, ' ').trim()}`;
}

/**
 * The words of a search, folded, each with the space before it, so that it begins one of the text's. A number stays with what it
 * numbers: «acción 16» is not every action that has to do with priority 16.
 */
export const wordsAsked = (words: string): readonly string[] =>
  foldWords(words).match(/ (?:accion|action|prioridad|priority) \d+| [^ ]+/g) ?? [];

const both = (text: Text | null | undefined): string => (text ? `${text.es} ${text.en ?? ''}` : '');

/** What a reader may look for in an action itself, folded; by its number as it is called too. */
export const wordsOfAction = ({id, number, activity, description, initiative, products}: Action): string =>
  foldWords(
    [
      id,
      `acción ${number} action ${number}`,
      ...[activity, description, initiative, ...products.map(({text}) => text)].map(both),
    ].join(' '),
  );

/** Filters whose records a reader may look for by name. */
export const NAMED = ['actor', 'tool', 'priority'] as const;

/** Names of what an action refers to, folded; the id where its record has not come. */
export function wordsOfReference(
  {actors, tools, priorities}: Pick<Dataset, 'actors' | 'priorities' | 'tools'>,
  filter: (typeof NAMED)[number],
  id: string,
): string {
  if (filter === 'tool') return foldWords(both(byId(tools).get(id)?.name));
  if (filter === 'priority') {
    const {number = '', text} = byId(priorities).get(id) ?? {};
    return foldWords(`prioridad ${number} priority ${number} ${both(text)}`);
  }
  const {shortName = '', name = id} = byId(actors).get(id) ?? {};
  return foldWords(`${shortName} ${name}`);
}
