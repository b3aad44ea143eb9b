import type {Dataset} from '../dataset.js';
import type {Action, Text} from '../schema/types.js';
import {byId} from './records.js';

const PLAIN: Readonly<Record<string, string>> = {á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n'};

/** Lower case without accents, a single space before, between and after words. Spanish takes the short way; what else there is, that of Unicode. */
function foldWords(words: string): string {
  const lower = words.toLowerCase().replace(/[áéíóúüñ]/g, (letter) => PLAIN[letter] ?? letter);
  const plain = /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${plain.replace(/[^a-z0-9\u0080-\uffff]+/g, ' ').trim()} `;
}

/**
 * The words of a search, folded, each with the space before it, so that it begins one of the text's. A number stays with what it
 * numbers, whole: «acción 1» is neither action 10 nor every action that has to do with priority 1.
 */
export const wordsAsked = (words: string): readonly string[] =>
  (foldWords(words).match(/ (?:accion|action|prioridad|priority|eje|axis) \d+| [^ ]+/g) ?? []).map((word) =>
    / \w+ /.test(word) ? `${word} ` : word,
  );

/** A word that is shorter holds no error that could be told from another word. */
const LONG = 6;

/**
 * What each word may mean where not all are found: itself, if a text has it; else the same without the ending of a plural; else what is one
 * letter away. Of a number there is no other form.
 */
export const formsOf = (words: readonly string[], vocabulary: readonly string[]): readonly (readonly string[])[] =>
  words.map((word) => {
    const plain = word.trim();
    const starts = [plain, plain.replace(/e?s$/, '')];
    const start = starts.find((each) => /\d/.test(each) || vocabulary.some((known) => known.startsWith(each)));
    if (start !== undefined) return [start === plain ? word : ` ${start}`];
    return vocabulary.flatMap((known) => (plain.length >= LONG && isOneLetterAway(plain, known) ? ` ${known}` : []));
  });

/** One letter is another, too much, or missing. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

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
export const NAMED = ['actor', 'tool', 'priority', 'axis', 'horizon'] as const;

const HORIZONS: Readonly<Record<string, string>> = {
  short: 'corto plazo short term',
  'medium-long': 'mediano y largo plazo medium and long term',
};

/** Names of what an action refers to, folded; the id where its record has not come. */
export function wordsOfReference(
  {actors, axes, tools, priorities}: Pick<Dataset, 'actors' | 'axes' | 'priorities' | 'tools'>,
  filter: (typeof NAMED)[number],
  id: string,
): string {
  if (filter === 'horizon') return foldWords(HORIZONS[id] ?? '');
  // Not its title: most of what the plan has is in an axis that names corruption.
  if (filter === 'axis')
    return foldWords(['eje', 'axis'].map((name) => `${name} ${byId(axes).get(id)?.number ?? ''}`).join(' '));
  if (filter === 'tool') return foldWords(both(byId(tools).get(id)?.name));
  if (filter === 'priority') {
    const {number = '', text} = byId(priorities).get(id) ?? {};
    return foldWords(`prioridad ${number} priority ${number} ${both(text)}`);
  }
  const {shortName = '', name = id} = byId(actors).get(id) ?? {};
  return foldWords(`${shortName} ${name}`);
}
