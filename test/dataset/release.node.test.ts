import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {DatasetError, openRelease, releaseFrom, type ReleaseRequest} from '../../src/dataset/index.js';
import {releaseFolder} from '../../src/dataset/extras/release-files.js';
import {sha384 as computed} from '../../src/dataset/extras/sha384.js';
import {overrideLimits} from '../../src/dataset/limits.js';
import {compareReleases, satisfies} from '../../src/dataset/reading/release-index.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {sha384, startFaultServer, type FaultServer} from '../support/fault-server.js';

let server: FaultServer;

const example = (release: string) => ({...exampleDataset(), schemaVersion: '1.0.0', release, released: '2026-11-24'});

/** Publishes releases under `folder/`, each whole and by parts, and answers with the index's address; `more` is what the index says besides of a release. */
function publish(
  folder: string,
  releases: readonly string[],
  changes: object = {},
  more: Readonly<Record<string, object>> = {},
): string {
  const entries = releases.map((release) => {
    const whole = example(release);
    const map = {...whole, parts: undefined};
    const manifest = {
      schemaVersion: whole.schemaVersion,
      release,
      released: whole.released,
      counts: {},
      parts: {map: {file: 'map.json', bytes: 1, sha384: sha384(map)}},
    };
    server.put(`${folder}/${release}/dataset.json`, whole);
    server.put(`${folder}/${release}/parts/map.json`, map);
    server.put(`${folder}/${release}/parts/manifest.json`, manifest);
    return {
      release,
      released: whole.released,
      dataset: {file: `${release}/dataset.json`, sha384: sha384(whole)},
      manifest: {file: `${release}/parts/manifest.json`, sha384: sha384(manifest)},
      ...more[release],
    };
  });
  return server.put(`${folder}/index.json`, {latest: releases.at(-1), releases: entries, ...changes});
}

async function outcome(request: ReleaseRequest): Promise<string> {
  try {
    return (await openRelease(request).part('map')).envelope.release;
  } catch (error) {
    return error instanceof DatasetError ? error.code : String(error);
  }
}

/** Every object and list inside `value`, itself included. */
function* valuesIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const held of Object.values(value)) yield* valuesIn(held);
}

describe('the release that a page asks for', () => {
  before(async () => {
    server = await startFaultServer(JSON.stringify(exampleDataset()));
    Object.assign(globalThis, {location: {protocol: 'http:'}});
    overrideLimits({pause: 1, longestPause: 2});
  });
  after(async () => {
    overrideLimits();
    await server.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('is frozen down to its last value, whole and by parts; an object of the page stays the page’s', async () => {
    const index = publish('frozen', ['1.0.0']);
    const whole = await openRelease({src: index.replace('index.json', '1.0.0/dataset.json')}).part('map');
    for (const dataset of [whole, await openRelease({src: index}).part('map')]) {
      const loose = [...valuesIn(dataset)].filter((value) => !Object.isFrozen(value));
      assert.deepEqual(loose, []);
      assert.throws(() => Object.assign(dataset.tools[0]?.name ?? {}, {es: 'Otro'}), TypeError);
    }
    const own = {...example('1.0.0'), more: {es: 'De la página'}};
    await releaseFrom(own).part('');
    assert.ok([...valuesIn(own)].every((value) => !Object.isFrozen(value)));
  });

  it('orders releases by their numbers', () => {
    assert.deepEqual(['1.10.0', '1.2.0', '0.9.9', '1.2.10'].sort(compareReleases), [
      '0.9.9',
      '1.2.0',
      '1.2.10',
      '1.10.0',
    ]);
    assert.ok(satisfies('1.2.0', '1.2') && satisfies('1.2.0', '1') && satisfies('1.2.0', 'latest'));
    assert.ok(!satisfies('1.20.0', '1.2') && !satisfies('10.0.0', '1'));
  });

  for (const [release, expected] of [
    ['', '2.0.0'],
    ['latest', '2.0.0'],
    ['1', '1.10.0'],
    ['1.2', '1.2.1'],
    ['1.2.0', '1.2.0'],
    [' 1.2 ', '1.2.1'],
    ['3', 'release'],
    ['1.2.9', 'release'],
    ['v1', 'release'],
    ['^1.0.0', 'release'],
    ['1.x', 'release'],
  ] as const) {
    it(`release="${release}" of an index: ${expected}`, async () => {
      const src = publish('versions', ['1.2.0', '1.2.1', '1.10.0', '2.0.0']);
      assert.equal(await outcome({src, release}), expected);
    });
  }

  it('checks the release of a file that is no index', async () => {
    publish('files', ['1.2.0']);
    for (const file of ['dataset.json', 'parts/manifest.json']) {
      const src = `${server.url}files/1.2.0/${file}`;
      assert.equal(await outcome({src, release: '1.2'}), '1.2.0');
      assert.equal(await outcome({src, release: '1.3'}), 'release');
    }
  });

  it('says which releases are newer than the pinned one, and where their changes are', async () => {
    const src = publish('newer', ['1.0.0', '1.1.0', '1.2.0']);
    const release = openRelease({src, release: '1.0.0'});
    await release.part('map');
    assert.deepEqual(release.standing.newer, {release: '1.2.0', released: '2026-11-24'});
    assert.deepEqual(release.standing.changes, [
      `${server.url}newer/1.1.0/diff.json`,
      `${server.url}newer/1.2.0/diff.json`,
    ]);
    const latest = openRelease({src});
    await latest.part('map');
    assert.equal(latest.standing.newer, undefined);
    assert.deepEqual(latest.standing.changes, [`${server.url}newer/1.2.0/diff.json`]);
  });

  for (const diff of [
    'javascript://x/%0aalert(1)//1.1.0/diff.json',
    'mailto:x',
    'https://[',
    'https://a:b@c.example/',
  ]) {
    it(`knows no changes where the index says that they are at ${diff}`, async () => {
      const release = openRelease({src: publish('diffs', ['1.0.0', '1.1.0'], {}, {'1.1.0': {diff}})});
      assert.equal((await release.part('map')).envelope.release, '1.1.0');
      assert.deepEqual(release.standing.changes, []);
      assert.equal(releaseFolder(release.standing, '1.1.0'), undefined);
    });
  }

  it('says which address of an index is none', async () => {
    publish('addresses', ['1.0.0']);
    const bad = {release: '1.0.0', released: '2026-11-24', dataset: {file: 'https://['}};
    assert.equal(await outcome({src: server.put('addresses/index.json', {releases: [bad]})}), 'address');
  });

  it('leaves withdrawn releases out, unless one is named: then it says why', async () => {
    const reason = {es: 'Error de ejemplo'};
    const src = publish('withdrawn', ['1.0.0', '1.1.0'], {}, {'1.1.0': {withdrawn: {reason}}});
    assert.equal(await outcome({src}), '1.0.0');
    assert.equal(await outcome({src, release: '1'}), '1.0.0');
    const release = openRelease({src, release: '1.1.0'});
    assert.equal((await release.part('map')).envelope.release, '1.1.0');
    assert.deepEqual(release.standing.withdrawn, reason);
  });

  it('takes the right hash in the tag, of the whole file, of its manifest, and of either through the index', async () => {
    const src = publish('hash', ['1.0.0', '1.1.0']);
    const index = (await (await fetch(src)).json()) as {releases: Record<'dataset' | 'manifest', {sha384: string}>[]};
    const [first] = index.releases;
    assert.equal(
      await outcome({src: `${server.url}hash/1.0.0/dataset.json`, integrity: first!.dataset.sha384}),
      '1.0.0',
    );
    assert.equal(
      await outcome({src: `${server.url}hash/1.0.0/parts/manifest.json`, integrity: first!.manifest.sha384}),
      '1.0.0',
    );
    for (const integrity of [first!.dataset.sha384, first!.manifest.sha384]) {
      assert.equal(await outcome({src, release: '1.0.0', integrity}), '1.0.0');
      assert.equal(await outcome({src, integrity}), 'integrity', 'the latest release has another hash');
    }
  });

  it('refuses a file with another hash, and an index whose files have other hashes than it says', async () => {
    const other = sha384('x');
    assert.equal(await outcome({src: server.at('good', 'hash'), integrity: other}), 'integrity');
    const src = publish('changed', ['1.0.0']);
    server.put('changed/1.0.0/parts/map.json', {...example('1.0.0'), title: {es: 'cambiado'}});
    assert.equal(await outcome({src}), 'integrity');
    server.put('changed/1.0.0/parts/manifest.json', {...example('1.0.0'), parts: {}});
    assert.equal(await outcome({src, release: '1'}), 'integrity');
  });

  for (const integrity of [
    'sha384-',
    'sha384-abc',
    'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
    'x',
    sha384('a').slice(0, -1),
    `${sha384('a')}a`,
  ]) {
    it(`refuses the malformed hash ${integrity.slice(0, 24)} without a request`, async () => {
      const query = Math.random().toString(36);
      assert.equal(await outcome({src: server.at('good', query), integrity}), 'bad-integrity');
      assert.equal(server.seen('good').filter((request) => request.query === query).length, 0);
    });
  }

  it('refuses a malformed hash in an index', async () => {
    const src = publish('malformed', ['1.0.0']);
    const index = (await (await fetch(src)).json()) as {releases: {dataset: object; manifest: object}[]};
    const broken = server.put('malformed/broken.json', {
      ...index,
      releases: index.releases.map((entry) => ({
        ...entry,
        dataset: {...entry.dataset, sha384: 'sha384-x'},
        manifest: {...entry.manifest, sha384: ''},
      })),
    });
    assert.equal(await outcome({src: broken}), 'not-a-dataset');
  });

  it('computes the hash itself on a page without crypto.subtle, and still refuses', async () => {
    const whole = JSON.stringify(exampleDataset());
    const real = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', {value: {}, configurable: true});
    try {
      assert.equal(await outcome({src: server.at('good', 'plain'), integrity: sha384(whole)}), '0.1.0');
      assert.equal(await outcome({src: server.at('good', 'plain2'), integrity: sha384('x')}), 'integrity');
    } finally {
      Object.defineProperty(globalThis, 'crypto', real);
    }
  });

  it('computes it as everybody does', async () => {
    for (const length of [0, 1, 111, 112, 127, 128, 1000]) {
      const bytes = new Uint8Array(length).map((_, index) => (index * 7 + length) % 256);
      const mine = await computed(bytes, {rest: () => undefined});
      assert.equal(Buffer.from(mine).toString('hex'), createHash('sha384').update(bytes).digest('hex'), String(length));
    }
  });

  it('gives whoever asks for a part that is known already all that has come since, another widget too', async () => {
    const part = (content: object) => ({...example('1.0.0'), tools: [], ...content});
    const {description, ...head} = exampleDataset().tools[0]!;
    const parts = {catalog: part({tools: [head]}), 'tool-tool-a': part({tools: [{...head, description}]})};
    const files = Object.entries(parts).map(([name, content]) => {
      server.put(`known/${name}.json`, content);
      return [name, {file: `${name}.json`, bytes: 1, sha384: sha384(content)}];
    });
    const src = server.put('known/manifest.json', {
      ...{schemaVersion: '1.0.0', release: '1.0.0', released: '2026-11-24', counts: {}},
      parts: Object.fromEntries(files) as object,
    });
    const release = openRelease({src});
    await release.part('catalog');
    await release.part('tool-tool-a');
    const again = await openRelease({src}).part('catalog');
    assert.deepEqual(again.tools[0]?.description, description);
  });

  it('refuses a part of another release than its manifest', async () => {
    const part = example('1.1.0');
    const src = server.put('mixed/manifest.json', {
      schemaVersion: '1.0.0',
      release: '1.0.0',
      released: '2026-11-24',
      counts: {},
      parts: {map: {file: 'map.json', bytes: 1, sha384: sha384(part)}},
    });
    server.put('mixed/map.json', part);
    assert.equal(await outcome({src}), 'not-a-dataset');
  });
});
