import {isBag, type Dataset} from '../dataset.js';
import type {merge, snapshotPart} from '../release.js';
import {SCHEMA_VERSION, type Manifest} from '../schema/types.js';

const minorOf = (version: unknown) => Number(String(version).split('.')[1]);

/** Whether a file may hold words that this version does not know. */
export const isNewer = (json: unknown): boolean =>
  isBag(json) && minorOf(json['schemaVersion']) > minorOf(SCHEMA_VERSION);

/** What the schema finds wrong with a field; `values` are the words that it would take. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly values?: readonly unknown[];
}

/** Reads a record whose only fault is words that this version does not know; see `reading/grown.ts`. */
export type Grown = (
  schema: {safeParse(candidate: unknown): {readonly data?: unknown}},
  candidate: unknown,
  faults: readonly Fault[],
) => {readonly data: unknown; readonly unknown: string} | undefined;

/** What the reader takes from the library itself, so that the one-file forms have the schema once. */
export interface Library {
  /** Checks a release or a part against the schema, one record at each step. */
  readonly parseSteps: (json: unknown, grown?: Grown) => Generator<undefined, Dataset>;
  readonly parseManifest: (json: unknown) => Manifest | undefined;
  readonly merge: typeof merge;
  readonly snapshotPart: typeof snapshotPart;
}
