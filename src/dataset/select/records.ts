import type {Dataset} from '../dataset.js';
import type {Adoption, Source, SourceRef, State} from '../schema/types.js';

const indexes = new WeakMap<readonly {readonly id: string}[], ReadonlyMap<string, {readonly id: string}>>();

/** Records by id, built once for each collection object. */
export function byId<T extends {readonly id: string}>(records: readonly T[]): ReadonlyMap<string, T> {
  let index = indexes.get(records);
  if (!index) indexes.set(records, (index = new Map(records.map((record) => [record.id, record]))));
  return index as ReadonlyMap<string, T>;
}

/** What has the same value together, in the order in which each value is first met. */
export function groupBy<T, V>(items: readonly T[], valueOf: (item: T) => V): Map<V, T[]> {
  const groups = new Map<V, T[]>();
  for (const item of items) {
    const value = valueOf(item);
    const own = groups.get(value);
    if (own) own.push(item);
    else groups.set(value, [item]);
  }
  return groups;
}

/** Lower case without accents, for comparing what people type. ñ counts as n. */
export const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters and digits of what may mean an entity, without what is said of all of them: `Edo. Méx.` is `mex`, and `09` is `9`. */
const stateKey = (words: string) =>
  fold(words)
    .replace(/[^a-z0-9]/g, '')
    .replace(/^(0|(estado|edo)(de)?)/, '')
    .replace(/^(df|distritofederal)$/, 'cmx');

/** Whether `words` mean that entity: its id, key, name or abbreviation, however written; or a longer name, `Coahuila de Zaragoza`. */
export function meansState({id, inegi, name, abbr, officialName = ''}: State, words: string): boolean {
  const wanted = stateKey(words);
  return (
    !!wanted &&
    ([id, inegi, name, abbr, officialName].some((each) => stateKey(each) === wanted) ||
      fold(words).startsWith(`${fold(name)} de `))
  );
}

/** The entity that `PUE`, `21` or `Puebla` means, however it is written; undefined when it means none. */
export const findState = (dataset: Dataset, words: string): State | undefined =>
  dataset.states.find((state) => meansState(state, words));

/** Whether a record says if an entity adopted a tool. `not-applicable` does not: the tool does not concern that entity. */
export const tellsAdoption = ({status}: Adoption): boolean =>
  status !== 'no-information' && status !== 'not-applicable';

/** Entities in the alphabetical order of Spanish. */
export const statesInOrder = memo((dataset: Dataset) => {
  const collator = new Intl.Collator('es-MX');
  return [...dataset.states].sort((a, b) => collator.compare(a.name, b.name));
});

/** Each source that the records cite, once, in the order of first mention. */
export function sourcesOf(
  dataset: Dataset,
  records: readonly {readonly sources?: readonly SourceRef[] | undefined}[],
): readonly Source[] {
  const sources = byId(dataset.sources);
  const ids = new Set(records.flatMap((record) => (record.sources ?? []).map((ref) => ref.source)));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** Remembers the answer for each dataset object: nothing is computed twice for one release. */
export function memo<T>(question: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const answers = new WeakMap<Dataset, T>();
  return (dataset) => {
    if (!answers.has(dataset)) answers.set(dataset, question(dataset));
    return answers.get(dataset) as T;
  };
}
