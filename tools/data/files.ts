import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Build} from './build.js';

/** Writes a build under the data folder. What a build cut short left in the release's folder goes away first. */
export function writeBuild(folder: string, {files, entry}: Build): void {
  const own = `releases/${entry.release}`;
  const left = existsSync(join(folder, own)) ? readdirSync(join(folder, own)) : [];
  for (const name of left) rmSync(join(folder, own, name), {recursive: true});
  writeFiles(folder, files);
}

/** Writes texts by path. Each file appears whole or not at all. */
export function writeFiles(folder: string, files: Iterable<readonly [file: string, text: string]>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
}
