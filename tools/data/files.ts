import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Build} from './build.js';
import {pin} from './digest.js';
import type {ReleaseIndex} from './release-index.js';

/** Writes a build under the data folder and takes away parts that it no longer has. Each file appears whole or not at all. */
export function writeBuild(folder: string, {files, entry}: Build): void {
  for (const file of staleParts(folder, {files, entry})) rmSync(join(folder, file));
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
}

/** What on disk is not as the build would write it, one line each, in Spanish. */
export function compareBuild(folder: string, build: Build): string[] {
  const wrong = [...build.files].flatMap(([file, text]) => {
    const path = join(folder, file);
    if (!existsSync(path)) return [`Falta ${file}.`];
    return readFileSync(path, 'utf8') === text ? [] : [`${file} no es el que sale de la fuente.`];
  });
  return [...wrong, ...staleParts(folder, build).map((file) => `${file} sobra.`)];
}

/** Published releases whose bytes are no longer those that the index pins, one line each, in Spanish. */
export function checkPins(folder: string, index: ReleaseIndex | undefined): string[] {
  const pins = index?.releases.flatMap(({dataset, manifest}) => [dataset, manifest]) ?? [];
  return pins.flatMap(({file, sha384}) => {
    const path = join(folder, 'releases', file);
    if (!existsSync(path)) return [`Falta releases/${file}, que está en index.json.`];
    return pin(file, readFileSync(path)).sha384 === sha384 ? [] : [`releases/${file} cambió después de publicarse.`];
  });
}

function staleParts(folder: string, {files, entry}: Build): string[] {
  const parts = `releases/${entry.release}/parts`;
  const path = join(folder, parts);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : [];
  return names.map((name) => `${parts}/${name}`).filter((file) => !files.has(file));
}
