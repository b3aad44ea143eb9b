import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Engine} from '../../../test/support/engines.mjs';
import {broken, type Counts} from './counts.js';
import type {Chosen} from './node-tests.js';
import {ROOT, runBin} from './run.js';

/** How the test runner calls an engine. */
const RUNNER_NAMES: Readonly<Record<string, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'MiniBrowser',
};

/** Runs test/**\/*.browser.test.ts in each of `engines`. */
export async function runBrowserTests(
  engines: readonly Engine[],
  {grep, file, coverage}: Chosen & {coverage?: boolean | undefined},
): Promise<Counts[]> {
  const report = join(ROOT, 'test/artifacts/browser-counts.json');
  rmSync(report, {force: true});
  const names = engines.map(({name}) => name);
  const {code} = await runBin('wtr', ['--config', 'test/web-test-runner.config.mjs'], {
    env: {
      CGA_ENGINES: names.join(','),
      CGA_GREP: grep,
      CGA_FILE: file,
      CGA_COUNTS: report,
      CGA_COVERAGE: coverage ? '1' : undefined,
    },
  });
  const counts = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Record<string, Counts | undefined>)
    : {};
  const results = names.map((name) => {
    const count = counts[RUNNER_NAMES[name] ?? name];
    return count ? {...count, suite: name} : broken(name, `no result, wtr ended with code ${code}`);
  });
  // With --grep the runner counts tests that it left out against itself.
  const silent = code !== 0 && grep === undefined && results.every(({failed}) => failed === 0);
  return silent ? [...results, broken('browsers', `wtr ended with code ${code}`)] : results;
}
