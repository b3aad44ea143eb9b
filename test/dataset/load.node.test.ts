import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {DatasetError, openRelease} from '../../src/dataset/index.js';
import {loadJson} from '../../src/dataset/load.js';
import {loadBytes, pauseAfter} from '../../src/dataset/reading/load-file.js';
import {LIMITS, overrideLimits} from '../../src/dataset/limits.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {manyActions} from '../fixtures/many-actions.js';
import {startFaultServer, type Fault, type FaultServer} from '../support/fault-server.js';

let server: FaultServer;
const pageIs = (protocol: string) => Object.assign(globalThis, {location: {protocol}});

const codeOf = (read: Promise<unknown>) =>
  read.then(
    () => 'read',
    (error: unknown) => (error instanceof DatasetError ? error.code : String(error)),
  );
const read = (src: string) => openRelease({src}).part('map');

describe('reading somebody’s file', () => {
  before(async () => {
    server = await startFaultServer(JSON.stringify(exampleDataset()));
    // As on a page that is itself served without encryption.
    pageIs('http:');
    overrideLimits({headers: 1500, total: 3000, pause: 5, longestPause: 20});
  });
  after(async () => {
    overrideLimits();
    await server.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('holds to its limits', () => {
    assert.deepEqual(LIMITS, {
      headers: 8_000,
      total: 20_000,
      attempts: 3,
      pause: 500,
      longestPause: 8_000,
      bytes: 8 * 1024 * 1024,
      depth: 32,
      records: 20_000,
      text: 20_000,
      storage: 500,
      slice: 8,
      kept: 200,
    });
  });

  const faults: readonly (readonly [Fault, string, number])[] = [
    ['good', 'read', 1],
    ['gzip', 'read', 1],
    ['text', 'read', 1],
    ['bom', 'read', 1],
    ['two-boms', 'read', 1],
    ['redirect', 'read', 1],
    ['redirect-307', 'read', 1],
    ['hidden', 'read', 1],
    ['missing', 'missing', 1],
    ['gone', 'missing', 1],
    ['forbidden', 'server', 1],
    ['broken', 'server', LIMITS.attempts],
    ['busy', 'server', LIMITS.attempts],
    ['limited', 'server', LIMITS.attempts],
    ['reset', 'unreachable', LIMITS.attempts],
    ['redirect-loop', 'unreachable', 1],
    ['cut', 'unreachable', LIMITS.attempts],
    ['cut-chunks', 'unreachable', LIMITS.attempts],
    ['cut-close', 'not-json', 1],
    ['empty', 'not-json', 1],
    ['nothing', 'not-json', 1],
    ['portal', 'not-json', 1],
    ['latin', 'not-json', 1],
    ['utf-16', 'not-json', 1],
    ['replaced', 'not-json', 1],
    ['replaced-escape', 'not-json', 1],
    ['bomb', 'too-large', 1],
    ['endless', 'too-large', 1],
    ['long-text', 'too-large', 1],
    ['many-records', 'too-large', 1],
    ['deep', 'unsafe', 1],
    ['deep-33', 'unsafe', 1],
    ['proto', 'unsafe', 1],
    ['proto-escape', 'unsafe', 1],
    ['constructor-key', 'unsafe', 1],
  ];
  for (const [fault, code, requests] of faults) {
    it(`${fault}: ${code} after ${requests} request(s)`, async () => {
      assert.equal(await codeOf(read(server.at(fault))), code);
      assert.equal(({} as {polluted?: number}).polluted, undefined);
      if (fault !== 'redirect-loop') assert.equal(server.seen(fault).length, requests);
    });
  }

  for (const fault of ['hang', 'hang-after-headers', 'drip'] as const) {
    it(`${fault}: stopped when its time is over, headers and body`, async () => {
      overrideLimits({headers: 300, total: 500, attempts: 2, pause: 1});
      const start = performance.now();
      assert.equal(await codeOf(read(server.at(fault))), 'timeout');
      assert.ok(performance.now() - start < 10_000);
      assert.equal(server.seen(fault).length, 2);
      overrideLimits({headers: 1500, total: 3000, pause: 5, longestPause: 20});
    });
  }

  it('stops a compressed bomb under 16 MB of heap', async () => {
    const limit = 16 * 1024 * 1024;
    let most = 0;
    const start = process.memoryUsage();
    const timer = setInterval(() => {
      const {heapUsed} = process.memoryUsage();
      most = Math.max(most, heapUsed - start.heapUsed);
    }, 5);
    assert.equal(await codeOf(loadBytes(server.at('bomb', 'heap'))), 'too-large');
    clearInterval(timer);
    assert.ok(most < limit, `${most} bytes`);
  });

  it('makes one request for everybody who asks for an address', async () => {
    const href = server.at('good', 'shared');
    const all = await Promise.all([loadBytes(href), loadBytes(href), loadBytes(href)]);
    assert.equal(all[0], all[1]);
    assert.equal(server.seen('good').filter(({query}) => query === 'shared').length, 1);
  });

  it('asks simply: nothing that another server would have to permit', async () => {
    await read(server.at('good', 'simple'));
    const {method, headers} = server.seen('good').at(-1) ?? {};
    assert.equal(method, 'GET');
    for (const name of ['cookie', 'referer', 'authorization', 'if-none-match', 'origin']) {
      assert.equal(headers?.[name], undefined, name);
    }
  });

  it('tries again by itself, and shows what the second answer holds', async () => {
    server.put('recovers', exampleDataset());
    server.fail('recovers', 'busy');
    setTimeout(() => server.fail('recovers'), 1);
    overrideLimits({pause: 400, longestPause: 800});
    const dataset = await read(`${server.url}recovers`);
    overrideLimits({headers: 1500, total: 3000, pause: 5, longestPause: 20});
    assert.equal(dataset.states.length, 4);
  });

  it('forgets a failure, so that asking again makes a new request', async () => {
    const before = server.seen('missing').length;
    await codeOf(read(server.at('missing', 'again')));
    await codeOf(read(server.at('missing', 'again')));
    assert.equal(server.seen('missing').length, before + 2);
  });

  it('comes back after a pause of chance, longer where the site asks for it', () => {
    overrideLimits();
    const error = (headers: Record<string, string>, code: 'server' | 'timeout' = 'server') =>
      new DatasetError(code, '', {cause: {status: 503, headers: new Headers(headers)}});
    assert.equal(pauseAfter(error({}), 1, 0.5), 500);
    assert.equal(pauseAfter(error({}), 2, 0.5), 1000);
    assert.equal(pauseAfter(error({}), 9, 1), LIMITS.longestPause);
    assert.equal(pauseAfter(error({'retry-after': '2'}), 1, 0.5), 2500);
    assert.equal(pauseAfter(error({'retry-after': '3600'}), 1, 0.5), LIMITS.longestPause);
    assert.equal(pauseAfter(error({}, 'timeout'), 1, 0), 0);
    // The pages of one outage spread flat: no tenth of the time gets more than twice its share.
    const tenths = Array<number>(10).fill(0);
    for (let client = 0; client < 1000; client++) tenths[Math.floor(pauseAfter(error({}), 1) / 100)]! += 1;
    assert.ok(Math.max(...tenths) < 200, tenths.join());
    overrideLimits({headers: 1500, total: 3000, pause: 5, longestPause: 20});
  });

  it('does not wait for a device that says it is offline', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', {value: {onLine: false}, configurable: true});
    assert.equal(await codeOf(read(server.at('good', 'offline'))), 'offline');
    if (real) Object.defineProperty(globalThis, 'navigator', real);
    else Reflect.deleteProperty(globalThis, 'navigator');
    assert.equal(await codeOf(openRelease({src: server.at('good', 'offline')}).part('map')), 'read');
  });

  for (const href of [
    'data.json',
    'ftp://example.org/a',
    'javascript:1',
    'data:application/json,{}',
    'http://u:p@127.0.0.1/',
  ]) {
    it(`refuses the address ${href}`, async () => assert.equal(await codeOf(read(href)), 'address'));
  }

  it('refuses http on an encrypted page', async () => {
    pageIs('https:');
    assert.equal(await codeOf(read(server.at('good', 'plain'))), 'address');
    pageIs('http:');
  });

  it('takes characters away that hide something or turn their neighbours around', async () => {
    const json = JSON.stringify((await read(server.at('hidden'))).priorities);
    assert.doesNotMatch(json, /[\u0007\u202e\u2066]|\\u0007/);
  });

  it('reads a packaged file again with care when it does not come at once', async () => {
    server.put('packaged.json', '{"a":', '{"a":1}');
    assert.deepEqual(await loadJson(`${server.url}packaged.json`), {a: 1});
    assert.equal(server.seen('packaged.json').length, 2);
    assert.equal(await codeOf(loadJson(server.at('missing', 'packaged'))), 'missing');
  });

  it('reads a long packaged file in turns, its equal short values as one that nobody may change', async () => {
    const whole = JSON.parse(JSON.stringify(manyActions(3000))) as ExampleDataset;
    const text = JSON.stringify(whole);
    const values = (of: ExampleDataset) =>
      new Set(of.actions.flatMap(({actors, priorities, tools, verified}) => [actors, priorities, tools, verified]));
    const products = (of: ExampleDataset) =>
      of.actions.flatMap(({products}) => products as readonly {readonly text: object}[]);
    server.put('long.json', text);
    // The second one comes only when it is asked for again.
    server.put('late.json', text.slice(0, -5), text);
    for (const name of ['long.json', 'late.json']) {
      const read = (await loadJson(`${server.url}${name}`)) as ExampleDataset;
      assert.deepEqual(read, whole);
      assert.ok(values(read).size < values(whole).size / 2, `${values(read).size} of ${values(whole).size}`);
      const texts = new Set(products(read).map(({text}) => text));
      assert.equal(texts.size, new Set(products(whole).map(({text}) => JSON.stringify(text))).size);
      const lists = read.actions.map(({actors}) => actors as readonly string[]).filter(({length}) => length <= 3);
      assert.ok(lists.length > 0 && [...lists, ...texts].every(Object.isFrozen));
    }
    server.put('cut.json', text.slice(0, -5));
    assert.equal(await codeOf(loadJson(`${server.url}cut.json`)), 'not-json');
  });
});
