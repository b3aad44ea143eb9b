/**
 * `npm test`, once dependencies are there: every test, ending with `N passed, N failed`.
 *
 * `--only node|browser|stories` one kind · `--file text` test files whose path holds it · `--engine chromium` one engine (repeat, or
 * commas) · `--grep text` tests by name · `--coverage` lines of src/ that browser tests reach. With CI set, all three engines must be there.
 */
import {parseArgs} from 'node:util';
import type {Engine} from '../../test/support/engines.mjs';
import {runBrowserTests} from './lib/browser-tests.js';
import {broken, summary, type Counts} from './lib/counts.js';
import {parseEngines, provideEngines} from './lib/engines.js';
import {runNodeTests} from './lib/node-tests.js';
import {runNode} from './lib/run.js';
import {runStoryTests} from './stories.js';

const KINDS = ['node', 'browser', 'stories'];

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    file: {type: 'string'},
    engine: {type: 'string', multiple: true, default: []},
    grep: {type: 'string'},
    coverage: {type: 'boolean'},
  },
});

const runs = (kind: string) => values.only === undefined || values.only === kind;

const heading = (text: string) => console.log(`\n── ${text}`);

async function runAll(): Promise<Counts[]> {
  if (values.only !== undefined && !KINDS.includes(values.only))
    throw new Error(`--only is one of ${KINDS.join(', ')}`);
  const counts: Counts[] = [];
  const engines = runs('browser') || runs('stories') ? await engineCounts(counts) : [];
  if (values.only === undefined) counts.push(...(await buildFirst()));
  if (runs('node')) {
    heading('Node');
    counts.push(await runNodeTests(values));
  }
  if (runs('browser') && engines.length > 0) {
    heading(`Browsers: ${engines.map(({name}) => name).join(', ')}`);
    counts.push(...(await runBrowserTests(engines, values)));
  }
  if (runs('stories') && engines.length > 0) {
    heading('Stories');
    counts.push(...(await runStoryTests(engines, values.grep)));
  }
  return counts;
}

/** The engines to test in; those that are missing count as failures where all are demanded, and when none is left. */
async function engineCounts(counts: Counts[]): Promise<Engine[]> {
  const {found, missing} = await provideEngines(parseEngines(values.engine));
  const demanded = Boolean(process.env['CI']) || found.length === 0 || values.engine.length > 0;
  for (const {name} of missing) {
    const note = 'not on this machine';
    counts.push(demanded ? broken(name, note) : {suite: name, passed: 0, failed: 0, note: `left out: ${note}`});
  }
  return found;
}

/** Tests of packages, pages and sizes read dist/. */
async function buildFirst(): Promise<Counts[]> {
  heading('Build');
  const {code} = await runNode(['tools/scripts/build.ts', '--if-changed']);
  return code === 0 ? [] : [broken('build', 'dist/ could not be built')];
}

try {
  const counts = await runAll();
  console.log(`\n${summary(counts)}`);
  process.exitCode = counts.some(({failed}) => failed > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
