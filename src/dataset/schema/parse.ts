import {DatasetError} from '../errors.js';
import {limits} from '../limits.js';
import {atOnce} from '../pacer.js';
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

/** The same in steps, one record each, for who has to let the page have its turn. */
export function* parseSteps(json: unknown): Generator<undefined, Dataset> {
  const file = openFile(json);
  checkSize(file);
  const issues: DataIssue[] = [];
  const collections: Record<string, readonly AnyRecord[]> = {};
  for (const name of COLLECTION_NAMES) collections[name] = yield* parseCollection(name, file[name], issues);
  const records = collections as unknown as Records;
  const kept = COLLECTION_NAMES.reduce((sum, name) => sum + records[name].length, 0);
  const commission = COMMISSION.part.safeParse(file['commission']).data;
  if (kept === 0 && !commission) throw new DatasetError('empty', 'no record could be read');
  checkCounts(file, records, issues);
  const linked = dropDangling(records, issues);
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

function checkSize(file: Bag): void {
  const most = limits().records;
  const records = COLLECTION_NAMES.reduce((sum, name) => sum + (Array.isArray(file[name]) ? file[name].length : 0), 0);
  if (records > most) throw new DatasetError('too-large', `over ${most} records`);
}

function* parseCollection(
  name: CollectionName,
  value: unknown,
  issues: DataIssue[],
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
    const parsed = schema.safeParse(candidate);
    const claimed = isBag(candidate) ? candidate['id'] : undefined;
    const record = typeof claimed === 'string' ? claimed : `#${position + 1}`;
    if (!parsed.success) {
      const detail = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
      issues.push({collection: name, record, kind: 'field', detail});
    } else if (seen.has(record)) {
      issues.push({collection: name, record, kind: 'duplicate', detail: record});
    } else {
      seen.add(record);
      records.push(parsed.data);
    }
  }
  return records;
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

function dropDangling(records: Records, issues: DataIssue[]): Records {
  const result: Record<string, readonly AnyRecord[]> = {...records};
  for (const [name, field, target] of REFERENCES) {
    const known = new Set(records[target].map(({id}) => id));
    if (known.size === 0) continue;
    result[name] = (result[name] ?? []).filter((record) => {
      const reference = String(record[field]);
      if (known.has(reference)) return true;
      issues.push({collection: name, record: record.id, kind: 'reference', detail: `${field}: ${reference}`});
      return false;
    });
  }
  return result as unknown as Records;
}
