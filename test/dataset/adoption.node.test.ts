import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {countStatuses, layers, layerValues, newestDate, partOfLayer} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

describe('layers of the example', () => {
  const dataset = parseDataset(exampleDataset());
  const [adoption, indicator] = layers(dataset);

  it('has a layer for each tool with a fact and for each edition', () => {
    assert.deepEqual(
      layers(dataset).map(({id, kind}) => [id, kind]),
      [
        ['tool-a', 'adoption'],
        ['indicator-a', 'indicator'],
      ],
    );
    assert.ok(adoption && indicator);
    assert.equal(partOfLayer(adoption), 'adoption-tool-a');
    assert.equal(partOfLayer(indicator), 'indicator-indicator-a');
  });

  it('tells no information from no', () => {
    assert.ok(adoption && indicator);
    const values = layerValues(dataset, adoption);
    assert.deepEqual(
      values.map(({state, status}) => [state.id, status]),
      [
        ['AGU', 'adopted'],
        ['JAL', 'in-progress'],
        ['MEX', 'no-information'],
        ['PUE', 'lapsed'],
      ],
    );
    assert.equal(countStatuses(values).get('not-adopted'), 0);
    assert.equal(layerValues(dataset, indicator).find(({state}) => state.id === 'MEX')?.value, undefined);
  });

  it('finds the newest date at whatever precision it has', () => {
    assert.ok(adoption);
    assert.equal(newestDate(layerValues(dataset, adoption)), '2023-07');
  });
});

describe('layers of the release', () => {
  const json = JSON.parse(readFileSync('data/releases/1.0.0/dataset.json', 'utf8')) as {
    adoptions: {state: string; tool: string; status: string}[];
    observations: {indicator: string; edition: string; value: unknown}[];
  };
  const dataset = parseDataset(json);

  it('reads every record', () => assert.deepEqual(dataset.issues, []));

  it('counts each status as the file does, and 32 entities in each layer', () => {
    for (const layer of layers(dataset)) {
      const values = layerValues(dataset, layer);
      assert.equal(values.length, 32);
      if (layer.kind === 'adoption') {
        const records = json.adoptions.filter(({tool}) => tool === layer.id);
        for (const status of ['adopted', 'in-progress', 'lapsed', 'not-adopted'] as const) {
          const expected = records.filter((record) => record.status === status).length;
          assert.equal(countStatuses(values).get(status), expected, `${layer.id} ${status}`);
        }
      } else {
        const expected = json.observations.filter(
          ({indicator, edition}) => indicator === layer.indicator.id && edition === layer.edition.id,
        );
        assert.equal(values.filter(({value}) => value !== undefined).length, expected.length, layer.id);
      }
    }
  });
});
