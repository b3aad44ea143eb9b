import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stalenessOf, STALE_AFTER} from '../../src/dataset/extras/staleness.js';

const RELEASED = '2026-01-01';

/** How old data of the first of January are after that many days. */
function after(days: number, staleAfter?: unknown) {
  const today = new Date(Date.parse(RELEASED) + days * 86_400_000).toISOString().slice(0, 10);
  return stalenessOf({schemaVersion: '1.2.0', release: '1.0.0', released: RELEASED, staleAfter}, today);
}

const CHANGES = [0, 30, 31, 90, 91, 365, 366, 367, 4000];

describe('how old data are', () => {
  it('is said after as many days as they say themselves: first that they age, then that they are old', () => {
    const told = CHANGES.map((days) => after(days, {ageing: 30, old: 90}) ?? '');
    assert.deepEqual(told, ['', '', 'ageing', 'ageing', 'old', 'old', 'old', 'old', 'old']);
  });

  it('is said only once they are old, where they do not say when they age', () => {
    const told = CHANGES.map((days) => after(days, {old: 90}) ?? '');
    assert.deepEqual(told, ['', '', '', '', 'old', 'old', 'old', 'old', 'old']);
  });

  it('is said after 366 days by files that do not say it, such as those of schema 1.1.0', () => {
    assert.deepEqual(STALE_AFTER, {old: 366});
    assert.deepEqual(
      CHANGES.map((days) => after(days) ?? ''),
      ['', '', '', '', '', '', '', 'old', 'old'],
    );
  });

  it('is said as by all other files where what they say makes no sense', () => {
    const senseless: readonly unknown[] = [
      null,
      'pronto',
      90,
      [30, 90],
      {},
      {ageing: 30},
      {old: 0},
      {old: -1},
      {old: 1.5},
      {old: '90'},
      {ageing: 90, old: 90},
      {ageing: 91, old: 90},
      {ageing: 0, old: 90},
      {ageing: '30', old: 90},
    ];
    for (const said of senseless) {
      const told = CHANGES.map((days) => after(days, said) ?? '');
      assert.deepEqual(told, ['', '', '', '', '', '', '', 'old', 'old'], JSON.stringify(said));
    }
  });

  it('is not said of data of tomorrow', () => {
    assert.equal(after(-400, {ageing: 1, old: 2}), undefined);
  });
});
