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

/** A text as a search sees it: every word between spaces. */
const foldText = (text: string): string => `${foldWords(text)} `;

/** Words that say nothing of an action. */
const STOP_WORDS =
  /^(?:al?|con|del?|el|en|es|las?|los?|o|para|por|que|se|sus?|una?|y|and?|by|for|i[ns]|o[fnr]|the|to|with)$/;

/** A number stays with what it numbers: «acción 16» is not every action that has to do with priority 16. */
const ASKED = / (accion|action|prioridad|priority|eje|axis) (\d+)(?= |$)| [^ ]+/g;

/**
 * The words of a search, folded, each as what a text may hold in its place: itself, with the space before it, so that it begins one of the
 * text's words, or whole in the singular. A short number is whole: 1 is not 16.
 */
export function wordsAsked(words: string): readonly (readonly string[])[] {
  const asked = [...foldWords(words).matchAll(ASKED)].map(([word, called, number]) =>
    called ? ` ${called} ${number} ` : word.replace(/^ \d\d?$/, '$& '),
  );
  const telling = asked.filter((word) => !STOP_WORDS.test(word.trim()));
  return (telling.length > 0 ? telling : asked).map((word) => [word, ...singularsOf(word)]);
}

/** `métrica` for `métricas`, `plan` for `planes`, `juez` for `jueces`, `policy` for `policies`; a plural begins with its singular. */
const singularsOf = (word: string): readonly string[] => {
  const endings = [
    [/s$/, ''],
    [/es$/, ''],
    [/ces$/, 'z'],
    [/ies$/, 'y'],
  ] as const;
  return endings.flatMap(([end, other]) => (word.length > 4 && end.test(word) ? `${word.replace(end, other)} ` : []));
};

/** Whether a text holds one of what may stand for a word. */
export const holdsAny = (text: string, forms: readonly string[]): boolean => forms.some((form) => text.includes(form));

const both = (text: Text | null | undefined): string => (text ? `${text.es} ${text.en ?? ''}` : '');

/** What a reader may look for in an action itself, folded; by its number as it is called too; and what is dated, as far as it has come. */
export function wordsOfAction(action: Action): string {
  const {id, number, activity, description, initiative, products, reported, verified, updates = []} = action;
  const told = [reported.note, verified.note, ...updates.map(({text}) => text)];
  const texts = [activity, description, initiative, ...products.map(({text}) => text), ...told];
  return foldText([id, `acción ${number} action ${number}`, ...texts.map(both)].join(' '));
}

/** Filters whose values a reader may look for by name. */
export const NAMED = ['actor', 'tool', 'priority', 'axis', 'horizon', 'product'] as const;

/** What values that are no records are called, in both languages. */
const CALLED: Readonly<Record<string, string>> = {
  short: 'corto plazo short term',
  'medium-long': 'mediano largo plazo medium long term',
  count: 'conteo count',
  document: 'documento document',
  report: 'informe report',
  list: 'listado list',
  website: 'página sitio web page website',
};

/** Names of what an action refers to, folded; the id where its record has not come. */
export function wordsOfReference(
  {actors, axes, tools, priorities}: Pick<Dataset, 'actors' | 'axes' | 'priorities' | 'tools'>,
  filter: (typeof NAMED)[number],
  id: string,
): string {
  if (filter === 'horizon' || filter === 'product') return foldText(CALLED[id] ?? '');
  if (filter === 'tool') return foldText(both(byId(tools).get(id)?.name));
  if (filter === 'axis') {
    const {number = ''} = byId(axes).get(id) ?? {};
    return foldText(`eje ${number} axis ${number}`);
  }
  if (filter === 'priority') {
    const {number = '', text} = byId(priorities).get(id) ?? {};
    return foldText(`prioridad ${number} priority ${number} ${both(text)}`);
  }
  const {shortName = '', name = id} = byId(actors).get(id) ?? {};
  return foldText(`${shortName} ${name}`);
}
