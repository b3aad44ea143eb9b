import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
import {movingFiles, SCHEMA_FILE, schemaText} from './build.js';
import {pin, type Pin} from './digest.js';
import {tellHistory} from './release-files/index.js';
import {readHistory, type ReleaseEntry, type ReleaseIndex} from './release-index.js';

/** Published files that are no longer the bytes that were pinned, are missing, or are too many: one line each, in Spanish. */
export function checkPublished(folder: string, index: ReleaseIndex | undefined): string[] {
  const releases = join(folder, 'releases');
  return (index?.releases ?? []).flatMap((entry) => checkRelease(releases, entry));
}

/** The changelog, the feed and the calendar beside the index tell of the releases that it has. */
export function checkMoving(folder: string, index: ReleaseIndex | undefined): string[] {
  if (!index?.releases.every(({files}) => files)) return [];
  const chapters = tellHistory(readHistory(join(folder, 'releases'), index));
  return movingFiles(chapters).flatMap(([file, text]) => {
    const path = join(folder, file);
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    return same ? [] : [`${file} no es el que sale de las publicaciones. Constrúyalo de nuevo: npm run data -- build`];
  });
}

/** What is wrong with the JSON Schema of this version, in Spanish; undefined when it is the one that the code says. */
export function checkSchema(folder: string, index: ReleaseIndex | undefined): string | undefined {
  const path = join(folder, SCHEMA_FILE);
  const frozen = schemaIsPublished(index);
  if (!existsSync(path)) return `Falta ${SCHEMA_FILE}. Constrúyalo: npm run data -- build`;
  if (readFileSync(path, 'utf8') === schemaText()) return undefined;
  return frozen
    ? `El esquema cambió y ${SCHEMA_VERSION} ya está publicado: suba SCHEMA_VERSION en src/dataset/schema/vocabulary.ts.`
    : `${SCHEMA_FILE} no es el que sale del código. Constrúyalo de nuevo: npm run data -- build`;
}

/** Whether a release was already published with the schema of this version, which then cannot change. */
export function schemaIsPublished(index: ReleaseIndex | undefined): boolean {
  return index?.releases.some(({schemaVersion}) => schemaVersion === SCHEMA_VERSION) ?? false;
}

function checkRelease(releases: string, entry: ReleaseEntry): string[] {
  const {release} = entry;
  const pins = pinsOf(releases, entry);
  const known = new Set(pins.map(({file}) => file));
  const extra = filesIn(join(releases, release)).filter((file) => !known.has(`${release}/${file}`));
  return [
    ...pins.flatMap((each) => checkPin(releases, each)),
    ...extra.map((file) => `releases/${release}/${file} sobra.`),
  ];
}

/** Every file of a release as it was pinned, by its path from the folder of the releases. */
export function pinsOf(releases: string, entry: ReleaseEntry): Pin[] {
  const {dataset, manifest, schema, files = []} = entry;
  return [dataset, manifest, ...(schema ? [schema] : []), ...partsOf(releases, entry), ...files];
}

function checkPin(releases: string, {file, sha384}: Pin): string[] {
  const path = join(releases, file);
  const shown = file.startsWith('../') ? file.slice(3) : `releases/${file}`;
  if (!existsSync(path)) return [`Falta ${shown}, que está en index.json.`];
  return pin(file, readFileSync(path)).sha384 === sha384 ? [] : [`${shown} cambió después de publicarse.`];
}

/** Parts as the manifest pins them; none when it cannot be read, which its own pin tells. */
function partsOf(releases: string, {release, manifest}: ReleaseEntry): Pin[] {
  try {
    const {parts} = JSON.parse(readFileSync(join(releases, manifest.file), 'utf8')) as {parts: Record<string, Pin>};
    return Object.values(parts).map((part) => ({...part, file: `${release}/parts/${part.file}`}));
  } catch {
    return [];
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}
