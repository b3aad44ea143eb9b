import MiniSearch, {type QueryCombination, type SearchResult} from 'minisearch';
import type {Dataset} from '../dataset.js';
import {atOnce, createPacer, paced} from '../pacer.js';
import type {Tool} from '../schema/types.js';
import {asksByNumber, namedFacet, type NamedFacet} from '../select/named-facet.js';
import {byId, fold} from '../select/records.js';
import {
  findToolsHolding,
  licensesIn,
  NO_LICENSE,
  searchFields,
  searchWords,
  toolEntries,
  type FoundTools,
} from '../select/tools.js';

// Loaded on demand: nothing but src/state/search-controller.ts imports this module, and it does so with import().

const WEIGHTS = {name: 4, aliases: 4, joined: 2, summary: 1.5, promoters: 1, license: 1};
const FIELDS = Object.keys(WEIGHTS);

/** Words that say nothing of a tool; they are neither kept nor asked for. */
const STOP_WORDS = new Set(
  (
    'a al con cual cuales como de del donde e el en es esta hay la las lo los me mi o para por puedo que quiero se si sin ' +
    'sobre su sus un una unos y the of and that to in for on with by or is it its are can do does how i me my this what where which'
  ).split(' '),
);

/** Words of a question that say little of what is asked for: they count as long as a tool has all the words. */
const WEAK_WORDS = /^(?:quien(?:e)?|ver|veo|saber|gana|hay|who|see|find|wins?)$/;

interface Index {
  readonly search: MiniSearch;
  /** Names and promoters of each tool as a search sees them, each between bars. */
  readonly names: Map<string, {readonly own: string; readonly promoters: string}>;
  readonly size: number;
  /** Adds the tools to the index, one at each step. */
  readonly making: Generator<undefined, void>;
}

/** The word without its plural: `guías` and `guía`, `contrataciones` and `contratación`, `policies` and `policy` are one. */
function stem(word: string): string {
  // Its `s` is no plural; without it, it would begin as `internacional` does.
  if (/^interes(?:es)?$/.test(word)) return 'interes';
  if (word.length < 5) return word;
  return word
    .replace(/s$/, '')
    .replace(/([dlnr])e$/, '$1')
    .replace(/ie$/, 'y');
}

const termsOf = (words: string): readonly string[] =>
  searchWords(words)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);

const phraseOf = (text: string) => ` ${termsOf(text).join(' ')}`;

/** `QuiénEsQuién` is asked for as three words too. */
const apart = (text: string) => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Names written as one word: `3 de 3` as `3de3`, `Compras MX` as `comprasmx`. */
const joinedWords = (names: readonly string[]): readonly string[] =>
  names.map((name) => searchWords(name).join('')).filter((word) => word.length < 20);

/** A name and the names inside it: `Plataforma Digital de Contrataciones Públicas (Compras MX)` has two. */
const namesIn = (name: string): readonly string[] => [name, ...name.split(/[(),/:]/)].filter(Boolean);

/** `CC-BY-4.0` is asked for as `CC` or whole; its numbers alone are of no licence. */
const licenseWords = (name: string): string =>
  name === NO_LICENSE ? '' : `${name.split('-')[0] ?? ''} ${searchWords(name).join('')}`;

/** What people call the same thing. Words of the language, not of the data: the names that a tool goes by are its aliases. */
const ALIKE = [
  'compra contratacion contrato licitacion adquisicion procurement contracting contract tender',
  'denuncia denunciar denuncio queja alerta alertador whistleblower whistleblowing whistle complaint report reporting',
  'obra infraestructura construccion',
  'presupuesto gasto budget spending',
  'tribunal juzgado juez jueces judicial justicia judge court',
  'voto votar votacion vote voting',
  'controlador controla final',
  'conflicto declaracion',
  'vigilancia vigilar contraloria oversight',
  'ciudadana ciudadano ciudadania social',
  'freedom foi acceso access solicitud request',
  'diputado legislador congreso parlamento',
  'empresa proveedor',
  'dueno propietario owner owns owned ownership',
  'gobierno government publico publica public estatal',
  'padron beneficiario apoyo',
  'validar validador comprobar revisar revision validator',
  'mapa map maps mapear mapeando mapping',
  'indice index metrica metric',
].map((words) => words.split(' ').map(stem));

/** The same, for words with a typing error. */
const alikeIndex = new MiniSearch({fields: ['words']});
alikeIndex.addAll(ALIKE.map((words, id) => ({id, words: words.join(' ')})));

// A part that arrives makes a new dataset object of the same release; its envelope stays.
const indexes = new WeakMap<object, Index>();

/** The index of the tools, whole or on its way. */
function openIndex(dataset: Dataset): Index {
  const entries = toolEntries(dataset);
  const known = indexes.get(dataset.envelope);
  if (known?.size === entries.length) return known;
  // Of two that answer alike, the one that the plan names comes first.
  const plan = new Map(entries.flatMap(({tool}) => (tool.inPlan ? [[tool.id, 1.2] as const] : [])));
  const search = new MiniSearch({
    fields: FIELDS,
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHTS,
      boostDocument: (id) => plan.get(id as string) ?? 1,
      combineWith: 'AND',
      prefix: true,
      weights: {prefix: 0.6, fuzzy: 0.3},
    },
  });
  const names: Index['names'] = new Map();
  const tools = entries.map(({tool}) => tool);
  const index = {search, names, size: entries.length, making: take(dataset, tools, search, names)};
  indexes.set(dataset.envelope, index);
  return index;
}

function* take(
  dataset: Dataset,
  tools: readonly Tool[],
  search: MiniSearch,
  names: Index['names'],
): Generator<undefined, void> {
  const actors = byId(dataset.actors);
  for (const tool of tools) {
    const [name, aliases, summary, promoters] = searchFields(dataset, tool);
    const all = [tool.name.es, tool.name.en ?? '', ...tool.aliases];
    const words = `${name} ${aliases}`;
    search.add({
      id: tool.id,
      ...{name, aliases: `${aliases} ${apart(words) === words ? '' : apart(words)}`, summary, promoters},
      license: licensesIn(tool.license).map(licenseWords).join(' '),
      joined: [...joinedWords(all.flatMap(namesIn)), tool.id].join(' '),
    });
    const own = all
      .flatMap((each) => [each, apart(each)])
      .map((each) => `|${phraseOf(each)} |`)
      .join('');
    const known = tool.promoters.flatMap((id) => actors.get(id) ?? []);
    const others = known.flatMap((actor) => [actor.name, actor.shortName]);
    names.set(tool.id, {own, promoters: others.map((each) => `|${phraseOf(each)}`).join('')});
    yield;
  }
}

const ALIKE_WEIGHT = 0.2;

/** Of those that have only some of the words, the ones far behind the best are left out. */
const FAR_BEHIND = 0.35;

/**
 * A word with one error in four letters, two at most, or what else it may be called. Words of four letters must be right, and numbers,
 * which are whole: priority 16 is neither 33 nor 160.
 */
function forgiving(term: string): QueryCombination {
  const errors = {fuzzy: term.length > 4 && !/\d$/.test(term) ? 0.25 : false, maxFuzzy: 2};
  const [meant] = alikeIndex.search(term, errors);
  const asWritten = {queries: [term], prefix: !/^\d+$/.test(term), ...errors};
  return {combineWith: 'OR', queries: [asWritten, ...alike(term, ALIKE[meant?.id as number])]};
}

/**
 * A word as written, or what else it may be called. A short number is whole, and so is the word before a number: who asks for `eje 2` means
 * neither `25` nor `ejercicios`.
 */
const called = (term: string, index: number, terms: readonly string[]): QueryCombination => ({
  combineWith: 'OR',
  queries: [{queries: [term], prefix: !/^\d\d?$/.test(term) && !/^\d/.test(terms[index + 1] ?? '')}, ...alike(term)],
});

/** What else a word may be called counts little beside the word itself. */
const alike = (
  term: string,
  group: readonly string[] = ALIKE.find((words) => words.includes(term)) ?? [],
): readonly QueryCombination[] => {
  const others = group.filter((word) => word !== term);
  return others.length > 0 ? [{combineWith: 'OR', queries: others, prefix: false, boostTerm: () => ALIKE_WEIGHT}] : [];
};

/** Answers as written, with what is called otherwise below; else written as one word; else called otherwise; else with typing errors; else with some of the words. */
function attempt(
  search: MiniSearch,
  words: string,
): {results: readonly SearchResult[]} & Pick<FoundTools, 'approximate'> {
  const terms = termsOf(words);
  const named: QueryCombination = {combineWith: 'AND', queries: terms.map(called)};
  const results = search.search(named);
  const whole = ({queryTerms}: SearchResult) => terms.every((term) => queryTerms.includes(term));
  if (results.some(whole)) return {results, approximate: false};
  const together = searchWords(words).join('');
  const joined = search.search(together, {fields: ['name', 'aliases', 'joined', 'license']});
  if (joined.length > 0) return {results: joined, approximate: false};
  if (results.length > 0) return {results, approximate: 'similar'};
  const queries = terms.map(forgiving);
  const similar = search.search({queries: [{combineWith: 'AND', queries}, forgiving(stem(together))]});
  if (similar.length > 0) return {results: similar, approximate: 'similar'};
  const telling = queries.filter((_, at) => !WEAK_WORDS.test(terms[at] ?? ''));
  const some = search.search({combineWith: 'OR', queries: telling.length > 0 ? telling : queries});
  return {results: some.filter(({score}) => score >= (some[0]?.score ?? 0) * FAR_BEHIND), approximate: 'some'};
}

/** Makes the index before the first word is typed, in turns; the rest of it at one go for a word that does not wait. */
export const prepareIndex = (dataset: Dataset): Promise<void> => paced(openIndex(dataset).making, createPacer());

/** Ids of the tools that serve a priority or an axis. */
const toolsTied = (dataset: Dataset, {facet, record}: NamedFacet): readonly string[] =>
  toolEntries(dataset).flatMap(({tool, values}) => (values[facet].includes(record.id) ? [tool.id] : []));

/**
 * Tools that hold every word or one that begins with it, the best first, and below them those that say it in other words; where none
 * does, those with words that differ by a typing error or two, and at last those that have some of the words. A priority or an axis
 * finds the tools that serve it, below those that have its number.
 */
export function searchTools(dataset: Dataset, words: string): FoundTools {
  if (termsOf(words).length === 0) return findToolsHolding(dataset, words);
  const {search, names, making} = openIndex(dataset);
  atOnce(making);
  const {results: found, approximate} = attempt(search, words);
  const named = namedFacet(dataset, words);
  // Who names an entity is led to its tools; those with some of the words are not what was meant. A number is not like another.
  const astray = asksByNumber(words) ? approximate : approximate === 'some' && named;
  const results = astray ? [] : found;
  const tied = named && named.facet !== 'state' ? toolsTied(dataset, named) : [];
  const terms = new Set(results.flatMap(({terms}) => terms));
  // Who types a name wants that tool, whatever else repeats its words more often: the whole name, its words, its beginning, its first word.
  const phrase = phraseOf(words);
  const [first = ''] = termsOf(words);
  const rank = (id: string) => {
    const {own = '', promoters = ''} = names.get(id) ?? {};
    if (own.includes(`|${phrase} |`)) return 4;
    if (own.includes(`${phrase} `)) return 3;
    if (own.includes(phrase)) return 2;
    return promoters.includes(`|${phrase}`) ? 1 : Number(own.includes(`| ${first} `)) / 2;
  };
  const ranked = results.map(({id}) => ({id: String(id), rank: rank(String(id))}));
  const ids = ranked.sort((a, b) => b.rank - a.rank).map(({id}) => id);
  return {
    ids: [...new Set([...ids, ...tied])],
    matches: (folded) => terms.has(stem(fold(folded))),
    approximate: tied.length > 0 ? false : approximate,
  };
}
