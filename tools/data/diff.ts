import {finderOf, labelOf, type FindRecord, type RecordLabel} from '../../src/dataset/extras/record-name.js';
import {text, words} from '../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES, type CollectionName} from '../../src/dataset/schema/index.js';
import {type AnyRecord, type Dataset, isMapping, type Mapping} from './model.js';
import {wholeSchema} from './references.js';
import {itemOf, type Schema, shapeOf, unwrap} from './schema-walk.js';

type Owner = CollectionName | 'commission';

/** What a change is about: a status, its evidence, only its wording, or another value. */
export type ChangeKind = 'status' | 'evidence' | 'wording' | 'value';

/** A record that is in one release and not in the other, by its name at the time. */
export interface Moved extends RecordLabel {
  readonly collection: Owner;
  readonly id: string;
}

/** A record that went away, or stayed only as a tombstone. */
export interface Removed extends Moved {
  readonly replacedBy?: string;
}

/** A field that is not what it was; `null` where it was not there. */
export interface Changed extends Moved {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly kind: ChangeKind;
}

/** `diff.json`: what sets a release apart from the one before it. */
export interface ReleaseDiff {
  readonly schemaVersion: string;
  /** Null for the first release, which has nothing to differ from. */
  readonly from: string | null;
  readonly to: string;
  readonly released: string;
  readonly added: readonly Moved[];
  readonly removed: readonly Removed[];
  readonly changed: readonly Changed[];
}

const EVIDENCE = /(?:^|\.)(?:sources|evidence|confidence|checked|archived|consulted|locator|quote)(?:$|[.[])/;
const STATUS = /(?:^|\.)(?:status|retired)$/;

/** Compares two releases record by record and field by field; without `before`, nothing was added or changed. */
export function diffReleases(before: Dataset | undefined, after: Dataset): ReleaseDiff {
  const {schemaVersion, release: to, released} = after;
  const own = {schemaVersion, from: before?.release ?? null, to, released};
  if (!before) return {...own, added: [], removed: [], changed: []};
  const [old, now] = [finderOf(before), finderOf(after)];
  const pieces = COLLECTION_NAMES.map((name) => diffCollection(name, before[name] ?? [], after[name], [old, now]));
  const moved: Moved = {collection: 'commission', id: 'commission', ...labelOf('commission', after.commission, now)};
  const commission = changesOf(moved, before.commission, after.commission);
  return {
    ...own,
    added: pieces.flatMap(({added}) => added),
    removed: pieces.flatMap(({removed}) => removed),
    changed: [...commission, ...pieces.flatMap(({changed}) => changed)],
  };
}

/** Whether two releases say the same; their numbers and days aside. */
export function isEmpty({added, removed, changed}: ReleaseDiff): boolean {
  return added.length + removed.length + changed.length === 0;
}

function diffCollection(
  collection: CollectionName,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  [findOld, findNow]: readonly [FindRecord, FindRecord],
) {
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  const gone = before.filter((record) => isLive(record) && !isLive(now.get(record.id)));
  const come = after.filter((record) => !old.has(record.id) || (isLive(record) && !isLive(old.get(record.id))));
  const skip = new Set([...gone, ...come].map(({id}) => id));
  const called = (record: AnyRecord, find: FindRecord): Moved => ({
    collection,
    id: record.id,
    ...labelOf(collection, record, find),
  });
  return {
    added: come.map((record) => called(record, findNow)),
    removed: gone.map((record): Removed => ({...called(record, findOld), ...heirOf(now.get(record.id))})),
    changed: after
      .filter(({id}) => !skip.has(id))
      .flatMap((record) => changesOf(called(record, findNow), old.get(record.id), record)),
  };
}

function isLive(record: AnyRecord | undefined): boolean {
  return record !== undefined && record['retired'] === undefined;
}

function heirOf(tombstone: AnyRecord | undefined): {replacedBy?: string} {
  const retired = tombstone?.['retired'];
  const heir = isMapping(retired) ? retired['replacedBy'] : undefined;
  return typeof heir === 'string' ? {replacedBy: heir} : {};
}

function changesOf(moved: Moved, before: unknown, after: unknown): Changed[] {
  const {collection} = moved;
  return walk(wholeSchema(collection), before, after, '').map(({field, old, now, wording}) => {
    const kind = kindOf(collection, field, wording);
    return {...moved, field, old: old ?? null, new: now ?? null, kind};
  });
}

function kindOf(collection: Owner, field: string, wording: boolean): ChangeKind {
  if (STATUS.test(field)) return 'status';
  if (EVIDENCE.test(field)) return 'evidence';
  if (wording) return 'wording';
  return collection === 'sources' ? 'evidence' : 'value';
}

interface Step {
  readonly field: string;
  readonly old: unknown;
  readonly now: unknown;
  /** A text that people read, on both sides. */
  readonly wording: boolean;
}

/** Goes into mappings and into lists of equal length; evidence and lists that grew or shrank are told whole. */
function walk(schema: Schema | undefined, old: unknown, now: unknown, field: string, inText = false): Step[] {
  if (equal(old ?? null, now ?? null)) return [];
  const text = inText || isText(schema);
  if (isMapping(old) && isMapping(now)) {
    const shape = schema ? (shapeOf(schema) ?? {}) : {};
    return keysOf(shape, old, now).flatMap((key) =>
      walk(shape[key], old[key], now[key], field ? `${field}.${key}` : key, text),
    );
  }
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length && !EVIDENCE.test(field)) {
    const item = schema ? itemOf(schema) : undefined;
    const items = now as readonly unknown[];
    if (item && (shapeOf(item) || isText(item) || isWords(item))) {
      return items.flatMap((each, index) => walk(item, old[index], each, `${field}[${index}]`, text));
    }
  }
  const wording = inText || (isWords(schema) && typeof old === 'string' && typeof now === 'string');
  return [{field, old, now, wording}];
}

function keysOf(shape: Readonly<Record<string, Schema>>, old: Mapping, now: Mapping): string[] {
  return [...new Set([...Object.keys(shape), ...Object.keys(old), ...Object.keys(now)])];
}

function isText(schema: Schema | undefined): boolean {
  return schema !== undefined && unwrap(schema).inner === text;
}

function isWords(schema: Schema | undefined): boolean {
  return schema !== undefined && unwrap(schema).inner === words;
}

/** Equal as JSON, whatever the order of fields. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => equal(each, b[at]));
  if (!isMapping(a) || !isMapping(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => equal(a[key], b[key]));
}
