import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {countStatuses, layers, layerValues, type Geometry, type LayerValue} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {layoutAdoptionMap} from '../../src/layout/adoption-map-layout.js';
import {neighborToward} from '../../src/layout/adoption-map-neighbors.js';
import {statusScale} from '../../src/layout/adoption-map-scale.js';
import {classify, classOf} from '../../src/layout/classes.js';
import {indicatorScale} from '../../src/layout/indicator-scale.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const geometry = JSON.parse(readFileSync('data/geo/geometry.json', 'utf8')) as Geometry;
const ids = Object.keys(geometry.outlines.entities).sort();

describe('the drawing', () => {
  for (const view of ['map', 'tiles'] as const) {
    const layout = layoutAdoptionMap(geometry, ids, view);

    it(`${view}: draws each of the 32 entities once, inside the drawing`, () => {
      assert.deepEqual(
        layout.shapes.map(({id}) => id),
        ids,
      );
      assert.equal(ids.length, 32);
      const [x, y, width, height] = layout.viewBox;
      for (const {id, center, target} of layout.shapes) {
        assert.ok(center[0] > x && center[0] < x + width && center[1] > y && center[1] < y + height, id);
        assert.ok(target.every(Number.isFinite), id);
      }
    });

    it(`${view}: every entity is reached with the arrows from the first one`, () => {
      const reached = new Set(['AGU']);
      for (const id of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = neighborToward(layout, id, direction);
          if (next) reached.add(next);
        }
      }
      assert.equal(reached.size, 32);
    });
  }

  it('tiles do not overlap', () => {
    const places = Object.values(geometry.tiles.cells).map(String);
    assert.equal(new Set(places).size, 32);
  });

  it('an arrow goes to the neighbour in that direction, and nowhere at the edge', () => {
    const layout = layoutAdoptionMap(geometry, ids, 'tiles');
    assert.equal(neighborToward(layout, 'BCN', 'down'), 'BCS');
    assert.equal(neighborToward(layout, 'BCN', 'left'), undefined);
    assert.equal(neighborToward(layout, 'XXX', 'left'), undefined);
  });

  it('leaves out an entity without geometry', () => {
    assert.equal(layoutAdoptionMap(geometry, ['PUE', 'XXX'], 'map').shapes.length, 1);
  });
});

describe('classes', () => {
  it('are quantiles: about as many values in each', () => {
    const classes = classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(
      classes?.cuts.map((cut) => cut.toFixed(1)),
      ['2.8', '4.6', '6.4', '8.2'],
    );
    assert.equal(classes?.method, 'quantile');
    assert.ok(classes);
    assert.equal(classOf(classes, 1), 0);
    assert.equal(classOf(classes, 10), 4);
  });

  it('are of equal width where values tie too much', () => {
    assert.equal(classify([0, 0, 0, 0, 0, 0, 0, 100])?.method, 'equal-interval');
  });

  it('are none without a number, and one for a single number', () => {
    assert.equal(classify([]), undefined);
    assert.equal(classify([NaN]), undefined);
    assert.deepEqual(classify([3]), {method: 'quantile', min: 3, max: 3, cuts: []});
  });
});

describe('scales', () => {
  const dataset = parseDataset(exampleDataset());
  const [adoption, layer] = layers(dataset);
  assert.ok(adoption && layer?.kind === 'indicator');
  const status = statusScale(layerValues(dataset, adoption), countStatuses(layerValues(dataset, adoption)));
  const indicator = indicatorScale(layer.indicator, layerValues(dataset, layer));

  it('every entity is in one entry of the legend', () => {
    for (const {legend} of [status, indicator]) {
      assert.equal(
        legend.reduce((sum, {count}) => sum + count, 0),
        4,
      );
    }
  });

  it('whole numbers are in classes of whole numbers that do not overlap', () => {
    const scaleOf = (numbers: readonly number[], classes?: readonly number[]) => {
      const values = numbers.map((value, index) => ({state: {id: `S${index}`}, value})) as unknown as LayerValue[];
      const {legend} = indicatorScale({...layer.indicator, digits: 0, ...(classes && {classes: [...classes]})}, values);
      return legend.flatMap((entry) => (entry.kind === 'class' ? [[entry.low, entry.high, entry.count]] : []));
    };
    assert.deepEqual(scaleOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), [
      [1, 2, 2],
      [3, 4, 2],
      [5, 6, 2],
      [7, 8, 2],
      [9, 10, 2],
    ]);
    // Of equal width, in fewer classes where there are fewer numbers.
    assert.deepEqual(scaleOf([0, 0, 0, 0, 0, 0, 1, 3]), [
      [0, 0, 6],
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 1],
    ]);
    assert.deepEqual(scaleOf([0, 4, 5, 9], [2.5, 5]), [
      [0, 2, 1],
      [3, 4, 1],
      [5, 9, 2],
    ]);
    assert.deepEqual(scaleOf([0.5, 2], [1]), [
      [0.5, 1, 1],
      [1, 2, 1],
    ]);
  });

  it('an entity without a value is never in the lowest class', () => {
    const {fills} = indicator;
    assert.equal(fills.get('MEX'), 'no-information');
    assert.equal(fills.get('AGU'), 'class-0');
  });
});
