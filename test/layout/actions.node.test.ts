import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {planActions} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {layoutBars} from '../../src/layout/actions-layout.js';
import {pageOf} from '../../src/layout/pages-layout.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

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

describe('pages', () => {
  const [model] = planActions(parseDataset(exampleDataset()), undefined);
  const many = (count: number) => Array.from({length: count}, (_, index) => ({...model!, number: index + 1}));
  const shown = (count: number, number: number, limit = 10) => {
    const {actions, ...rest} = pageOf(many(count), number, limit);
    return {...rest, from: actions[0]?.number, to: actions.at(-1)?.number};
  };

  it('are one where there are few', () => {
    assert.deepEqual(shown(25, 3), {start: 0, number: 0, count: 1, from: 1, to: 25});
    assert.deepEqual(shown(0, 0), {start: 0, number: 0, count: 1, from: undefined, to: undefined});
  });

  it('hold each action once, and the last one what is left', () => {
    assert.deepEqual(shown(26, 1), {start: 10, number: 1, count: 3, from: 11, to: 20});
    assert.deepEqual(shown(26, 2), {start: 20, number: 2, count: 3, from: 21, to: 26});
    assert.deepEqual(shown(26, 9).number, 2);
    assert.deepEqual(shown(26, -1).number, 0);
  });

  it('become one as long as the reader asks', () => {
    assert.deepEqual(shown(500, 4, 125), {start: 0, number: 0, count: 1, from: 1, to: 125});
    assert.deepEqual(shown(500, 4, 600), {start: 0, number: 0, count: 1, from: 1, to: 500});
  });
});
