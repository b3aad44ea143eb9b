import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chain, joinLanguages, type Changed, type Changes} from '../../src/dataset/extras/changes.js';
import {loadChanges} from '../../src/dataset/extras/load-changes.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {startFaultServer, type FaultServer} from '../support/fault-server.js';

type Release = Readonly<Record<string, readonly {id: string; [field: string]: unknown}[]>>;

const COLLECTIONS = ['states', 'axes', 'priorities', 'tools', 'actors', 'actions', 'adoptions', 'sources'];

/** An independent comparison: whole fields, collection by collection. */
function compare(before: ExampleDataset, after: ExampleDataset, from: string, to: string): Changes {
  const diff = {added: [] as object[], removed: [] as object[], changed: [] as object[]};
  for (const collection of COLLECTIONS) {
    const [old, now] = [before, after].map(
      (release) => new Map((release as unknown as Release)[collection]!.map((r) => [r.id, r])),
    );
    for (const id of new Set([...old!.keys(), ...now!.keys()])) {
      const [left, right] = [old!.get(id), now!.get(id)];
      if (!left) diff.added.push({collection, id});
      else if (!right) diff.removed.push({collection, id});
      else {
        for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
          if (JSON.stringify(left[field]) === JSON.stringify(right[field])) continue;
          diff.changed.push({
            collection,
            id,
            field,
            old: left[field] ?? null,
            new: right[field] ?? null,
            kind: 'value',
          });
        }
      }
    }
  }
  return {from, to, released: '2026-01-01', ...diff} as Changes;
}

const sorted = (changes: Changes) =>
  [...changes.added, ...changes.removed, ...changes.changed]
    .map((each) => JSON.stringify(each, Object.keys(each).sort()))
    .sort();

/** Three releases in a row: something comes and goes, something changes twice, something changes back. */
function releases(): [ExampleDataset, ExampleDataset, ExampleDataset] {
  const [first, second, third] = [exampleDataset(), exampleDataset(), exampleDataset()];
  second.tools[0]!['status'] = 'closed';
  second.tools[1]!['status'] = 'at-risk';
  second.actors.push({...second.actors[0]!, id: 'actor-new'}, {...second.actors[0]!, id: 'actor-brief'});
  third.tools[0]!['status'] = 'unconfirmed';
  third.actors.push({...third.actors[0]!, id: 'actor-new', name: 'Otro nombre de ejemplo'});
  third.adoptions.pop();
  return [first, second, third];
}

let server: FaultServer;

describe('what changed between releases', () => {
  before(async () => {
    server = await startFaultServer('{}');
    Object.assign(globalThis, {location: {protocol: 'http:'}});
  });
  after(async () => {
    await server.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('through several releases is what an independent comparison of the first and the last finds', async () => {
    const [first, second, third] = releases();
    const hrefs = [
      server.put('1.1.0/diff.json', compare(first, second, '1.0.0', '1.1.0')),
      server.put('1.2.0/diff.json', compare(second, third, '1.1.0', '1.2.0')),
    ];
    const found = await loadChanges(hrefs);
    assert.deepEqual([found.from, found.to], ['1.0.0', '1.2.0']);
    assert.deepEqual(sorted(found), sorted(compare(first, third, '1.0.0', '1.2.0')));
    assert.ok(sorted(found).length > 0);
  });

  it('of a first release is nothing', () => {
    const first: Changes = {from: null, to: '1.0.0', released: '2026-11-24', added: [], removed: [], changed: []};
    assert.deepEqual(chain([first]), first);
  });

  it('cannot be told from a file that is none', async () => {
    const href = server.put('none.json', '{"hello":1}');
    await assert.rejects(loadChanges([href]), {code: 'not-a-dataset'});
    await assert.rejects(loadChanges([server.at('missing', 'diff')]), {code: 'missing'});
  });

  it('calls records as the list does, and where it does not, as the release beside it does', async () => {
    const {states, tools, adoptions} = exampleDataset();
    const list = {from: '1.0.0', to: '1.1.0', released: '2026-01-01', removed: [], changed: []};
    const added = [{collection: 'adoptions', id: 'adoption-PUE-tool-a'}];
    const unnamed = server.put('names/1.1.0/diff.json', {...list, added});
    server.put('names/1.1.0/dataset.json', {states, tools, adoptions});
    const label = {
      name: {es: 'Puebla: Herramienta ejemplo A', en: 'Puebla: Example tool A'},
      state: 'PUE',
      tool: 'tool-a',
    };
    assert.deepEqual((await loadChanges([unnamed])).added, [{...added[0], ...label}]);
    assert.equal(server.seen('names/1.1.0/dataset.json').length, 1);
    const named = [{...added[0], name: {es: 'Otro nombre'}, state: 'PUE', tool: 7, url: null}];

    const href = server.put('names/1.2.0/diff.json', {...list, added: named});
    assert.deepEqual((await loadChanges([href])).added, [{...added[0], name: {es: 'Otro nombre'}, state: 'PUE'}]);
    assert.deepEqual(server.seen('names/1.2.0/dataset.json'), [], 'the release is not asked for');
  });

  it('calls records by id where there is nothing to call them by', async () => {
    const added = [{collection: 'tools', id: 'tool-a'}];
    const href = server.put('alone/diff.json', {from: '1.0.0', to: '1.1.0', added, removed: [], changed: []});
    assert.deepEqual((await loadChanges([href])).added, added);
  });

  it('is one change of a text in both languages, as far as the list has both', () => {
    const change = (field: string, old: unknown, now: unknown): Changed => ({
      collection: 'tools',
      id: 'tool-a',
      field,
      old,
      new: now,
      kind: 'wording',
    });
    const joined = joinLanguages([
      change('summary.es', 'Uno', 'Dos'),
      change('status', 'active', 'closed'),
      change('summary.en', 'One', 'Two'),
      change('notes[0].en', null, 'Only this'),
    ]);
    assert.deepEqual(joined, [
      change('summary', {es: 'Uno', en: 'One'}, {es: 'Dos', en: 'Two'}),
      change('status', 'active', 'closed'),
      change('notes[0]', {en: null}, {en: 'Only this'}),
    ]);
  });
});
