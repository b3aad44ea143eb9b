import {COLLECTION_NAMES, SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
import {writeCompact, writeDataset} from './canonical.js';
import {pin, type Pin} from './digest.js';
import {datasetJsonSchema} from './json-schema.js';
import type {Dataset} from './model.js';
import {cutParts} from './parts.js';
import {type Chapter, tellHistory, type Told, writeMovingFiles, writeReleaseFiles} from './release-files/index.js';
import {type ReleaseEntry, type ReleaseIndex, withRelease} from './release-index.js';

/** Where the data folder has the JSON Schema of the datasets that this version writes. */
export const SCHEMA_FILE = `schema/${SCHEMA_VERSION}.json`;

/** The index of releases, under the data folder. */
export const INDEX_FILE = 'releases/index.json';

/** Text of that schema. */
export function schemaText(): string {
  return writeIndented(datasetJsonSchema());
}

/** Everything that a build writes: text by path under the data folder, and the release's line of the index. */
export interface Build {
  readonly files: ReadonlyMap<string, string>;
  readonly entry: ReleaseEntry;
}

/** What a build starts from beside its dataset: what was published before, and what the keeper says of the release. */
export interface Before {
  readonly index: ReleaseIndex | undefined;
  readonly history: readonly Told[];
  readonly notes?: Told['notes'];
}

/** Works out every file of a release, without touching the disk: the same dataset gives the same bytes. */
export function planBuild(dataset: Dataset, {index, history, notes}: Before): Build {
  const {schemaVersion, release, released, supersedes} = dataset;
  const counted = withCounts(dataset);
  const whole = writeDataset(counted);
  const parts = [...cutParts(dataset)].map(([name, part]) => [name, writeCompact(part)] as const);
  const chapters = tellHistory([...history, {dataset: counted, notes}]);
  const beside = [...writeReleaseFiles(chapters, whole)];
  const manifest = writeCompact(manifestOf(dataset, parts, beside));
  const entry: ReleaseEntry = {
    release,
    schemaVersion,
    released,
    ...(supersedes === undefined ? {} : {supersedes}),
    ...(notes === undefined ? {} : {notes}),
    counts: countRecords(dataset),
    dataset: pin(`${release}/dataset.json`, whole),
    manifest: pin(`${release}/parts/manifest.json`, manifest),
    schema: pin(`../${SCHEMA_FILE}`, schemaText()),
    files: beside.map(([file, text]) => pin(`${release}/${file}`, text)),
  };
  const files = new Map([
    [`releases/${release}/dataset.json`, whole],
    ...parts.map(([name, text]) => [`releases/${release}/parts/${name}.json`, text] as const),
    [`releases/${release}/parts/manifest.json`, manifest],
    ...beside.map(([file, text]) => [`releases/${release}/${file}`, text] as const),
    [SCHEMA_FILE, schemaText()],
    ...movingFiles(chapters),
    // Last, so that a build cut short never leaves an index that promises files that are not there.
    [INDEX_FILE, writeIndented(withRelease(index, entry, dataset))],
  ]);
  return {files, entry};
}

/**
 * Files that a release was published without, when there were none of them yet. They are worked out from what was published,
 * once: from then on the index pins them too.
 */
export function completeReleases({index, history}: Before): Map<string, string> {
  const files = new Map<string, string>();
  let next = index;
  for (const [at, {dataset}] of history.entries()) {
    const entry = next?.releases.find(({release}) => release === dataset.release);
    if (!entry || entry.files) continue;
    const beside = [...writeReleaseFiles(tellHistory(history.slice(0, at + 1)), writeDataset(dataset))];
    for (const [file, text] of beside) files.set(`releases/${entry.release}/${file}`, text);
    const pins = beside.map(([file, text]) => pin(`${entry.release}/${file}`, text));
    next = withRelease(next, {...entry, files: pins}, next ?? dataset);
  }
  if (next !== index) {
    for (const [file, text] of movingFiles(tellHistory(history))) files.set(file, text);
    files.set(INDEX_FILE, writeIndented(next));
  }
  return files;
}

/** Text of files beside the index, by path under the data folder. */
export function movingFiles(chapters: readonly Chapter[]): [file: string, text: string][] {
  return [...writeMovingFiles(chapters)].map(([file, text]) => [`releases/${file}`, text]);
}

/** The dataset with its counts before its records. */
function withCounts(dataset: Dataset): Dataset {
  const {schemaVersion, release, released, title, license, ...rest} = dataset;
  return {schemaVersion, release, released, title, license, counts: countRecords(dataset), ...rest};
}

/** How many records each collection has. */
function countRecords(dataset: Dataset): Record<string, number> {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].length]));
}

type Texts = readonly (readonly [string, string])[];

function manifestOf(dataset: Dataset, parts: Texts, beside: Texts) {
  const {schemaVersion, release, released, title, license, supersedes, staleAfter} = dataset;
  const pins = parts.map(([name, text]): [string, Pin] => [name, pin(`${name}.json`, text)]);
  const said = {...(supersedes !== undefined && {supersedes}), ...(staleAfter && {staleAfter})};
  const own = {schemaVersion, release, released, title, license, ...said};
  const files = beside.map(([file, text]) => pin(`../${file}`, text));
  return {...own, counts: countRecords(dataset), parts: Object.fromEntries(pins), files};
}

/** Text of a file that people may look at. */
export function writeIndented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
