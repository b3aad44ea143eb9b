import {isDay} from './day.js';
import {DatasetError} from './errors.js';
import type {Overlay} from './overlay.js';
import type {CollectionName, Commission, Envelope, Records} from './schema/types.js';
import {COLLECTION_NAMES, SCHEMA_VERSION} from './schema/types.js';

/** A record that could not be shown, a value shown as another, or a count that is not what the file says. */
export interface DataIssue {
  readonly collection: CollectionName | 'commission';
  /** The record's id where it has one, else its position, `#3`. */
  readonly record: string;
  /**
   * `field` of a wrong value, `duplicate` id, `reference` to a record that is not there, `count` that differs, `value` of a newer
   * schema's vocabulary, shown as `other`, `link` that is not https, shown as text.
   */
  readonly kind: 'field' | 'duplicate' | 'reference' | 'count' | 'value' | 'link';
  /** Path of the field, the id that is not there, `31/32`, or `status: paused`. */
  readonly detail: string;
}

/** A release, whole or as far as its parts have come. Collections that have not come are empty. */
export interface Dataset extends Records {
  readonly envelope: Envelope;
  readonly commission: Commission | undefined;
  readonly issues: readonly DataIssue[];
  /** A state's own additions, apart from the release: they stand beside its records and are in no total. */
  readonly overlay?: Overlay | undefined;
}

/** Version number of a release, or of the shape of a file. */
export const SEMVER = /^\d+\.\d+\.\d+$/;

/** A JSON object. */
export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLike = (form: RegExp, value: unknown): value is string => typeof value === 'string' && form.test(value);

/**
 * The file as an object, once it says that it is a dataset of a MAJOR that this version reads.
 *
 * @throws {DatasetError} `not-a-dataset` or `newer-schema`
 */
export function openFile(json: unknown): Bag & Envelope {
  if (!isBag(json)) throw new DatasetError('not-a-dataset', 'the file is not an object');
  const {schemaVersion, release, released} = json;
  if (!isLike(SEMVER, schemaVersion) || !isLike(SEMVER, release) || typeof released !== 'string' || !isDay(released)) {
    throw new DatasetError('not-a-dataset', 'schemaVersion, release or released is missing or not well formed');
  }
  if (schemaVersion.split('.')[0] !== SCHEMA_VERSION.split('.')[0]) {
    throw new DatasetError('newer-schema', `schema ${schemaVersion}; this version reads ${SCHEMA_VERSION}`);
  }
  return {...json, schemaVersion, release, released};
}

/** Everything that stands beside the collections: title, licence, counts and what a later version adds. */
export function envelopeOf(file: Bag & Envelope): Envelope {
  const {schemaVersion, release, released} = file;
  const names: readonly string[] = [...COLLECTION_NAMES, 'commission'];
  const rest = Object.entries(file).filter(([key]) => !names.includes(key));
  return {...Object.fromEntries(rest), schemaVersion, release, released};
}

/**
 * The packaged snapshot as it stands. It was checked when it was packaged and comes from where the script comes from, so the
 * first view does not wait for the schema; should it not draw after all, `Release.recheck` reads it again with the schema.
 *
 * @throws {DatasetError} when the file is no dataset, or has another MAJOR
 */
export function trustDataset(json: unknown): Dataset {
  const file = openFile(json);
  const records = COLLECTION_NAMES.map((name) => [name, Array.isArray(file[name]) ? (file[name] as unknown[]) : []]);
  const commission = file['commission'] as Commission | undefined;
  return {...(Object.fromEntries(records) as unknown as Records), commission, envelope: envelopeOf(file), issues: []};
}
