import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {actionEntries} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {groupActions, layoutBars, trimStop} from '../../src/layout/actions-layout.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const groups = (change: (json: ReturnType<typeof exampleDataset>) => void = () => undefined) => {
  const json = exampleDataset();
  change(json);
  return groupActions(actionEntries(parseDataset(json), undefined)).map(({horizon, count, initiatives}) => [
    horizon,
    count,
    ...initiatives.map(({key, entries}) => [key, ...entries.map(({action}) => action.number)]),
  ]);
};

describe('groups of actions', () => {
  it('are by horizon, then by initiative, those without one apart', () => {
    assert.deepEqual(groups(), [
      ['short', 2, ['', 1], ['Iniciativa de ejemplo', 2]],
      ['medium-long', 1, ['Iniciativa de ejemplo', 3]],
    ]);
  });

  it('join an initiative that comes again, with or without a full stop', () => {
    assert.deepEqual(
      groups((json) => {
        json.actions[1]!['initiative'] = {es: 'Otra'};
        json.actions[2]!['horizon'] = 'short';
        json.actions.push({...json.actions[1]!, id: 'plan-0000-a04', number: 4, initiative: {es: 'Otra.'}});
      }),
      [['short', 4, ['', 1], ['Otra', 2, 4], ['Iniciativa de ejemplo', 3]]],
    );
  });

  it('are none without actions', () => {
    assert.deepEqual(groupActions([]), []);
  });
});

describe('bars', () => {
  it('are shares of the same total', () => {
    const tallies = [
      {id: 'a', count: 5},
      {id: 'b', count: 15},
    ];
    assert.deepEqual(layoutBars(tallies, 20), [
      {id: 'a', count: 5, share: 0.25},
      {id: 'b', count: 15, share: 0.75},
    ]);
    assert.deepEqual(layoutBars([{id: 'a', count: 0}], 0), [{id: 'a', count: 0, share: 0}]);
  });
});

describe('a name', () => {
  it('loses the full stop at its end, and no other', () => {
    assert.equal(trimStop('Infraestructura Abierta. '), 'Infraestructura Abierta');
    assert.equal(trimStop('Fundar, A.C'), 'Fundar, A.C');
  });
});
