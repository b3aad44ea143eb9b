import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DatasetError} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const codeOf = (json: unknown) => {
  try {
    parseDataset(json);
  } catch (error) {
    return error instanceof DatasetError ? error.code : String(error);
  }
  return undefined;
};

describe('parseDataset', () => {
  it('reads a valid release without an issue', () => {
    const dataset = parseDataset(exampleDataset());
    assert.deepEqual(dataset.issues, []);
    assert.equal(dataset.states.length, 4);
    assert.equal(dataset.envelope.release, '0.1.0');
  });

  it('sets a wrong-typed record aside, names its field and keeps the others', () => {
    const json = exampleDataset();
    json.tools[0]!['status'] = 'sometimes';
    const {tools, adoptions, issues} = parseDataset(json);
    assert.deepEqual(
      tools.map(({id}) => id),
      ['tool-b', 'tool-c'],
    );
    assert.deepEqual(issues[0], {collection: 'tools', record: 'tool-a', kind: 'field', detail: 'status'});
    // What refers to it goes with it, and is counted too.
    assert.equal(adoptions.length, 0);
    assert.equal(issues.filter(({kind}) => kind === 'reference').length, 3);
  });

  it('sets an invented record aside: an adoption of an entity that does not exist', () => {
    const json = exampleDataset();
    json.adoptions[0]!['state'] = 'XXX';
    const {adoptions, issues} = parseDataset(json);
    assert.equal(adoptions.length, 2);
    assert.deepEqual(issues, [
      {collection: 'adoptions', record: 'adoption-AGU-tool-a', kind: 'reference', detail: 'state: XXX'},
    ]);
  });

  it('says that a record is missing when the file counts more than it holds', () => {
    const json = exampleDataset();
    json['counts'] = {states: 4};
    json.states = json.states.slice(1);
    const {states, issues} = parseDataset(json);
    assert.equal(states.length, 3);
    assert.ok(
      issues.some(({collection, kind, detail}) => collection === 'states' && kind === 'count' && detail === '3/4'),
    );
  });

  it('keeps the first of two records with one id', () => {
    const json = exampleDataset();
    json.states.push({...json.states[0]!, name: 'Otra'});
    const {states, issues} = parseDataset(json);
    assert.equal(states[0]?.name, 'Aguascalientes');
    assert.equal(states.length, 4);
    assert.equal(issues[0]?.kind, 'duplicate');
  });

  it('keeps fields that it does not know', () => {
    const json = exampleDataset();
    json.states[0]!['population'] = 1;
    const [state] = parseDataset(json).states;
    assert.equal((state as unknown as {population: number}).population, 1);
  });

  it('does not take keys of a file for its own', () => {
    const json = JSON.parse(
      JSON.stringify(exampleDataset()).replace('"release"', '"__proto__":{"polluted":1},"release"'),
    );
    parseDataset(json);
    assert.equal(({} as {polluted?: number}).polluted, undefined);
  });

  for (const [what, json, code] of [
    ['a page of a network', {html: true}, 'not-a-dataset'],
    ['null', null, 'not-a-dataset'],
    ['a list', [], 'not-a-dataset'],
    ['a newer MAJOR', {...exampleDataset(), schemaVersion: '2.0.0'}, 'newer-schema'],
    ['no record at all', {schemaVersion: '1.0.0', release: '1.0.0', released: '2026-01-01'}, 'empty'],
  ] as const) {
    it(`refuses ${what}: ${code}`, () => assert.equal(codeOf(json), code));
  }

  it('takes a newer MINOR', () => {
    assert.equal(codeOf({...exampleDataset(), schemaVersion: '1.9.0'}), undefined);
  });

  for (const [what, url] of [
    ['script', 'javascript:alert(1)'],
    ['http', 'http://example.org/'],
    ['credentials', 'https://user@example.org/'],
    ['another host by backslash', 'https:\\\\evil.example'],
    ['white space', 'https://example.org/a b'],
  ] as const) {
    it(`takes a link of ${what} for text, and says so`, () => {
      const json = exampleDataset();
      Object.assign(json.tools[1]!, {url, links: [{label: {es: 'Otro'}, url}]});
      Object.assign(json.sources[0]!, {url, archived: url});
      const {tools, sources, issues} = parseDataset(json);
      assert.equal(tools.length, 3);
      assert.equal(tools[1]!.url, null);
      assert.deepEqual(tools[1]!.links, [{label: {es: 'Otro'}, address: url}]);
      assert.deepEqual([sources[0]!.url, sources[0]!.archived, sources[0]!.address], [undefined, undefined, url]);
      assert.deepEqual(
        issues.map(({collection, kind, detail}) => [collection, kind, detail]),
        [
          ['tools', 'link', `url: ${url}, links.0.url: ${url}`],
          ['sources', 'link', `url: ${url}, archived: ${url}`],
        ],
      );
    });

    it(`sets a record with a link of ${what} aside that has another fault as well`, () => {
      const json = exampleDataset();
      Object.assign(json.tools[1]!, {url, name: null});
      assert.deepEqual(
        parseDataset(json).tools.map(({id}) => id),
        ['tool-a', 'tool-c'],
      );
    });
  }

  for (const date of ['2026-02-30', '2026-13', '26', '2026-1-1', 'ayer']) {
    it(`refuses the date ${date}`, () => {
      const json = exampleDataset();
      json.adoptions[0]!['date'] = date;
      assert.equal(parseDataset(json).adoptions.length, 2);
    });
  }
});
