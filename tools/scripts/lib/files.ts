import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {ROOT} from './run.js';

/** Paths of all files under `folder` (from the repository's folder), sorted, with forward slashes; none when it does not exist. */
export function filesUnder(folder: string, wanted: (path: string) => boolean = () => true): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  const names = statSync(start).isDirectory() ? readdirSync(start, {recursive: true, encoding: 'utf8'}) : [''];
  return names
    .map((name) => join(start, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .filter(wanted)
    .sort();
}

/** Text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Bytes of a file, or of several one after the other, compressed as a good server would: brotli 11, each by itself. */
export function brotliSize(...paths: readonly string[]): number {
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};
  const sizes = paths.map((path) => brotliCompressSync(readFileSync(join(ROOT, path)), options).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** One word for the names and contents of all files under `folders`. */
export function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of folders.flatMap((folder) => filesUnder(folder))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  }
  return hash.digest('hex');
}
