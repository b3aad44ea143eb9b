import {COLLECTION_NAMES, SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
import {writeCompact, writeDataset} from './canonical.js';
import {pin, type Pin} from './digest.js';
import {datasetJsonSchema} from './json-schema.js';
import type {Dataset} from './model.js';
import {cutParts} from './parts.js';
import {type ReleaseEntry, type ReleaseIndex, withRelease} from './release-index.js';

/** Where the data folder has the JSON Schema of the datasets that this version writes. */
export const SCHEMA_FILE = `schema/${SCHEMA_VERSION}.json`;

/** Text of that schema. */
export function schemaText(): string {
  return writeIndented(datasetJsonSchema());
}

/** Everything that a build writes: text by path under the data folder, and the release's line of the index. */
export interface Build {
  readonly files: ReadonlyMap<string, string>;
  readonly entry: ReleaseEntry;
}

/** Works out every file of a release, without touching the disk: the same dataset gives the same bytes. */
export function planBuild(dataset: Dataset, index: ReleaseIndex | undefined): Build {
  const {schemaVersion, release, released} = dataset;
  const whole = writeDataset(withCounts(dataset));
  const parts = [...cutParts(dataset)].map(([name, part]) => [name, writeCompact(part)] as const);
  const manifest = writeCompact(manifestOf(dataset, parts));
  const entry: ReleaseEntry = {
    release,
    schemaVersion,
    released,
    counts: countRecords(dataset),
    dataset: pin(`${release}/dataset.json`, whole),
    manifest: pin(`${release}/parts/manifest.json`, manifest),
    schema: pin(`../${SCHEMA_FILE}`, schemaText()),
  };
  const files = new Map([
    [`releases/${release}/dataset.json`, whole],
    ...parts.map(([name, text]) => [`releases/${release}/parts/${name}.json`, text] as const),
    [`releases/${release}/parts/manifest.json`, manifest],
    [SCHEMA_FILE, schemaText()],
    // Last, so that a build cut short never leaves an index that promises files that are not there.
    ['releases/index.json', writeIndented(withRelease(index, entry, dataset))],
  ]);
  return {files, entry};
}

/** The dataset with its counts before its records. */
function withCounts(dataset: Dataset): Dataset {
  const {schemaVersion, release, released, title, license, ...rest} = dataset;
  return {schemaVersion, release, released, title, license, counts: countRecords(dataset), ...rest};
}

/** How many records each collection has. */
export function countRecords(dataset: Dataset): Record<string, number> {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].length]));
}

function manifestOf(dataset: Dataset, parts: readonly (readonly [string, string])[]) {
  const {schemaVersion, release, released, title, license, supersedes} = dataset;
  const pins = parts.map(([name, text]): [string, Pin] => [name, pin(`${name}.json`, text)]);
  const own = {schemaVersion, release, released, title, license, ...(supersedes === undefined ? {} : {supersedes})};
  return {...own, counts: countRecords(dataset), parts: Object.fromEntries(pins)};
}

function writeIndented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
