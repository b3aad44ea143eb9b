import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byId, citations, findState, sourcesOf, statesInOrder} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const dataset = parseDataset(exampleDataset());

describe('questions about records', () => {
  for (const words of ['PUE', 'pue', '21', 'Puebla', ' puebla ', 'PÜEBLA', 'Pue.']) {
    it(`finds Puebla by «${words}»`, () => assert.equal(findState(dataset, words)?.id, 'PUE'));
  }

  it('finds no entity by words that mean none', () => {
    assert.equal(findState(dataset, ''), undefined);
    assert.equal(findState(dataset, 'Pueb'), undefined);
  });

  it('orders entities as Spanish does', () => {
    assert.deepEqual(
      statesInOrder(dataset).map(({name}) => name),
      ['Aguascalientes', 'Jalisco', 'México', 'Puebla'],
    );
  });

  it('builds the index of a collection once', () => {
    assert.equal(byId(dataset.tools), byId(dataset.tools));
    assert.equal(byId(dataset.tools).get('tool-b')?.inPlan, true);
  });

  it('gives a citation without its source where that has not come', () => {
    const [citation] = citations(dataset, [{source: 'elsewhere'}]);
    assert.equal(citation?.source, undefined);
    assert.deepEqual(citations(dataset, undefined), []);
  });

  it('names each cited source once', () => {
    assert.deepEqual(
      sourcesOf(dataset, dataset.adoptions).map(({id}) => id),
      ['example-source'],
    );
  });
});
