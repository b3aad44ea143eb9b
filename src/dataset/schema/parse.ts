import {DatasetError} from '../errors.js';
import {limits} from '../limits.js';
import {atOnce} from '../pacer.js';
import type {Grown} from '../reading/library.js';
import {envelopeOf, isBag, openFile, type Bag, type DataIssue, type Dataset} from '../dataset.js';
import {COLLECTIONS, COMMISSION, manifest, type Manifest, type Records} from './index.js';
import {COLLECTION_NAMES, type CollectionName} from './vocabulary.js';

type AnyRecord = {readonly id: string} & Bag;

/**
 * Checks foreign JSON (a whole release or one part) against the schema. A record that does not fit is set aside and listed in
 * `issues`; the others are kept, with fields that this version does not know.
 *
 * @throws {DatasetError} `not-a-dataset`, `newer-schema`, or `empty` when nothing of it could be read
 */
export const parseDataset = (json: unknown): Dataset => atOnce(parseSteps(json));

/**
 * The same in steps, one record each, for who has to let the page have its turn. With `grown`, words of a newer schema that this
 * version does not know set no record aside.
 */
export function* parseSteps(json: unknown, grown?: Grown): Generator<undefined, Dataset> {
  const file = openFile(json);
  const most = limits().records;
  if (sizeOf(file) > most) throw new DatasetError('too-large', `over ${most} records`);
  const issues: DataIssue[] = [];
  const collections: Record<string, readonly AnyRecord[]> = {};
  for (const name of COLLECTION_NAMES) collections[name] = yield* parseCollection(name, file[name], issues, grown);
  const records = collections as unknown as Records;
  const commission = COMMISSION.part.safeParse(file['commission']).data;
  if (!sizeOf(collections) && !commission) throw new DatasetError('empty', 'no record could be read');
  checkCounts(file, records, issues);
  const linked = yield* dropDangling(records, issues);
  return {...linked, commission, envelope: envelopeOf(file), issues};
}

/** The manifest of a release's parts, or undefined where the JSON is something else. */
export function parseManifest(json: unknown): Manifest | undefined {
  if (!isBag(json) || !isBag(json['parts'])) return undefined;
  const parsed = manifest.safeParse(json);
  if (!parsed.success) throw new DatasetError('not-a-dataset', 'the manifest of parts is not well formed');
  openFile(json);
  return parsed.data;
}

const sizeOf = (file: Bag): number =>
  COLLECTION_NAMES.reduce((sum, name) => sum + (Array.isArray(file[name]) ? file[name].length : 0), 0);

function* parseCollection(
  name: CollectionName,
  value: unknown,
  issues: DataIssue[],
  grown: Grown | undefined,
): Generator<undefined, readonly AnyRecord[]> {
  if (!Array.isArray(value)) {
    if (value !== undefined) issues.push({collection: name, record: '', kind: 'field', detail: name});
    return [];
  }
  const schema = COLLECTIONS[name].part;
  const seen = new Set<string>();
  const records: AnyRecord[] = [];
  for (let position = 0; position < value.length; position++) {
    yield;
    const candidate: unknown = value[position];
    const {data, error} = schema.safeParse(candidate);
    const claimed = isBag(candidate) ? candidate['id'] : undefined;
    const record = typeof claimed === 'string' ? claimed : `#${position + 1}`;
    const set = (kind: DataIssue['kind'], detail: string) => issues.push({collection: name, record, kind, detail});
    const read = error && grown?.(schema, candidate, error.issues);
    const unlinked = error && !read ? withoutLinks(schema, candidate, error.issues) : undefined;
    const good = (read?.data ?? unlinked?.data ?? data) as AnyRecord | undefined;
    if (!good) {
      set('field', (error?.issues ?? []).map(({path}) => path.join('.')).join(', '));
    } else if (seen.has(record)) {
      set('duplicate', record);
    } else {
      seen.add(record);
      records.push(good);
      if (read) set('value', read.unknown);
      if (unlinked) set('link', unlinked.links);
    }
  }
  return records;
}

/** Fields that hold an address to follow. */
const LINKS: readonly unknown[] = ['url', 'archived'];

type Faults = readonly {readonly path: readonly PropertyKey[]}[];

/**
 * A record whose only fault is addresses that nobody may follow, without them: what stood there is kept as the text of `address`.
 * Undefined where anything else is wrong with it.
 */
function withoutLinks(
  schema: (typeof COLLECTIONS)[CollectionName]['part'],
  candidate: unknown,
  faults: Faults,
): {readonly data: unknown; readonly links: string} | undefined {
  if (!faults.every(({path}) => LINKS.includes(path.at(-1)))) return undefined;
  const copy = structuredClone(candidate);
  const holderOf = (path: readonly PropertyKey[]) =>
    path.slice(0, -1).reduce<unknown>((holder, step) => (holder as Bag)[String(step)], copy) as Record<string, unknown>;
  const links: string[] = [];
  for (const {path} of faults) {
    const key = String(path.at(-1));
    const holder = holderOf(path);
    const link = holder[key];
    if (typeof link !== 'string') return undefined;
    links.push(`${path.join('.')}: ${link}`);
    if (key === 'url') holder['address'] ??= link;
    delete holder[key];
  }
  // Where a record must say that it has none, null does.
  for (const {path} of schema.safeParse(copy).error?.issues ?? []) holderOf(path)[String(path.at(-1))] = null;
  const {data} = schema.safeParse(copy);
  return data && {data, links: links.join(', ')};
}

function checkCounts(json: Bag, records: Records, issues: DataIssue[]): void {
  const counts = json['counts'];
  if (!isBag(counts)) return;
  for (const name of COLLECTION_NAMES) {
    const expected = counts[name];
    const found = Array.isArray(json[name]) ? json[name].length : 0;
    if (typeof expected !== 'number' || expected === found) continue;
    issues.push({collection: name, record: '', kind: 'count', detail: `${records[name].length}/${expected}`});
  }
}

/** Fields whose id must name a record, where that collection came in the same file. */
const REFERENCES: readonly (readonly [CollectionName, string, CollectionName])[] = [
  ['adoptions', 'state', 'states'],
  ['adoptions', 'tool', 'tools'],
  ['observations', 'indicator', 'indicators'],
  ['observations', 'state', 'states'],
  ['priorities', 'axis', 'axes'],
  ['actions', 'plan', 'plans'],
  ['guideItems', 'theme', 'guideThemes'],
];

function* dropDangling(records: Records, issues: DataIssue[]): Generator<undefined, Records> {
  const result: Record<string, readonly AnyRecord[]> = {...records};
  for (const [name, field, target] of REFERENCES) {
    const known = new Set(records[target].map(({id}) => id));
    if (known.size === 0) continue;
    const kept: AnyRecord[] = [];
    for (const record of result[name] ?? []) {
      yield;
      const reference = String(record[field]);
      if (known.has(reference)) kept.push(record);
      else issues.push({collection: name, record: record.id, kind: 'reference', detail: `${field}: ${reference}`});
    }
    result[name] = kept;
  }
  return result as unknown as Records;
}
