import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {COLLECTION_NAMES, releaseFrom, SCHEMA_VERSION, type Dataset} from '../../src/dataset/index.js';
import {migrateDataset} from '../../tools/data/migrations.js';

type Json = Readonly<Record<string, unknown>> & {readonly schemaVersion: string; readonly released: string};

/** A release as it was published, of the schema of its day. */
const published = (release: string): Json =>
  JSON.parse(readFileSync(`data/releases/${release}/dataset.json`, 'utf8')) as Json;

const read = (json: unknown): Promise<Dataset> => releaseFrom(json).part('');

describe('a file of an older schema', () => {
  it('is kept as it was published: 1.0.0 is of schema 1.0.0', () => {
    assert.equal(published('1.0.0').schemaVersion, '1.0.0');
    assert.notEqual(SCHEMA_VERSION, '1.0.0');
  });

  it('is read whole: every record, nothing set aside', async () => {
    const json = published('1.0.0');
    const dataset = await read(json);
    assert.deepEqual(dataset.issues, []);
    for (const name of COLLECTION_NAMES) assert.equal(dataset[name].length, (json[name] as unknown[]).length, name);
  });

  it('keeps fields that nobody knows: of the file, of a record and of what a record holds', async () => {
    const json = structuredClone(published('1.0.0')) as Record<string, Record<string, unknown>[]> & Json;
    Object.assign(json, {motto: {es: 'Lema'}});
    Object.assign(json['tools']![0]!, {mascot: 'ajolote'});
    Object.assign(json['tools']![0]!['name'] as object, {nah: 'Tlachihualli'});
    const {envelope, tools} = await read(json);
    assert.deepEqual((envelope as unknown as {motto: unknown}).motto, {es: 'Lema'});
    assert.equal((tools[0] as unknown as {mascot: string}).mascot, 'ajolote');
    assert.equal((tools[0]!.name as unknown as {nah: string}).nah, 'Tlachihualli');
  });

  it('is brought to this schema by the data tool without touching what it was given', async () => {
    const json = published('1.0.0');
    const before = JSON.stringify(json);
    const migrated = migrateDataset(json);
    assert.equal(JSON.stringify(json), before);
    assert.equal(migrated['schemaVersion'], SCHEMA_VERSION);
    const [old, now] = await Promise.all([read(json), read(migrated)]);
    for (const name of COLLECTION_NAMES) assert.deepEqual(now[name], old[name], name);
    assert.deepEqual(migrateDataset(migrated), migrated);
  });

  it('of a newer MAJOR is refused by both, with the two numbers', async () => {
    const json = {...published('1.0.0'), schemaVersion: '2.0.0'};
    await assert.rejects(read(json), {
      code: 'newer-schema',
      message: `schema 2.0.0; this version reads ${SCHEMA_VERSION}`,
    });
    assert.throws(() => migrateDataset(json), /2\.0\.0, es más nuevo/);
  });
});
