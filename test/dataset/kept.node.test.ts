import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {type DatasetError, openRelease, setSnapshotBase, type Release} from '../../src/dataset/index.js';
import {overrideLimits} from '../../src/dataset/limits.js';
import {forget} from '../../src/dataset/load.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {eveningInMexico} from '../support/evening.js';
import {BROKEN_STORES, FakeStore, useStore} from '../support/fake-store.js';
import {sha384, startFaultServer, type Fault, type FaultServer} from '../support/fault-server.js';

let server: FaultServer;
let store: FakeStore;
let restore: () => void;

function keptRelease(src: string): string {
  const kept = JSON.parse(Buffer.from(store.files.get(src)!.body).toString()) as {release: string};
  return kept.release;
}
let number = 0;

const file = (release: string, changes: object = {}) => ({
  ...exampleDataset(),
  schemaVersion: '1.0.0',
  released: '2026-11-24',
  release,
  counts: {states: 4},
  ...changes,
});

/** Another address each time: a page remembers what it has read. */
const fresh = (name: string) => `${name}-${++number}.json`;

/** A second visit: a page that remembers nothing. `?visit` is no part of the address in the store, so a new Release asks the same one. */
function visit(src: string): Release {
  forget(`bytes ${src}`);
  return openRelease({src, release: ' '.repeat(++number)});
}

/** Resolves when the network has had its say. */
function settled(release: Release): Promise<void> {
  return new Promise((resolve) => {
    const stop = release.listen(() => {
      if (release.standing.origin === 'cache' && !release.standing.trouble) return;
      stop();
      resolve();
    });
  });
}

async function firstVisit(path: string, content: unknown): Promise<string> {
  const src = server.put(path, content);
  await visit(src).part('map');
  await untilKept(src);
  return src;
}

async function untilKept(src: string): Promise<void> {
  for (let tries = 0; !store.files.has(src); tries++) {
    assert.ok(tries < 500, 'nothing was kept');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('the last good copy', () => {
  before(async () => {
    server = await startFaultServer('{}');
    Object.assign(globalThis, {location: {protocol: 'http:'}});
    overrideLimits({headers: 1000, total: 2000, pause: 1, longestPause: 2, storage: 100});
  });
  beforeEach(() => {
    store = new FakeStore();
    restore = useStore(store);
  });
  afterEach(() => restore());
  after(async () => {
    overrideLimits();
    await server.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('is shown at once, and confirmed when the network has the same', async () => {
    const src = await firstVisit(fresh('same'), file('1.0.0'));
    const release = visit(src);
    const done = settled(release);
    assert.equal((await release.part('map')).envelope.release, '1.0.0');
    assert.equal(release.standing.origin, 'cache');
    assert.match(release.standing.kept ?? '', /^\d{4}-\d\d-\d\d$/);
    await done;
    assert.equal(release.standing.origin, 'network');
    assert.equal(release.standing.trouble, undefined);
  });

  it('is of the day on which the reader saw it', async (test) => {
    eveningInMexico(test);
    const release = visit(await firstVisit(fresh('evening'), file('1.0.0')));
    await release.part('map');
    assert.equal(release.standing.kept, '2026-11-24');
  });

  it('gives way to what is newer', async () => {
    const path = fresh('newer');
    const src = await firstVisit(path, file('1.0.0'));
    server.put(path, file('1.1.0'));
    const release = visit(src);
    const done = settled(release);
    assert.equal((await release.part('map')).envelope.release, '1.0.0');
    await done;
    assert.equal(release.dataset?.envelope.release, '1.1.0');
    assert.equal(release.standing.origin, 'network');
    const again = visit(src);
    assert.equal((await again.part('map')).envelope.release, '1.1.0');
  });

  const faults: readonly (readonly [Fault, string])[] = [
    ['missing', 'missing'],
    ['broken', 'server'],
    ['reset', 'unreachable'],
    ['cut', 'unreachable'],
    ['cut-close', 'not-json'],
    ['portal', 'not-json'],
    ['empty', 'not-json'],
    ['hang', 'timeout'],
    ['latin', 'not-json'],
    ['bomb', 'too-large'],
    ['deep', 'unsafe'],
    ['proto', 'unsafe'],
  ];
  for (const [fault, code] of faults) {
    it(`stays when the network has ${fault}: ${code}`, async () => {
      const path = fresh(fault);
      const src = await firstVisit(path, file('1.0.0'));
      server.fail(path, fault);
      const release = visit(src);
      const done = settled(release);
      assert.equal((await release.part('map')).states.length, 4);
      await done;
      assert.equal(release.standing.origin, 'cache');
      assert.equal(release.standing.trouble?.code, code);
      assert.ok(store.files.has(src), 'it is still kept');
    });
  }

  for (const [what, content] of [
    ['an older release', file('0.9.0')],
    ['fewer records of the same release', file('1.0.0', {tools: [], counts: undefined})],
    ['fewer records than it counts', file('1.1.0', {states: exampleDataset().states.slice(1)})],
  ] as const) {
    it(`stays when the network has ${what}`, async () => {
      const path = fresh('behind');
      const src = await firstVisit(path, file('1.0.0'));
      server.put(path, content);
      const release = visit(src);
      const done = settled(release);
      await release.part('map');
      await done;
      assert.equal(release.standing.trouble?.code, 'older');
      assert.equal(release.dataset?.envelope.release, '1.0.0');
      assert.equal(keptRelease(src), '1.0.0');
    });
  }

  it('is not made of a file with a newer MAJOR, nor lost to it', async () => {
    const path = fresh('major');
    const src = await firstVisit(path, file('1.0.0'));
    server.put(path, file('9.0.0', {schemaVersion: '9.0.0'}));
    const release = visit(src);
    const done = settled(release);
    await release.part('map');
    await done;
    assert.equal(release.standing.trouble?.code, 'newer-schema');
    assert.equal(keptRelease(src), '1.0.0');
  });

  it('is thrown away when it was tampered with, and read anew', async () => {
    const src = await firstVisit(fresh('tampered'), file('1.0.0'));
    const kept = store.files.get(src)!;
    store.files.set(src, {...kept, body: Buffer.from('{"release":"6.6.6"}')});
    const release = visit(src);
    assert.equal((await release.part('map')).envelope.release, '1.0.0');
    assert.equal(release.standing.origin, 'network');
  });

  it('is thrown away when its shape is one that is no longer read', async () => {
    const path = fresh('old-shape');
    const src = server.put(path, file('1.0.0'));
    const body = Buffer.from('{"shape":0}');
    store.files.set(src, {body, headers: {'x-cga-hash': sha384(body.toString()), 'x-cga-day': '2020-01-01'}});
    const release = visit(src);
    assert.equal((await release.part('map')).envelope.release, '1.0.0');
    assert.equal(release.standing.origin, 'network');
  });

  it('spares the network files whose hash the manifest names', async () => {
    const part = file('1.0.0');
    const name = fresh('part');
    const partHref = server.put(name, part);
    const path = fresh('manifest');
    const manifest = {...file('1.0.0'), counts: {}, parts: {map: {file: name, bytes: 1, sha384: sha384(part)}}};
    const src = await firstVisit(path, manifest);
    await untilKept(partHref);
    const before = server.seen(name).length;
    const release = visit(src);
    const done = settled(release);
    await release.part('map');
    await done;
    assert.equal(server.seen(name).length, before);
    assert.equal(release.standing.origin, 'network');
  });

  it('follows an index to a newer release, with every part that was asked for', async () => {
    const folder = `index-${++number}`;
    const entry = (release: string) => {
      const whole = file(release);
      server.put(`${folder}/${release}.json`, whole);
      return {release, released: whole.released, dataset: {file: `${release}.json`, sha384: sha384(whole)}};
    };
    const src = await firstVisit(`${folder}/index.json`, {latest: '1.0.0', releases: [entry('1.0.0')]});
    await untilKept(`${server.url}${folder}/1.0.0.json`);
    server.put(`${folder}/index.json`, {latest: '1.1.0', releases: [entry('1.0.0'), entry('1.1.0')]});
    const release = visit(src);
    const done = settled(release);
    assert.equal((await release.part('map')).envelope.release, '1.0.0');
    await done;
    assert.equal(release.dataset?.envelope.release, '1.1.0');
    // Once taken back, the older one is the newest again.
    const withdrawn = {...entry('1.1.0'), withdrawn: {reason: 'Ejemplo'}};
    server.put(`${folder}/index.json`, {latest: '1.0.0', releases: [entry('1.0.0'), withdrawn]});
    const third = visit(src);
    const back = settled(third);
    await third.part('map');
    await back;
    assert.equal(third.dataset?.envelope.release, '1.0.0');
    assert.equal(third.standing.trouble, undefined);
  });

  for (const [what, broken] of Object.entries(BROKEN_STORES)) {
    it(`is missed by nobody when the store ${what}`, async () => {
      useStore(broken);
      const start = performance.now();
      const release = visit(server.put(fresh('store'), file('1.0.0')));
      assert.equal((await release.part('map')).states.length, 4);
      assert.equal(release.standing.origin, 'network');
      assert.ok(performance.now() - start < 10_000);
      const failing = visit(server.at('missing', String(++number)));
      const code = await failing.part('map').catch((error: unknown) => (error as DatasetError).code);
      assert.equal(code, 'missing');
    });
  }

  it('is not looked for where no copy is: then the packaged snapshot stands in, and says so', async () => {
    const snapshot = file('0.5.0');
    server.put('snapshot/parts/map.json', snapshot);
    setSnapshotBase(`${server.url}snapshot/`);
    const release = visit(server.at('portal', String(++number)));
    assert.equal((await release.part('map')).envelope.release, '0.5.0');
    assert.equal(release.standing.origin, 'snapshot');
    assert.equal(release.standing.trouble?.code, 'not-json');
    const pinned = openRelease({src: server.put(fresh('pinned'), file('1.0.0')), integrity: sha384('other')});
    assert.equal((await pinned.part('map')).envelope.release, '0.5.0');
    assert.equal(pinned.standing.trouble?.code, 'integrity');
    const packaged = openRelease({release: '0.5'});
    assert.equal((await packaged.part('map')).envelope.release, '0.5.0');
    assert.deepEqual([packaged.standing.origin, packaged.standing.trouble], ['snapshot', undefined]);
    const other = openRelease({release: '7'});
    await other.part('map');
    assert.equal(other.standing.trouble?.code, 'not-packaged');
    const hashed = openRelease({integrity: sha384('other')});
    await hashed.part('map');
    assert.equal(hashed.standing.trouble?.code, 'bad-integrity');
  });
});
