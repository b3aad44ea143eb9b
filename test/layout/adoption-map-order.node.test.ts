import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../support/seed.js';
import type {LayerValue} from '../../src/dataset/index.js';
import {orderValues} from '../../src/layout/adoption-map-order.js';
import {NO_SCALE} from '../../src/layout/adoption-map-scale.js';

const known = fc.record({
  value: fc.option(fc.integer({min: -50, max: 50}), {nil: undefined}),
  date: fc.option(fc.constantFrom('2017', '2019-06', '2020-01-31'), {nil: undefined}),
});

const valuesOf = (list: readonly object[]) =>
  list.map((each, index) => ({...each, state: {id: `S${index}`}})) as unknown as readonly LayerValue[];

describe('rows of the map’s table in another order', () => {
  it('are the same rows, sorted, the unknown ones last in both directions', () => {
    fc.assert(
      fc.property(
        fc.array(known),
        fc.constantFrom('value' as const, 'date' as const),
        fc.boolean(),
        (list, by, down) => {
          const values = valuesOf(list);
          const ordered = orderValues(values, {by, down}, NO_SCALE);
          assert.deepEqual(new Set(ordered), new Set(values));
          const keys = ordered.map(({value, date}) => (by === 'value' ? (value as number | undefined) : date));
          const told = keys.filter((key) => key !== undefined);
          assert.deepEqual(keys.slice(told.length), Array<undefined>(keys.length - told.length).fill(undefined));
          for (const [index, key] of told.slice(1).entries()) {
            const before = told[index] ?? key;
            assert.ok(down ? before >= key : before <= key, `${before}, ${key}`);
          }
        },
      ),
    );
  });

  it('keep the alphabetical order among equals, and turn it round by name alone', () => {
    const values = valuesOf([{value: 1}, {value: 1}, {value: 1}]);
    assert.deepEqual(orderValues(values, {by: 'value', down: true}, NO_SCALE), values);
    assert.deepEqual(orderValues(values, {by: 'name', down: true}, NO_SCALE), [...values].reverse());
  });

  it('of a tool, stand as its legend does', () => {
    const values = valuesOf([{status: 'no-information'}, {status: 'lapsed'}, {status: 'adopted'}]);
    const legend = ['adopted', 'lapsed', 'no-information'].map(
      (status) => ({fill: status, count: 1, kind: 'none'}) as const,
    );
    const fills = new Map(values.map(({state, status}) => [state.id, status ?? '']));
    const scale = {method: undefined, legend, fills};
    const ids = (down: boolean) => orderValues(values, {by: 'value', down}, scale).map(({state}) => state.id);
    assert.deepEqual(ids(false), ['S2', 'S1', 'S0']);
    assert.deepEqual(ids(true), ['S1', 'S2', 'S0']);
  });
});
