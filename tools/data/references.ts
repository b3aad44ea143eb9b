import {sourceRef} from '../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES, COLLECTIONS, COMMISSION, type CollectionName} from '../../src/dataset/schema/index.js';
import {parsePattern, type Pattern, patternsOf, select} from './schema-walk.js';

type Owner = CollectionName | 'commission';

/** A field whose value is the id of a record of another collection. */
export interface Reference {
  readonly owner: Owner;
  readonly pattern: Pattern;
  readonly target: CollectionName;
}

/** Every field that names another record, sources and tombstones apart, which are read off the schema. */
const TABLE: readonly (readonly [Owner, string, CollectionName])[] = [
  ['commission', 'states[]', 'states'],
  ['states', 'neighbors[]', 'states'],
  ['priorities', 'axis', 'axes'],
  ['priorities', 'leaders[]', 'actors'],
  ['priorities', 'plan.tools[].tools[]', 'tools'],
  ['tools', 'priorities[]', 'priorities'],
  ['tools', 'relatedPriorities[]', 'priorities'],
  ['tools', 'promoters[]', 'actors'],
  ['tools', 'replications[].state', 'states'],
  ['actors', 'replacedBy[]', 'actors'],
  ['actions', 'plan', 'plans'],
  ['actions', 'actors[]', 'actors'],
  ['actions', 'priorities[]', 'priorities'],
  ['actions', 'tools[]', 'tools'],
  ['actions', 'states[]', 'states'],
  ['actions', 'reported.by', 'actors'],
  ['actions', 'verified.by', 'actors'],
  ['adoptions', 'state', 'states'],
  ['adoptions', 'tool', 'tools'],
  ['observations', 'state', 'states'],
  ['observations', 'indicator', 'indicators'],
  ['organizations', 'state', 'states'],
  ['guideItems', 'theme', 'guideThemes'],
  ['events', 'state', 'states'],
  ['events', 'tool', 'tools'],
];

const OWNERS: readonly Owner[] = ['commission', ...COLLECTION_NAMES];

const CITATIONS: Readonly<Record<Owner, readonly Pattern[]>> = perOwner((owner) =>
  patternsOf(wholeSchema(owner), sourceRef).map((pattern) => [...pattern, 'source']),
);

const TO_RECORDS = perOwner((owner): readonly Reference[] => {
  const listed = TABLE.filter(([from]) => from === owner);
  const fields = listed.map(([, path, target]) => ({owner, pattern: parsePattern(path), target}));
  const tombstone = owner === 'commission' ? [] : [{owner, pattern: ['retired', 'replacedBy'], target: owner}];
  const sources = CITATIONS[owner].map((pattern) => ({owner, pattern, target: 'sources' as const}));
  return [...fields, ...tombstone, ...sources];
});

/** Every field of an owner's records that names another record. */
export function referencesOf(owner: Owner): readonly Reference[] {
  return TO_RECORDS[owner];
}

/** Ids of the sources that a record cites, wherever in it. */
export function citedSources(owner: Owner, record: unknown): readonly string[] {
  return CITATIONS[owner].flatMap((pattern) => select(record, pattern).map(({value}) => String(value)));
}

/** Schema of the whole records of a collection, or of the commission. */
export function wholeSchema(owner: Owner) {
  return owner === 'commission' ? COMMISSION.whole : COLLECTIONS[owner].whole;
}

function perOwner<T>(make: (owner: Owner) => T): Readonly<Record<Owner, T>> {
  return Object.fromEntries(OWNERS.map((owner) => [owner, make(owner)])) as Record<Owner, T>;
}
