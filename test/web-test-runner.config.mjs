/**
 * Runs test/**\/*.browser.test.ts in real engines. `npm test` passes the choices of its command line in the environment:
 * CGA_ENGINES (names with commas), CGA_FILE (part of a file's name), CGA_GREP, CGA_COUNTS (file for the totals), CGA_COVERAGE.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import {findEngines, puppeteerOptions, startWebkitDriver, webkitCapabilities} from './support/engines.mjs';
import {commandsPlugin, faultPlugin, guardPlugin, snapshotMiddleware} from './support/wtr-plugins.mjs';
import {countReporter} from './support/wtr-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {CGA_ENGINES, CGA_FILE = '', CGA_GREP, CGA_COUNTS, CGA_COVERAGE} = process.env;

// Dates and numbers are compared as text, so every machine has the same clock.
process.env.TZ = 'America/Mexico_City';

async function launcher({name, paths}) {
  if (name === 'webkit') {
    const {port} = await startWebkitDriver(paths);
    // The runner hears from its pages by itself; the driver sometimes waits for minutes for the empty page between two of them.
    const waits = {pageLoadStrategy: 'none'};
    const capabilities = {'wdio:enforceWebDriverClassic': true, ...waits, ...webkitCapabilities(paths.binary)};
    return webdriverLauncher({hostname: '127.0.0.1', port, path: '/', capabilities});
  }
  return chromeLauncher({
    puppeteer,
    launchOptions: puppeteerOptions(name, paths.binary),
    // A window for each page: a tab in the background gets neither focus nor animation frames.
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
    // Firefox has one focused window at a time, Chromium one for each context.
    concurrency: name === 'firefox' ? 1 : 2,
  });
}

const wanted = CGA_ENGINES?.split(',');
const engines = findEngines().filter(({name, found}) => found && (wanted?.includes(name) ?? true));

export default {
  rootDir: root,
  files: [join(root, CGA_FILE ? `test/**/*${CGA_FILE}*.browser.test.ts` : 'test/**/*.browser.test.ts')],
  browsers: await Promise.all(engines.map(launcher)),
  concurrentBrowsers: 1,
  // The WebDriver launcher puts more than one at a time into iframes of one page; the others set their own number.
  concurrency: 1,
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json')}),
    guardPlugin,
    commandsPlugin,
    faultPlugin(),
  ],
  middleware: [snapshotMiddleware],
  testFramework: {config: {timeout: 30_000, ...(CGA_GREP && {grep: CGA_GREP})}},
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    ...(CGA_COUNTS ? [countReporter(CGA_COUNTS)] : []),
  ],
  coverage: Boolean(CGA_COVERAGE),
  coverageConfig: {include: ['**/src/**/*.ts'], reportDir: join(root, 'test/artifacts/coverage')},
};
