/** `npm run bench`: size, time and memory of our widgets beside peers in one run; see README.md. */
import {existsSync, readdirSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {chunkFiles} from '../tools/scripts/check-size.js';
import {brotliSize} from '../tools/scripts/lib/files.js';
import {ROOT, run as runProgram, runNode} from '../tools/scripts/lib/run.js';
import {checkNetwork, openBrowser} from './lib/browser.js';
import {addressOf, COLUMNS, isStill, type Case, type Job} from './lib/columns.js';
import {BENCH, PAGES, readJson, writeJson, writeText} from './lib/files.js';
import {visit, type Visit} from './lib/load.js';
import {measureKept} from './lib/memory.js';
import {measureOwn} from './lib/own-measures.js';
import {buildPages, foldersOf} from './lib/pages.js';
import {SIZES, type PeerData} from './lib/peer-data.js';
import {measureReach} from './lib/reach.js';
import {reportOf} from './lib/report.js';
import type {Measured, Run} from './lib/results.js';
import {serveFolders} from './lib/server.js';
import {placesOf} from './lib/targets.js';

const {values: options} = parseArgs({
  options: {
    jobs: {type: 'string', default: 'J1,J2,J3,own'},
    only: {type: 'string', default: ''},
    sizes: {type: 'string', default: SIZES.join()},
    rounds: {type: 'string', default: '3'},
    cpu: {type: 'string', default: '4'},
    out: {type: 'string', default: 'results'},
    /** Keeps of the last run what this one does not measure. */
    onto: {type: 'boolean', default: false},
  },
});
const jobs = options.jobs.split(',');
const only = options.only.split(',').filter(Boolean);
const rounds = Number(options.rounds);
const slowdown = {cpu: Number(options.cpu), network: 'slow-4g'} as const;

/** What is gathered of a case while rounds go on. */
type Gathered = {-readonly [K in keyof Measured]: Measured[K]} & {visits: Visit[]; failures: string[]};

async function prepare(): Promise<void> {
  const peers = join(BENCH, 'node_modules/.package-lock.json');
  if (!existsSync(peers)) {
    console.log('Installing the peers: npm ci in bench/');
    const {code} = await runProgram('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error('npm ci in bench/ failed: see its message above');
  }
  const {code} = await runNode(['tools/scripts/build.ts', '--if-changed']);
  if (code !== 0) throw new Error('the build failed: see its message above');
}

function chosenCases(): Case[] {
  const sizes = options.sizes.split(',').map(Number);
  const sizesOf = (job: Job): readonly (number | undefined)[] => (job === 'J2' ? sizes : [undefined]);
  const columns = COLUMNS.filter(({job, id}) => jobs.includes(job) && (only.length === 0 || only.includes(id)));
  return columns.flatMap((column) => sizesOf(column.job).map((size) => ({column, size})));
}

/** Has the server compress all data before the clock counts: the largest file takes it ten seconds. */
async function warm(origin: string): Promise<void> {
  const files = readdirSync(PAGES, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.json'));
  for (const file of files) await (await fetch(`${origin}/${file}`)).arrayBuffer();
}

/** Names and keyboard of the maps, and memory. */
async function firstPass(
  browser: Browser,
  origin: string,
  cases: readonly Case[],
  {map}: PeerData,
): Promise<Map<Case, Gathered>> {
  const gathered = new Map<Case, Gathered>();
  const names = map.states.map(({name}) => name);
  for (const each of cases) {
    const {column, size} = each;
    const entry: Gathered = {job: column.job, id: column.id, label: column.label, size, visits: [], failures: []};
    gathered.set(each, entry);
    const address = origin + addressOf(each);
    const failed = (error: unknown) => void entry.failures.push(messageOf(error));
    if (column.job === 'J1')
      entry.reach = (await measureReach(browser, each, address, names).catch(failed)) ?? undefined;
    if (!isStill(column) && (size === undefined || size === 1000))
      entry.kept = (await measureKept(browser, each, address).catch(failed)) ?? undefined;
    console.log(`${nameOf(each)}: ${JSON.stringify({...entry.reach, ...entry.kept})} ${entry.failures.join(' ')}`);
  }
  return gathered;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const nameOf = ({column, size}: Case): string => `${column.job} ${column.id}${size === undefined ? '' : ` ${size}`}`;

/** All pages in turn, and back again in the next round, so that what else the machine does falls on all alike. */
async function visitAll(
  browser: Browser,
  origin: string,
  gathered: ReadonlyMap<Case, Gathered>,
  data: PeerData,
): Promise<void> {
  const places = placesOf(data);
  for (let round = 0; round < rounds; round++) {
    const entries = [...gathered];
    for (const [each, entry] of round % 2 === 0 ? entries : entries.reverse()) {
      try {
        const seen = await visit(browser, each, origin + addressOf(each), slowdown, places);
        entry.visits.push(seen);
        entry.failures.push(...seen.errors);
        const {painted, blocked, longest, hover, keys, facet, sort, inp} = seen;
        console.log(
          `${round + 1}/${rounds} ${nameOf(each)}: ${JSON.stringify({painted, blocked, longest, hover, keys, facet, sort, inp}, rounded)}`,
        );
      } catch (error) {
        entry.failures.push(messageOf(error));
        console.log(`${round + 1}/${rounds} ${nameOf(each)}: ${messageOf(error)}`);
      }
    }
  }
}

const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value) : value);

/** Script that each widget adds to a page that has the map already. */
function addedScript(): Record<string, number> {
  const manifest = readJson<Parameters<typeof chunkFiles>[0]>(join(ROOT, 'dist/loader-manifest.json'));
  const loader = 'src/embed.ts';
  const keyOf = (name: string) => {
    const key = manifest[loader]?.dynamicImports?.find((each) => manifest[each]?.name === name);
    if (!key) throw new Error(`the loader's manifest has no ${name}`);
    return key;
  };
  const sizeOf = (...names: readonly string[]) =>
    brotliSize(...chunkFiles(manifest, [loader, ...names.map(keyOf)]).map((file) => `dist/${file}`));
  const more = (name: string) => sizeOf('adoption-map', name) - sizeOf('adoption-map');
  return {'cga-action-tracker': more('actions'), 'cga-priority-matrix': more('priority-matrix')};
}

function versions(browser: string): Record<string, string> {
  const {version} = readJson<{version: string}>(join(ROOT, 'package.json'));
  const {dependencies} = readJson<{dependencies: Record<string, string>}>(join(BENCH, 'package.json'));
  return {'cga-widgets': version, Chromium: browser, 'Node.js': process.version.slice(1), ...dependencies};
}

/** The run with what it did not measure as the last one measured it. */
function ontoLast(run: Run): Run {
  const path = join(BENCH, `${options.out}.json`);
  if (!options.onto || !existsSync(path)) return run;
  const last = readJson<Run>(path);
  const key = ({job, id, size = 0}: Measured) => `${job} ${id} ${size}`;
  const fresh = new Map(run.measured.map((each) => [key(each), each]));
  const known = new Set(last.measured.map(key));
  const measured = [
    ...last.measured.map((each) => fresh.get(key(each)) ?? each),
    ...run.measured.filter((each) => !known.has(key(each))),
  ];
  // A part that is measured once more is told of once, at its last place.
  const command = process.argv.slice(2).join(' ');
  const again = [...(last.again ?? []).filter((each) => each !== command), command];
  return {...run, measured, own: run.own.length > 0 ? run.own : last.own, again};
}

await prepare();
const cases = chosenCases();
const data = await buildPages(cases);
const site = await serveFolders(foldersOf(join(ROOT, 'dist')));
const browser = await openBrowser();
try {
  await warm(site.origin);
  await checkNetwork(browser, `${site.origin}/own-map.html`, `${site.origin}/own/whole.json`, slowdown);
  const gathered = await firstPass(browser, site.origin, cases, data);
  await visitAll(browser, site.origin, gathered, data);
  const result = ontoLast({
    date: new Date().toISOString().slice(0, 10),
    versions: versions((await browser.version()).replace(/^.*\//, '')),
    machine: `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${loadavg()[1]?.toFixed(1) ?? '?'}`,
    cpu: slowdown.cpu,
    rounds,
    measured: [...gathered.values()],
    added: addedScript(),
    own: jobs.includes('own') ? await measureOwn(browser, site.origin, slowdown) : [],
  });
  writeJson(join(BENCH, `${options.out}.json`), result);
  const report = reportOf(result);
  writeText(join(BENCH, `${options.out}.md`), report);
  console.log(`\n${report}\nbench/${options.out}.md`);
} finally {
  await browser.close();
  site.close();
}
