/**
 * Opens every entry of the built Storybook in real engines, offline. An entry fails when it or its play function throws, when the
 * console has a warning or an error, when it asks another host for anything, or when axe finds a violation.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Engine} from '../../test/support/engines.mjs';
import {serve} from '../serve.mjs';
import {broken, type Counts} from './lib/counts.js';
import {startDriver, type Driver} from './lib/drivers.js';
import {readText} from './lib/files.js';
import {ROOT} from './lib/run.js';
import {storyScript, withProbe} from './lib/story-page.js';
import {buildStorybook} from './storybook.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** Storybook needs inline code and eval; a request to any other host is refused, and the refusal is noted. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Lines of a problem that are printed: the testing library adds the whole page to its messages. */
const LINES = 12;

/**
 * Runs all entries whose id or name contains `grep` in each engine, one engine after the other: at the same time they wait for each
 * other on a small machine, and play functions run out of patience.
 */
export async function runStoryTests(engines: readonly Engine[], grep = ''): Promise<Counts[]> {
  if (!existsSync(join(ROOT, 'stories'))) return [];
  try {
    await buildStorybook({always: false});
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [broken('stories', 'Storybook could not be built')];
  }
  const entries = readEntries(grep);
  const site = await serve({
    root: join(ROOT, 'storybook-static'),
    headers: {'content-security-policy': POLICY},
    mounts: {'/_axe/': join(ROOT, 'node_modules/axe-core')},
    transform: (path, text) => (path === '/iframe.html' ? withProbe(text) : undefined),
  });
  process.env['TZ'] = 'America/Mexico_City';
  const counts: Counts[] = [];
  for (const engine of engines) counts.push(await runEngine(engine, site.url, entries));
  await site.close();
  return counts;
}

function readEntries(grep: string): Entry[] {
  const {entries} = JSON.parse(readText('storybook-static/index.json')) as {entries: Record<string, Entry>};
  return Object.values(entries).filter(({id, title, name}) => `${id} ${title} ${name}`.includes(grep));
}

async function runEngine(engine: Engine, site: string, entries: readonly Entry[]): Promise<Counts> {
  const suite = `stories in ${engine.name}`;
  const start = performance.now();
  let driver: Driver | undefined;
  let failed = 0;
  try {
    driver = await startDriver(engine);
    for (const entry of entries) failed += await runEntry(driver, site, entry, engine.name);
  } catch (error) {
    console.error(error);
    return broken(suite, `${engine.name} stopped`);
  } finally {
    await driver?.close();
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${engine.name}: ${entries.length} entries in ${seconds} s, ${failed} failed`);
  return {suite, passed: entries.length - failed, failed};
}

/** 1 when the entry failed, after printing why, and 0 otherwise. */
async function runEntry(driver: Driver, site: string, {id, type}: Entry, engine: string): Promise<number> {
  // The add-on would run axe a second time.
  const url = `${site}iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
  const problems = await problemsOf(driver, url, type === 'docs');
  if (problems.length === 0) return 0;
  console.log([`✗ ${engine} ${id}`, ...problems.map(shorten)].join('\n'));
  return 1;
}

function shorten(problem: string): string {
  const lines = problem.split('\n').filter((line) => line.trim() !== '');
  const rest = lines.length > LINES ? [`… ${lines.length - LINES} more lines`] : [];
  return [...lines.slice(0, LINES), ...rest].map((line) => `  ${line}`).join('\n');
}

async function problemsOf(driver: Driver, url: string, docs: boolean): Promise<string[]> {
  try {
    await driver.open(url);
    return await driver.run<string[]>(storyScript({docs}));
  } catch (error) {
    return [String(error)];
  }
}
