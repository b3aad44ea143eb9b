import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countHorizons, groupActions, horizonKey, planActions, trimStop} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const groups = (change: (json: ReturnType<typeof exampleDataset>) => void = () => undefined) => {
  const json = exampleDataset();
  change(json);
  const all = planActions(parseDataset(json), undefined);
  const counts = countHorizons(all);
  return groupActions(all).map((group) => [
    group.horizon,
    counts.get(horizonKey(group)),
    ...group.initiatives.map(({initiative, actions}) => [
      trimStop(initiative?.es ?? ''),
      ...actions.map(({number}) => number),
    ]),
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

describe('a name', () => {
  it('loses the full stop at its end, and no other', () => {
    assert.equal(trimStop('Infraestructura Abierta. '), 'Infraestructura Abierta');
    assert.equal(trimStop('Fundar, A.C'), 'Fundar, A.C');
  });
});
