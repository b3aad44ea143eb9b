import {DatasetError} from '../errors.js';
import {
  COLLECTIONS,
  COLLECTION_NAMES,
  COMMISSION,
  SCHEMA_VERSION,
  envelope,
  manifest,
  type CollectionName,
  type Commission,
  type Envelope,
  type Manifest,
  type Records,
} from './index.js';

/** A record that could not be shown, or a count that is not what the file says. */
export interface DataIssue {
  readonly collection: CollectionName | 'commission';
  /** The record's id where it has one, else its position, `#3`. */
  readonly record: string;
  /** `field` of a wrong value, `duplicate` id, `reference` to a record that is not there, `count` that differs. */
  readonly kind: 'field' | 'duplicate' | 'reference' | 'count';
  /** Path of the field, the id that is not there, or `31/32`. */
  readonly detail: string;
}

/** A release, whole or as far as its parts have come. Collections that have not come are empty. */
export interface Dataset extends Records {
  readonly envelope: Envelope;
  readonly commission: Commission | undefined;
  readonly issues: readonly DataIssue[];
}

type Bag = Readonly<Record<string, unknown>>;
type AnyRecord = {readonly id: string} & Bag;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks foreign JSON (a whole release or one part) against the schema. A record that does not fit is set aside and listed in
 * `issues`; the others are kept, with fields that this version does not know.
 *
 * @throws {DatasetError} `not-a-dataset`, `newer-schema`, or `empty` when nothing of it could be read
 */
export function parseDataset(json: unknown): Dataset {
  const head = envelope.safeParse(json);
  if (!isBag(json) || !head.success)
    throw new DatasetError('not-a-dataset', 'schemaVersion, release or released is missing');
  checkMajor(head.data.schemaVersion);
  const issues: DataIssue[] = [];
  const records = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, parseCollection(name, json[name], issues)]),
  ) as unknown as Records;
  const kept = COLLECTION_NAMES.reduce((sum, name) => sum + records[name].length, 0);
  const commission = COMMISSION.part.safeParse(json['commission']).data;
  if (kept === 0 && !commission) throw new DatasetError('empty', 'no record could be read');
  checkCounts(json, records, issues);
  const linked = dropDangling(records, issues);
  return {...linked, commission, envelope: envelopeOf(json, head.data), issues};
}

/** The manifest of a release's parts, or undefined where the JSON is something else. */
export function parseManifest(json: unknown): Manifest | undefined {
  if (!isBag(json) || !isBag(json['parts'])) return undefined;
  const parsed = manifest.safeParse(json);
  if (!parsed.success) throw new DatasetError('not-a-dataset', 'the manifest of parts is not well formed');
  checkMajor(parsed.data.schemaVersion);
  return parsed.data;
}

/** `latest` of an index of releases, or undefined where the JSON is something else. */
export function parseIndex(json: unknown): string | undefined {
  if (!isBag(json) || !Array.isArray(json['releases'])) return undefined;
  const entries = json['releases'].filter(isBag);
  const entry = entries.find((candidate) => candidate['release'] === json['latest']);
  const file = isBag(entry?.['manifest']) ? entry['manifest']['file'] : undefined;
  if (typeof file !== 'string') throw new DatasetError('not-a-dataset', 'the index names no latest release');
  return file;
}

function checkMajor(version: string): void {
  if (version.split('.')[0] !== SCHEMA_VERSION.split('.')[0]) {
    throw new DatasetError('newer-schema', `schema ${version}; this version reads ${SCHEMA_VERSION}`);
  }
}

function parseCollection(name: CollectionName, value: unknown, issues: DataIssue[]): readonly AnyRecord[] {
  if (!Array.isArray(value)) {
    if (value !== undefined) issues.push({collection: name, record: '', kind: 'field', detail: name});
    return [];
  }
  const schema = COLLECTIONS[name].part;
  const seen = new Set<string>();
  return value.flatMap((candidate: unknown, position) => {
    const parsed = schema.safeParse(candidate);
    const claimed = isBag(candidate) ? candidate['id'] : undefined;
    const record = typeof claimed === 'string' ? claimed : `#${position + 1}`;
    if (!parsed.success) {
      const detail = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
      issues.push({collection: name, record, kind: 'field', detail});
      return [];
    }
    if (seen.has(record)) {
      issues.push({collection: name, record, kind: 'duplicate', detail: record});
      return [];
    }
    seen.add(record);
    return [parsed.data];
  });
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

/** Everything that stands beside the collections: title, licence, counts and what a later version adds. */
function envelopeOf(json: Bag, head: Envelope): Envelope {
  const rest = Object.entries(json).filter(([key]) => !(key in COLLECTIONS) && key !== 'commission');
  return {...Object.fromEntries(rest), ...head};
}
