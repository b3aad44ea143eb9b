import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {COLLECTION_NAMES, COLLECTIONS, COMMISSION} from '../../../src/dataset/schema/index.js';
import type {AnyRecord, Dataset} from '../../../tools/data/model.js';
import {cutParts, type Part} from '../../../tools/data/parts.js';
import {readSource} from '../../../tools/data/read-source.js';
import {citedSources} from '../../../tools/data/references.js';
import {NATIONAL_COUNTS, validate} from '../../../tools/data/validate.js';
import {fixtureDataset, ROOT} from './support.js';

/** Merges parts by id, as a reader does: a field present wins. */
function merge(parts: Iterable<Part>): Record<string, Map<string, AnyRecord>> {
  const merged: Record<string, Map<string, AnyRecord>> = {};
  for (const part of parts) {
    for (const name of COLLECTION_NAMES) {
      const records = (merged[name] ??= new Map());
      for (const record of part[name] ?? []) records.set(record.id, {...records.get(record.id), ...record});
    }
  }
  return merged;
}

function assertWhole(dataset: Dataset): void {
  const parts = cutParts(dataset);
  const merged = merge(parts.values());
  for (const name of COLLECTION_NAMES) {
    assert.equal(merged[name]?.size, dataset[name].length, name);
    for (const record of dataset[name]) assert.deepEqual(merged[name].get(record.id), record);
  }
  assert.deepEqual(parts.get('commission')?.commission, dataset.commission);
}

const fixture = fixtureDataset();
const parts = cutParts(fixture);

describe('parts', () => {
  it('are the whole, cut: merged by id they give it back', () => {
    assertWhole(fixture);
  });

  it('give what the keepers wrote back', () => {
    const {dataset} = validate(readSource(join(ROOT, 'data/source')), {counts: NATIONAL_COUNTS});
    assert.ok(dataset, 'data/source has errors: npm run data -- validate');
    assertWhole(dataset);
  });

  it('give the released dataset back', (t) => {
    const index = join(ROOT, 'data/releases/index.json');
    if (!existsSync(index)) return t.skip('nothing released yet');
    const {latest} = JSON.parse(readFileSync(index, 'utf8')) as {latest: string};
    assertWhole(JSON.parse(readFileSync(join(ROOT, `data/releases/${latest}/dataset.json`), 'utf8')) as Dataset);
  });

  it('have the shape that readers check', () => {
    for (const [name, part] of parts) {
      for (const collection of COLLECTION_NAMES) {
        for (const record of part[collection] ?? []) {
          assert.ok(COLLECTIONS[collection].part.safeParse(record).success, `${name} ${collection} ${record.id}`);
        }
      }
    }
    assert.ok(COMMISSION.part.safeParse(parts.get('commission')?.commission).success);
  });

  it('say of which release they are and how many records they hold, and no more at the top', () => {
    const {schemaVersion, release, released} = fixture;
    for (const part of parts.values()) {
      const {schemaVersion: shape, release: number, released: day} = part;
      assert.deepEqual({schemaVersion: shape, release: number, released: day}, {schemaVersion, release, released});
      const rest = Object.keys(part).slice(3);
      assert.ok(
        rest.every((key) => key === 'counts' || key === 'commission' || key in COLLECTIONS),
        rest.join(),
      );
    }
  });

  it('hold heads in first views: no quotes, no sources, no long texts', () => {
    for (const name of ['map', 'matrix', 'catalog', 'actions']) {
      const part = parts.get(name);
      assert.ok(part && !part.sources, name);
      for (const collection of COLLECTION_NAMES) {
        const detail: readonly string[] = COLLECTIONS[collection].detail;
        for (const record of part[collection] ?? []) assert.ok(!detail.some((field) => field in record));
      }
    }
  });

  it('of an action, a tool or a priority hold whoever took the place of an actor that it names', () => {
    const {dataset} = validate(readSource(join(ROOT, 'data/source')), {counts: NATIONAL_COUNTS});
    assert.ok(dataset);
    const heirs = new Map(dataset.actors.flatMap(({id, replacedBy}) => (replacedBy?.length ? [[id, replacedBy] as const] : [])));
    assert.ok(heirs.size > 0);
    const cut = cutParts(dataset);
    const namedBy = {
      ...Object.fromEntries(dataset.actions.map(({id, actors}) => [`action-${id}`, actors])),
      ...Object.fromEntries(dataset.tools.map(({id, promoters}) => [`tool-${id}`, promoters])),
    };
    let checked = 0;
    for (const [name, actors] of Object.entries(namedBy)) {
      const held = (cut.get(name)?.actors ?? []).map(({id}) => id);
      for (const heir of actors.flatMap((id) => heirs.get(id) ?? [])) {
        assert.ok(held.includes(heir), `${name}: ${heir}`);
        checked += 1;
      }
    }
    assert.ok(checked > 0);
  });

  it('hold every source that their whole records cite', () => {
    for (const [name, part] of parts) {
      if (['map', 'matrix', 'catalog', 'actions'].includes(name)) continue;
      const held = new Set(part.sources?.map(({id}) => id));
      const whole = COLLECTION_NAMES.flatMap((collection) =>
        (part[collection] ?? []).flatMap((record) => citedSources(collection, record)),
      );
      assert.deepEqual(
        whole.filter((id) => !held.has(id)),
        [],
        name,
      );
    }
  });
});

describe('one part', () => {
  const ids = (name: string, collection: keyof typeof COLLECTIONS) => parts.get(name)?.[collection]?.map(({id}) => id);

  it('has the records that its widget asks for', () => {
    assert.deepEqual(ids('map', 'tools'), ['example-standard']);
    assert.deepEqual(ids('matrix', 'tools'), ['example-standard']);
    assert.deepEqual(ids('catalog', 'tools'), ['example-standard', 'example-portal']);
    assert.deepEqual(ids('catalog', 'actors'), ['committee']);
    assert.deepEqual(ids('actions', 'actors'), ['committee']);
    assert.deepEqual(ids('adoption-example-standard', 'adoptions'), [
      'adoption-PUE-example-standard',
      'adoption-TLA-example-standard',
    ]);
    assert.deepEqual(ids('adoption-example-portal', 'events'), ['event-TLA-example-portal']);
    assert.deepEqual(ids('indicator-example-level', 'observations'), ['example-level-2024-10-TLA']);
    assert.deepEqual(ids('tool-example-standard', 'actors'), ['committee']);
    assert.deepEqual(ids('priority-1', 'actors'), ['committee']);
    assert.deepEqual(ids('action-plan-example-a01', 'actors'), ['committee']);
    assert.deepEqual(ids('state-TLA', 'events'), ['event-TLA-example-portal']);
    assert.deepEqual(ids('state-PUE', 'sources'), ['website', 'census']);
    assert.deepEqual(ids('commission', 'events'), ['event-national-example']);
  });

  it('is not made for a tool without adoptions or events', () => {
    const dataset = {...fixture, events: []};
    assert.ok(!cutParts(dataset).has('adoption-example-portal'));
  });
});
