import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {COLUMNS, type Job} from '../../../bench/lib/columns.js';
import type {Visit} from '../../../bench/lib/load.js';
import {reportOf} from '../../../bench/lib/report.js';
import {ownNumbers, type Measured, type Run} from '../../../bench/lib/results.js';
import {median, TARGETS, verdictOf} from '../../../bench/lib/targets.js';

const fetched = {requests: 3, script: 20_000, style: 0, data: 8_000};

const visit = (painted: number): Visit => ({
  painted,
  firstPaint: 100,
  blocked: 60,
  longest: 90,
  main: 500,
  heap: 2e6,
  elements: 200,
  first: fetched,
  later: fetched,
  third: 0,
  hover: [30, undefined],
  keys: [70, 90],
  clear: 50,
  facet: 60,
  sort: 70,
  inp: 24,
  errors: [],
});

const measured = (job: Job, id: string, painted: number, size?: number): Measured => ({
  job,
  id,
  label: id,
  size,
  visits: [visit(painted), visit(painted)],
  kept: {heap: 100, nodes: 0, listeners: 0, again: 3},
  reach: {named: 32, keyboard: 8},
  failures: [],
});

const run: Run = {
  date: '2026-01-02',
  versions: {'cga-widgets': '0.1.0'},
  machine: 'a machine',
  cpu: 4,
  rounds: 2,
  measured: [
    measured('J1', 'd3', 1000),
    measured('J1', 'ours', 900),
    ...[30, 1000, 10000].flatMap((size) => [measured('J2', 'lit', 1000, size), measured('J2', 'ours', 1050, size)]),
    measured('J3', 'lit', 1000),
    measured('J3', 'ours', 1300),
  ],
  added: {'cga-action-tracker': 4000, 'cga-priority-matrix': 4000},
  own: ['map-switch', 'map-year', 'matrix-focus', 'catalog-key', 'read-20000'].map((id) => ({
    id,
    what: id,
    value: 40,
    worst: 60,
    runs: 5,
  })),
};

describe('what the bench says of its numbers', () => {
  it('takes the middle of what was measured, and nothing of what was not', () => {
    assert.equal(median([3, undefined, 1, 2]), 2);
    assert.equal(median([4, 1]), 2.5);
    assert.equal(median([undefined]), undefined);
  });

  it('holds a number against gate and aim, more or less being better', () => {
    const [less, more] = [
      {id: 'a', what: 'a', gate: 10, aim: 5},
      {id: 'b', what: 'b', gate: 5, aim: 10, atLeast: true},
    ];
    assert.deepEqual(
      [5, 6, 11, undefined].map((value) => verdictOf(less, value)),
      ['aim', 'gate', 'missed', 'not measured'],
    );
    assert.deepEqual(
      [10, 6, 4].map((value) => verdictOf(more, value)),
      ['aim', 'gate', 'missed'],
    );
  });

  it('has a number for each target, ratios to the base of the same run', () => {
    const numbers = ownNumbers(run);
    assert.deepEqual(
      TARGETS.filter(({id}) => numbers.get(id) === undefined).map(({id}) => id),
      [],
    );
    assert.equal(numbers.get('j1-painted'), 0.9);
    assert.equal(numbers.get('j3-painted'), 1.3);
    assert.equal(numbers.get('j2-key-10000'), 80);
  });

  it('writes a page with every column and every verdict', () => {
    const page = reportOf(run);
    assert.match(page, /J1 painted \/ d3-geo by hand \| 0\.90 \| ≤ 1\.15 \| ≤ 0\.9 \| aim/);
    assert.match(page, /J3 painted \/ Lit by hand \| 1\.30 \| ≤ 1\.2 \| ≤ 1 \| missed/);
    assert.match(page, /### N = 10,000/);
    assert.doesNotMatch(page, /NaN|undefined/);
  });

  it('measures ours in each job beside the column that the ratios are to', () => {
    for (const [job, base] of [
      ['J1', 'd3'],
      ['J2', 'lit'],
      ['J3', 'lit'],
    ]) {
      const ids = COLUMNS.filter((column) => column.job === job).map(({id}) => id);
      assert.ok(ids.includes('ours') && ids.includes(base ?? ''), job);
    }
  });
});
