import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import {planBuild} from '../../../tools/data/build.js';
import {canonicalDataset, writeDataset} from '../../../tools/data/canonical.js';
import {pin} from '../../../tools/data/digest.js';
import type {Dataset} from '../../../tools/data/model.js';
import type {ReleaseIndex} from '../../../tools/data/release-index.js';
import {fixtureDataset, runHere, sourceWith, temporaryFolder, VALID} from './support.js';

const dataset = fixtureDataset();
const RENAME = {file: 'organizations.yaml', find: 'name: Organización', put: 'name: Otra organización'};

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const readIndex = (folder: string) => JSON.parse(read(folder, 'releases/index.json')) as ReleaseIndex;
const raised = (release: string) => ({file: 'release.yaml', find: 'release: 1.0.0', put: `release: ${release}`});

function built(source = VALID, data = temporaryFolder()): string {
  const {code, err} = runHere('build', '--source', source, '--data', data);
  assert.equal(code, 0, err);
  return data;
}

describe('dataset.json', () => {
  const text = writeDataset(dataset);

  it('has one record per line and a line end', () => {
    assert.ok(text.endsWith('}\n'));
    const records = text.split('\n').filter((line) => line.startsWith('{"id":'));
    assert.equal(
      records.length,
      COLLECTION_NAMES.reduce((sum, name) => sum + dataset[name].length, 0),
    );
    assert.deepEqual(JSON.parse(text), dataset);
  });

  it('has the envelope, the commission and the collections in the order of the schema', () => {
    const top = ['schemaVersion', 'release', 'released', 'title', 'license', 'commission'];
    assert.deepEqual(Object.keys(JSON.parse(text) as Dataset), [...top, ...COLLECTION_NAMES]);
  });

  it('does not depend on the order in which fields were written', () => {
    const reversed = Object.fromEntries(Object.entries(dataset.tools[0] ?? {}).reverse()) as Dataset['tools'][number];
    const again = canonicalDataset({...dataset, tools: [reversed, ...dataset.tools.slice(1)]});
    assert.equal(writeDataset(again), text);
  });

  it('sorts adoptions and observations by id and keeps the order of the rest', () => {
    const ids = (name: 'adoptions' | 'observations' | 'tools') => dataset[name].map(({id}) => id);
    assert.deepEqual(ids('adoptions'), [...ids('adoptions')].sort());
    assert.deepEqual(ids('observations'), [...ids('observations')].sort());
    assert.deepEqual(ids('tools'), ['example-standard', 'example-portal']);
  });
});

describe('a build', () => {
  it('gives the same bytes each time', () => {
    assert.deepEqual([...planBuild(dataset, undefined).files], [...planBuild(fixtureDataset(), undefined).files]);
  });

  it('pins every file with its size and hash', () => {
    const data = built();
    const [entry] = readIndex(data).releases;
    for (const each of [entry?.dataset, entry?.manifest]) {
      assert.ok(each);
      assert.deepEqual(each, pin(each.file, read(data, `releases/${each.file}`)));
    }
    const manifest = JSON.parse(read(data, 'releases/1.0.0/parts/manifest.json')) as {
      parts: Record<string, ReturnType<typeof pin>>;
    };
    const names = readdirSync(join(data, 'releases/1.0.0/parts')).filter((name) => name !== 'manifest.json');
    assert.deepEqual(
      Object.values(manifest.parts)
        .map(({file}) => file)
        .sort(),
      names.sort(),
    );
    for (const each of Object.values(manifest.parts)) {
      assert.deepEqual(each, pin(each.file, read(data, `releases/1.0.0/parts/${each.file}`)));
      assert.match(each.sha384, /^sha384-[A-Za-z0-9+/]{64}$/);
    }
  });

  it('writes the JSON Schema of the whole, with named definitions', () => {
    const schema = JSON.parse(read(built(), 'schema/1.0.0.json')) as Record<string, unknown>;
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.ok('sourceRef' in (schema['$defs'] as object));
    assert.deepEqual(
      (schema['required'] as string[]).filter((key) => !(key in dataset)),
      [],
    );
  });

  it('adds a release to the index, newest first by number', () => {
    const data = built(sourceWith(raised('1.9.0')));
    built(sourceWith(raised('1.10.0'), RENAME), data);
    const index = readIndex(data);
    assert.deepEqual(
      index.releases.map(({release}) => release),
      ['1.10.0', '1.9.0'],
    );
    assert.equal(index.latest, '1.10.0');
  });

  it('takes away parts that are no longer cut', () => {
    const data = built();
    writeFileSync(join(data, 'releases/1.0.0/parts/tool-gone.json'), '{}\n');
    built(VALID, data);
    assert.ok(!readdirSync(join(data, 'releases/1.0.0/parts')).includes('tool-gone.json'));
  });
});

describe('a published release', () => {
  it('is not written again with another content', () => {
    const data = built();
    const before = read(data, 'releases/1.0.0/dataset.json');
    const {code, err} = runHere('build', '--source', sourceWith(RENAME), '--data', data);
    assert.equal(code, 1);
    assert.match(err, /La publicación 1\.0\.0 ya está en index\.json con otro contenido:/);
    assert.match(err, /organizations: 1 cambiados \(example-organization\)\./);
    assert.match(err, /Suba «release» en data\/source\/release\.yaml/);
    assert.equal(read(data, 'releases/1.0.0/dataset.json'), before);
  });

  it('may be replaced while nobody has received it, when the keeper says so', () => {
    const data = built();
    const {code} = runHere('build', '--unpublished', '--source', sourceWith(RENAME), '--data', data);
    assert.equal(code, 0);
    assert.match(read(data, 'releases/1.0.0/dataset.json'), /Otra organización/);
  });

  it('may be built again with the same content', () => {
    const data = built();
    const before = read(data, 'releases/index.json');
    built(VALID, data);
    assert.equal(read(data, 'releases/index.json'), before);
  });

  it('is compared with, so that no id goes away', () => {
    const data = built();
    const gone = {file: 'organizations.yaml', find: 'id: example-organization', put: 'id: renamed'};
    const {code, err} = runHere('build', '--source', sourceWith(raised('1.1.0'), gone), '--data', data);
    assert.equal(code, 1);
    assert.match(
      err,
      /organizations\/example-organization: El registro estaba en la publicación 1\.0\.0 y ya no está\./,
    );
  });
});

describe('build --check', () => {
  const check = (data: string, source = VALID) => runHere('build', '--check', '--source', source, '--data', data);

  it('passes on what was built', () => {
    assert.deepEqual(check(built()).code, 0);
  });

  it('writes nothing and fails when nothing was built', () => {
    const data = temporaryFolder();
    assert.equal(check(data).code, 1);
    assert.deepEqual(readdirSync(data), []);
  });

  it('names each file that is missing, changed or left over', () => {
    const data = built();
    rmSync(join(data, 'releases/1.0.0/parts/map.json'));
    writeFileSync(join(data, 'schema/1.0.0.json'), '{}\n');
    writeFileSync(join(data, 'releases/1.0.0/parts/tool-gone.json'), '{}\n');
    const {code, err} = check(data);
    assert.equal(code, 1);
    assert.match(err, /Falta releases\/1\.0\.0\/parts\/map\.json\./);
    assert.match(err, /schema\/1\.0\.0\.json no es el que sale de la fuente\./);
    assert.match(err, /releases\/1\.0\.0\/parts\/tool-gone\.json sobra\./);
  });

  it('fails when the source moved on, or an older release was touched', () => {
    const data = built();
    assert.equal(check(data, sourceWith(RENAME)).code, 1);
    const next = sourceWith(raised('1.1.0'), RENAME);
    built(next, data);
    assert.equal(check(data, next).code, 0);
    writeFileSync(join(data, 'releases/1.0.0/dataset.json'), '{}\n');
    assert.equal(runHere('build', '--check', '--source', next, '--data', data).code, 1);
  });

  it('says when the index is damaged', () => {
    const data = built();
    writeFileSync(join(data, 'releases/index.json'), '{"releases": ');
    const {code, err} = check(data);
    assert.equal(code, 1);
    assert.match(err, /index\.json está dañado\./);
  });
});
