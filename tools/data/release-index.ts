import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod/mini';
import {text, words} from '../../src/dataset/schema/fields.js';
import {envelope} from '../../src/dataset/schema/index.js';
import type {Dataset} from './model.js';
import {datasetSchema} from './release-info.js';
import {compareVersions} from './versions.js';

const pinned = z.looseObject({file: words, bytes: z.number(), sha384: words});

const entry = z.looseObject({
  ...envelope.shape,
  counts: z.record(z.string(), z.number()),
  dataset: pinned,
  manifest: pinned,
  /** JSON Schema of the release. */
  schema: z.optional(pinned),
});

const index = z.looseObject({title: text, license: words, latest: words, releases: z.array(entry)});

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
  const [last] = [...(index?.releases ?? [])].sort((a, b) => compareVersions(b.release, a.release));
  return last && readRelease(releases, last);
}

/** Reads the dataset of an entry of the index. Throws `ReleasesError` when it is missing or damaged. */
export function readRelease(releases: string, {dataset, release}: ReleaseEntry): Dataset {
  const path = join(releases, dataset.file);
  if (!existsSync(path)) throw new ReleasesError(`Falta ${path}, de la publicación ${release}.`);
  return readJson(path, z.looseObject({release: datasetSchema.shape.release})) as unknown as Dataset;
}

/** Adds a release to the index, newest first. */
export function withRelease(before: ReleaseIndex | undefined, added: ReleaseEntry, dataset: Dataset): ReleaseIndex {
  const others = before?.releases.filter(({release}) => release !== added.release) ?? [];
  const releases = [...others, added].sort((a, b) => compareVersions(b.release, a.release));
  return {
    ...before,
    title: dataset.title,
    license: dataset.license,
    latest: releases[0]?.release ?? added.release,
    releases,
  };
}

function readJson<T>(path: string, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new ReleasesError(`${path} está dañado. Recupérelo del historial del repositorio.`);
  }
}
