import {isNewer, type Fault, type Grown, type Library} from './library.js';
import {OTHER} from '../schema/vocabulary.js';

type Path = readonly PropertyKey[];

/** How a word of a newer schema looks. Anything else is no word but a mistake. */
const WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Fields that say how to read the rest of the record: with an unknown word in one of them, the record cannot be read. */
const SHAPING = ['type'];

/** The same, for files of newer MINORs as well. */
export const growing = <T extends Pick<Library, 'parseSteps'>>(library: T): T => ({
  ...library,
  parseSteps: (json) => library.parseSteps(json, isNewer(json) ? grown : undefined),
});

/**
 * A record of a newer MINOR whose only fault is words that this version does not know: read with `other` in their place, so that
 * it stays in every total. Undefined where anything else is wrong with it.
 */
const grown: Grown = (schema, candidate, faults) => {
  const words = faults.map((fault) => ({path: fault.path, word: at(candidate, fault.path), known: knownOf(fault)}));
  if (!words.every(({path, word, known}) => known && isWord(word) && !SHAPING.includes(String(path.at(-1))))) {
    return undefined;
  }
  const readable = words.reduce((record, {path, known}) => put(record, path, known), candidate);
  const parsed = schema.safeParse(readable);
  if (!parsed.data) return undefined;
  // From the last path to the first: removing a word from a list must not shift those that are still to be replaced.
  const data = words.reduceRight<unknown>((record, {path}) => put(record, path, standIn(path)), parsed.data);
  const unknown = words.map(({path, word}) => `${path.join('.')}: ${String(word)}`).join(', ');
  return {data, unknown};
};

const isWord = (value: unknown) => typeof value === 'string' && value.length <= 80 && WORD.test(value);

/** A word that the field would take; undefined where the fault is another. */
const knownOf = ({code, values}: Fault) => (code === 'invalid_value' ? values?.[0] : undefined);

// Where the degree of certainty is unknown, the lower of the two is shown.
const standIn = (path: Path) => (path.at(-1) === 'confidence' ? 'medium' : OTHER);

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((holder, key) => (holder as Readonly<Record<PropertyKey, unknown>>)[key], value);

/** The same with `value` at `path`; a list of words holds `other` once. */
function put(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put((holder as Readonly<Record<PropertyKey, unknown>>)[key], rest, value);
  if (!Array.isArray(holder)) return {...(holder as object), [key]: inner};
  if (inner === OTHER && holder.includes(OTHER)) return holder.filter((_, index) => index !== key);
  return holder.map((each: unknown, index) => (index === key ? inner : each));
}
