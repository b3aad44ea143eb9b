import {COLLECTION_NAMES, COLLECTIONS, type CollectionName} from '../../src/dataset/schema/index.js';
import {type AnyRecord, type Dataset, isMapping} from './model.js';
import {datasetSchema} from './release-info.js';
import {itemOf, type Schema, shapeOf} from './schema-walk.js';

/** Collections too long to have an order of their own: theirs is the ids'. */
const SORTED: readonly CollectionName[] = ['adoptions', 'observations'];

/** The same dataset with fields in the schema's order and records in theirs, so that equal content has equal bytes. */
export function canonicalDataset(dataset: Dataset): Dataset {
  const ordered = canonicalValue(datasetSchema, dataset) as Dataset;
  const sorted = SORTED.map((name) => [name, [...ordered[name]].sort(byId)] as const);
  return {...ordered, ...Object.fromEntries(sorted)};
}

/** Puts the fields of a value in the order of its schema, unknown ones after them as they came. */
export function canonicalValue(schema: Schema, value: unknown): unknown {
  const item = itemOf(schema);
  if (item && Array.isArray(value)) return value.map((each) => canonicalValue(item, each));
  const shape = shapeOf(schema);
  if (!shape || !isMapping(value)) return value;
  const known = Object.keys(shape).filter((key) => value[key] !== undefined);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => {
      const field = shape[key];
      return [key, field ? canonicalValue(field, value[key]) : value[key]] as const;
    }),
  );
}

/** Text of `dataset.json`: compact, one record per line, so that two releases can be compared line by line. */
export function writeDataset(dataset: Dataset): string {
  const entries = Object.entries(dataset).map(([key, value]) => {
    const records = COLLECTION_NAMES.includes(key as CollectionName) ? (value as readonly unknown[]) : undefined;
    return `${JSON.stringify(key)}:${records ? writeRecords(records) : JSON.stringify(value)}`;
  });
  return `{${entries.join(',\n')}}\n`;
}

/** Text of a part or a manifest: compact, with the line end that text files have. */
export function writeCompact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The record without the fields that arrive only when it opens. */
export function headOf<N extends CollectionName>(name: N, record: AnyRecord): AnyRecord {
  const detail: readonly string[] = COLLECTIONS[name].detail;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !detail.includes(key))) as AnyRecord;
}

function writeRecords(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

function byId(a: {readonly id: string}, b: {readonly id: string}): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
