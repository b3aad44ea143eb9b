import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod/mini';
import {text, words} from '../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES, envelope} from '../../src/dataset/schema/index.js';
import type {Dataset} from './model.js';
import type {Told} from './release-files/index.js';
import {datasetSchema} from './release-info.js';
import {compareReleases} from '../../src/dataset/reading/release-index.js';

const pinned = z.looseObject({file: words, bytes: z.number(), sha384: words});

const entry = z.looseObject({
  ...envelope.shape,
  counts: z.record(z.string(), z.number()),
  dataset: pinned,
  manifest: pinned,
  /** JSON Schema of the release. */
  schema: z.optional(pinned),
  /** Everything else of the release: differences, changelog, feed, calendar, tables and their descriptions. */
  files: z.optional(z.array(pinned)),
  /** The release before, which this one takes the place of. */
  supersedes: z.optional(words),
  /** What changed, as its keeper told it. */
  notes: z.optional(text),
  /** Why nobody should use the release any more; its files stay. */
  withdrawn: z.optional(z.looseObject({date: envelope.shape.released, reason: text})),
});

/** `latest` is the newest release that was not withdrawn; none where all of them were. */
const index = z.looseObject({title: text, license: words, latest: z.optional(words), releases: z.array(entry)});

export type ReleaseEntry = z.infer<typeof entry>;
export type ReleaseIndex = z.infer<typeof index>;

/** A file of the releases that is not what the tool itself would write: nothing can be built over it. */
export class ReleasesError extends Error {
  override readonly name = 'ReleasesError';
}

/** Reads `releases/index.json`; undefined when nothing has been released. Throws `ReleasesError` when it is damaged. */
export function readIndex(releases: string): ReleaseIndex | undefined {
  const path = join(releases, 'index.json');
  return existsSync(path) ? readJson(path, index) : undefined;
}

/**
 * Reads the last release, to compare the source with it; undefined when nothing has been released.
 * Throws `ReleasesError` when the index or that release is damaged.
 */
export function readLatest(releases: string, index = readIndex(releases)): Dataset | undefined {
  const [last] = [...(index?.releases ?? [])].sort((a, b) => compareReleases(b.release, a.release));
  return last && readRelease(releases, last);
}

/** `Publicaciones que hay: 1.1.0, 1.0.0.`, for who asked for another one; nothing where there is none. */
export function tellReleases(index: ReleaseIndex | undefined): string {
  const names = index?.releases.map(({release}) => release) ?? [];
  return names.length === 0 ? '' : `Publicaciones que hay: ${names.join(', ')}.`;
}

/** The newest release that was not withdrawn; undefined where there is none. */
export function newestStanding(index: Pick<ReleaseIndex, 'releases'> | undefined): ReleaseEntry | undefined {
  const standing = index?.releases.filter(({withdrawn}) => !withdrawn) ?? [];
  return standing.sort((a, b) => compareReleases(b.release, a.release))[0];
}

/** Reads every release, oldest first, with its notes and why it was withdrawn. Throws `ReleasesError` when one is missing or damaged. */
export function readHistory(releases: string, index: ReleaseIndex | undefined): Told[] {
  const entries = [...(index?.releases ?? [])].sort((a, b) => compareReleases(a.release, b.release));
  return entries.map((each) => ({dataset: readRelease(releases, each), notes: each.notes, withdrawn: each.withdrawn}));
}

/** Reads the dataset of an entry of the index. Throws `ReleasesError` when it is missing or damaged. */
export function readRelease(releases: string, {dataset, release}: ReleaseEntry): Dataset {
  const path = join(releases, dataset.file);
  if (!existsSync(path)) throw new ReleasesError(`Falta ${path}, de la publicación ${release}.`);
  return readDataset(path);
}

/** Reads a `dataset.json` by its path. Throws `ReleasesError` when it is not one. */
export function readDataset(path: string): Dataset {
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, z.array(z.looseObject({id: words}))]));
  const shape = z.looseObject({release: datasetSchema.shape.release, released: words, ...collections});
  return readJson(path, shape) as unknown as Dataset;
}

/** Adds a release to the index, newest first, or puts its entry anew. `latest` is the newest that stands. */
export function withRelease(
  before: ReleaseIndex | undefined,
  added: ReleaseEntry,
  {title, license}: Pick<Dataset, 'title' | 'license'>,
): ReleaseIndex {
  const others = before?.releases.filter(({release}) => release !== added.release) ?? [];
  const releases = [...others, added].sort((a, b) => compareReleases(b.release, a.release));
  return {...before, title, license, latest: newestStanding({releases})?.release, releases};
}

function readJson<T>(path: string, schema: z.ZodMiniType<T>): T {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    schema.parse(json);
    // Not what the schema gives back: that has its fields in another order, and other bytes once it is written again.
    return json as T;
  } catch {
    throw new ReleasesError(`${path} está dañado. Recupérelo del historial del repositorio.`);
  }
}
