import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

/** The folder bench/, and the one beside it in which its pages are built. */
export const BENCH = fileURLToPath(new URL('..', import.meta.url));
export const PAGES = join(BENCH, 'node_modules/.cache/bench');

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

export const writeJson = (path: string, value: unknown): void => writeText(path, JSON.stringify(value));

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Brotli at its best, as a careful host serves it. */
export function brotli(bytes: Buffer): Buffer {
  const {BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: hint} = constants;
  return brotliCompressSync(bytes, {params: {[quality]: 11, [hint]: bytes.length}});
}
