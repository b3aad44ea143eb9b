import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {COLLECTION_NAMES} from '../../src/dataset/schema/index.js';
import type {Build} from './build.js';
import type {AnyRecord, Dataset} from './model.js';
import {readRelease, type ReleaseIndex} from './release-index.js';

/**
 * What sets a build apart from the release of the same number that the index already pins, one line each, in Spanish.
 * Empty when the index does not know the number, or pins these very bytes.
 */
export function differencesFromPublished(
  dataset: Dataset,
  build: Build,
  index: ReleaseIndex | undefined,
  releases: string,
): string[] {
  const entry = index?.releases.find(({release}) => release === dataset.release);
  if (!entry) return [];
  if (entry.dataset.sha384 === build.entry.dataset.sha384) {
    return entry.manifest.sha384 === build.entry.manifest.sha384
      ? []
      : ['Cambia el corte en partes (parts/manifest.json).'];
  }
  if (!existsSync(join(releases, entry.dataset.file)))
    return ['Cambia dataset.json (el publicado no está en la carpeta).'];
  return describeChanges(readRelease(releases, entry), dataset);
}

function describeChanges(before: Dataset, after: Dataset): string[] {
  const envelope = (['schemaVersion', 'released', 'title', 'license', 'supersedes', 'commission'] as const)
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `Cambia «${key}».`);
  const collections = COLLECTION_NAMES.flatMap((name) => describeCollection(name, before[name] ?? [], after[name]));
  const changes = [...envelope, ...collections];
  return changes.length > 0 ? changes : ['Cambian los bytes de dataset.json.'];
}

function describeCollection(name: string, before: readonly AnyRecord[], after: readonly AnyRecord[]): string[] {
  const old = new Map(before.map((record) => [record.id, JSON.stringify(record)]));
  const now = new Map(after.map((record) => [record.id, JSON.stringify(record)]));
  const added = [...now.keys()].filter((id) => !old.has(id));
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const changed = [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id);
  const reordered = [...old.keys()].join() !== [...now.keys()].join() && added.length + gone.length === 0;
  const pieces = [
    ...listing('nuevos', added),
    ...listing('quitados', gone),
    ...listing('cambiados', changed),
    ...(reordered ? ['otro orden'] : []),
  ];
  return pieces.length > 0 ? [`${name}: ${pieces.join('; ')}.`] : [];
}

function listing(word: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const rest = ids.length > 5 ? ' y más' : '';
  return [`${ids.length} ${word} (${ids.slice(0, 5).join(', ')}${rest})`];
}
