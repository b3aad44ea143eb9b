import type {Dataset} from '../dataset.js';
import type {Action, Text} from '../schema/types.js';
import {byId} from './records.js';

const PLAIN: Readonly<Record<string, string>> = {á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n'};

/** Lower case without accents, a single space between and before words. Spanish takes the short way; what else there is, that of Unicode. */
export function foldWords(words: string): string {
  const lower = words.toLowerCase().replace(/[áéíóúüñ]/g, (letter) => PLAIN[letter] ?? letter);
  const plain = /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${plain.replace(/[^a-z0-9\u0080-\uffff]+/g, ' ').trim()}`;
}

/** Everything that a reader may look for in an action, folded. */
export function wordsOfAction(dataset: Pick<Dataset, 'actors' | 'priorities' | 'tools'>, action: Action): string {
  const {id, number, activity, description, initiative, products} = action;
  const actors = byId(dataset.actors);
  const tools = byId(dataset.tools);
  const priorities = byId(dataset.priorities);
  const both = (text: Text | null | undefined) => (text ? `${text.es} ${text.en ?? ''}` : '');
  return foldWords(
    [
      id,
      String(number),
      both(activity),
      both(description),
      both(initiative),
      ...products.map(({text}) => both(text)),
      ...action.actors.map((actor) => `${actors.get(actor)?.shortName ?? ''} ${actors.get(actor)?.name ?? actor}`),
      ...action.tools.map((tool) => both(tools.get(tool)?.name)),
      ...action.priorities.map((priority) => both(priorities.get(priority)?.text)),
    ].join(' '),
  );
}
