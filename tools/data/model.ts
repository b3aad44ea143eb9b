import type {Commission, CollectionName, WholeRecords} from '../../src/dataset/schema/index.js';
import type {ReleaseInfo} from './release-info.js';

/** Keys and positions from a record's root to a value in it; empty for the record itself. */
export type Path = readonly (string | number)[];

/** A place that a keeper can open: file as given to the tool, line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Something in the source that a keeper must correct (`error`) or should look at (`warning`). Words are Spanish. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning';
  /** `tools/monitor-karewa`, or the file's own name where there is no record. */
  readonly record: string;
  /** `plan.tools[0].label`; empty for the record itself. */
  readonly field: string;
  readonly message: string;
  readonly hint: string;
}

export type Mapping = Readonly<Record<string, unknown>>;

/** One record as read: coerced to the types of its schema, not yet validated, and able to say where each field stands. */
export interface SourceRecord {
  readonly collection: CollectionName | 'commission' | 'release';
  readonly label: string;
  readonly value: Mapping;
  place(path: Path): Place;
}

/** A source folder as read. `complete` is false when a file could not be read, so that nothing is said across files. */
export interface SourceTree {
  readonly folder: string;
  readonly complete: boolean;
  readonly release: SourceRecord | undefined;
  readonly commission: SourceRecord | undefined;
  readonly records: Readonly<Record<CollectionName, readonly SourceRecord[]>>;
  readonly problems: readonly Problem[];
}

/** A release whole: what `dataset.json` holds, in the order in which it holds it. */
export interface Dataset extends WholeRecords {
  readonly schemaVersion: string;
  readonly release: string;
  readonly released: string;
  readonly title: ReleaseInfo['title'];
  readonly license: string;
  readonly supersedes?: string;
  readonly staleAfter?: ReleaseInfo['staleAfter'];
  /** Records of each collection, written by the build. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly commission: Commission;
}

/** Any record, seen only as something with an id. */
export type AnyRecord = Mapping & {readonly id: string};

/** Writes a path as keepers read it: `sources[0].locator`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, '');
}

/** A problem of one field of a record; `message` and `hint` are whole sentences. */
export function problemAt(
  record: SourceRecord,
  path: Path,
  message: string,
  hint: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return {severity, ...record.place(path), record: record.label, field: formatPath(path), message, hint};
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
