import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {broken, type Counts} from './counts.js';
import {filesUnder} from './files.js';
import {ROOT, runNode} from './run.js';

const SUITE = 'node';
const TEST = /\.node\.test\.ts$|^test\/tools\/.*\.test\.ts$/;

/** Which tests: those whose name holds `grep`, in files whose path holds `file`; all without. */
export interface Chosen {
  readonly grep?: string | undefined;
  readonly file?: string | undefined;
}

/** Runs the tests that need no browser: test/**\/*.node.test.ts and test/tools/**\/*.test.ts. */
export async function runNodeTests({grep, file = ''}: Chosen): Promise<Counts> {
  const files = filesUnder('test', (path) => TEST.test(path) && path.includes(file));
  if (files.length === 0) return broken(SUITE, 'no test files');
  const tap = join(ROOT, 'test/artifacts/node.tap');
  mkdirSync(join(ROOT, 'test/artifacts'), {recursive: true});
  rmSync(tap, {force: true});
  const reporters = ['spec=stdout', `tap=${tap}`].map((pair) => pair.split('=') as [string, string]);
  const {code} = await runNode(
    [
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      ...reporters.flatMap(([name, to]) => ['--test-reporter', name, '--test-reporter-destination', to]),
      ...(grep === undefined ? [] : ['--test-name-pattern', grep]),
      ...files,
    ],
    {env: {TZ: 'America/Mexico_City'}},
  );
  const counts = countTap(readFileSync(tap, 'utf8'));
  // A file that breaks before its first test may leave no failure in the totals.
  return code !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

/** Totals at the end of a TAP report of Node. */
export function countTap(tap: string): Counts {
  const total = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    suite: SUITE,
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
}
