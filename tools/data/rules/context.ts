import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
  type WholeRecords,
} from '../../../src/dataset/schema/index.js';
import type {Dataset, Problem, SourceRecord, SourceTree} from '../model.js';

/** How many live records a collection must have. */
export type Counts = Partial<Record<CollectionName, number>>;

/** A release that a new one comes after. */
export interface Standing {
  readonly release: string;
  readonly released: string;
}

/** A record that its schema accepts, typed, beside where it was written. */
export interface Checked<N extends CollectionName> {
  readonly record: WholeRecords[N][number];
  readonly source: SourceRecord;
}

/** What every rule may look at. */
export interface Context {
  readonly tree: SourceTree;
  /** Day of the release, `AAAA-MM-DD`; undefined when release.yaml does not say it well. */
  readonly released: string | undefined;
  readonly counts: Counts;
  /** The last release before this one, if there is any. */
  readonly previous: Dataset | undefined;
  /** The newest release that was not withdrawn. */
  readonly standing: Standing | undefined;
  /** The day of the check. */
  readonly today: string | undefined;
  /** Records that pass their schema. Rules on meaning read these; the others already have a problem of their own. */
  readonly checked: {readonly [N in CollectionName]: readonly Checked<N>[]};
  /** First record of each id, whether it passes its schema or not. */
  readonly byId: Readonly<Record<CollectionName, ReadonlyMap<string, SourceRecord>>>;
}

export type Rule = (context: Context) => readonly Problem[];

export interface ContextOptions {
  readonly counts: Counts;
  readonly previous?: Dataset | undefined;
  readonly standing?: Standing | undefined;
  readonly today?: string | undefined;
  readonly released: string | undefined;
}

/** Prepares what the rules look at. */
export function createContext(tree: SourceTree, {counts, previous, standing, today, released}: ContextOptions): Context {
  const checked = perCollection((name) => tree.records[name].flatMap((source) => check(name, source)));
  const byId = perCollection((name) => indexById(tree.records[name]));
  const given = {tree, released, counts, previous, standing, today};
  return {...given, checked: checked as unknown as Context['checked'], byId};
}

/** Every record of the tree that has a schema of its own to follow, the commission included. */
export function allRecords({tree}: Context): readonly SourceRecord[] {
  const commission = tree.commission ? [tree.commission] : [];
  return [...commission, ...COLLECTION_NAMES.flatMap((name) => tree.records[name])];
}

/** `true` for a record that has been taken out of service and stays as a tombstone. */
export function retired(source: SourceRecord): boolean {
  return source.value['retired'] !== undefined;
}

function perCollection<T>(make: (name: CollectionName) => T): Record<CollectionName, T> {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, make(name)])) as Record<CollectionName, T>;
}

function check(name: CollectionName, source: SourceRecord) {
  const result = COLLECTIONS[name].whole.safeParse(source.value);
  return result.success ? [{record: result.data, source}] : [];
}

function indexById(records: readonly SourceRecord[]): ReadonlyMap<string, SourceRecord> {
  const first = new Map<string, SourceRecord>();
  for (const record of records) {
    const id = String(record.value['id']);
    if (!first.has(id)) first.set(id, record);
  }
  return first;
}
