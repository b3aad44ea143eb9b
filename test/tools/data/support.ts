import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Dataset} from '../../../tools/data/model.js';
import {readSource} from '../../../tools/data/read-source.js';
import type {Counts} from '../../../tools/data/rules/context.js';
import {type Environment, run} from '../../../tools/data/run.js';
import {validate} from '../../../tools/data/validate.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const FIXTURES = join(ROOT, 'test/fixtures/source');
export const VALID = join(FIXTURES, 'valid');

/** Closed collections of the fixture, which is no country. */
export const COUNTS: Counts = {states: 2, axes: 1, priorities: 2};

/** One replacement of a text that the file holds once. */
export interface Change {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** An empty folder that goes away after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cga-data-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** A copy of the valid source with some texts replaced. */
export function sourceWith(...changes: readonly Change[]): string {
  const folder = temporaryFolder();
  cpSync(VALID, folder, {recursive: true});
  for (const {file, find, put} of changes) {
    const path = join(folder, file);
    const pieces = readFileSync(path, 'utf8').split(find);
    if (pieces.length !== 2) throw new Error(`${file} holds ${pieces.length - 1} times: ${find}`);
    writeFileSync(path, pieces.join(put));
  }
  return folder;
}

/** The fixture as a release. */
export function fixtureDataset(folder = VALID): Dataset {
  const {dataset, problems} = validate(readSource(folder), {counts: COUNTS});
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2));
  return dataset;
}

/** The day on which commands run, whenever the tests do. */
export const TODAY = '2026-11-28';

/** Runs a command in this process and collects what it prints. */
export function runHere(...argv: readonly string[]): {code: number; out: string; err: string} {
  return runOn(TODAY, ...argv);
}

/** The same on another day; on that of the clock when it is undefined. */
export function runOn(today: string | undefined, ...argv: readonly string[]): {code: number; out: string; err: string} {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(argv, {counts: COUNTS, today, out: (text) => out.push(text), err: (text) => err.push(text)});
  if (typeof code !== 'number') throw new Error('the command takes time: use runLater');
  return {code, out: out.join('\n'), err: err.join('\n')};
}

/** Runs a command that takes time, with other things than the process gives. */
export async function runLater(argv: readonly string[], given: Partial<Environment>) {
  const out: string[] = [];
  const err: string[] = [];
  const own = {counts: COUNTS, today: TODAY, out: (text: string) => out.push(text), err: (text: string) => err.push(text)};
  const code = await run(argv, {...own, ...given});
  return {code, out: out.join('\n'), err: err.join('\n')};
}
