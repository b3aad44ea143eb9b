import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  ACTION_FACETS,
  actionEntries,
  actionFiltersToLift,
  actionTotals,
  countActionFacet,
  endOfPlan,
  filterActions,
  findPlan,
  plansInOrder,
  type ActionEntry,
  type ActionFilters,
} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const numbers = (entries: readonly ActionEntry[]) => entries.map(({action}) => action.number);

describe('actions of the example', () => {
  const dataset = parseDataset(exampleDataset());
  const entries = actionEntries(dataset, findPlan(dataset, ''));
  const shown = (filters: ActionFilters) => numbers(filterActions(entries, filters));

  it('come by horizon and number, without those retired', () => {
    assert.deepEqual(numbers(entries), [1, 2, 3]);
    const json = exampleDataset();
    json.actions[0]!['horizon'] = 'medium-long';
    json.actions[1]!['retired'] = {date: '2026-01-01', reason: {es: 'Ejemplo'}};
    assert.deepEqual(numbers(actionEntries(parseDataset(json), undefined)), [1, 3]);
    json.actions[0]!['number'] = 9;
    assert.deepEqual(numbers(actionEntries(parseDataset(json), undefined)), [3, 9]);
  });

  it('are filtered by each facet, together, with what is reported and what is verified apart', () => {
    assert.deepEqual(shown({}), [1, 2, 3]);
    assert.deepEqual(shown({actor: 'actor-a'}), [1, 2, 3]);
    assert.deepEqual(shown({priority: 'priority-1'}), [2, 3]);
    assert.deepEqual(shown({reported: 'completed'}), [3]);
    assert.deepEqual(shown({verified: 'completed'}), []);
    assert.deepEqual(shown({verified: 'in-progress'}), [3]);
    assert.deepEqual(shown({product: 'document'}), [1, 2]);
    assert.deepEqual(shown({horizon: 'short', priority: 'priority-1'}), [2]);
    assert.deepEqual(shown({tool: 'tool-b'}), [3]);
    assert.deepEqual(shown({evidence: 'none'}), [1, 2]);
    assert.deepEqual(shown({evidence: 'some', horizon: ''}), [3]);
  });

  it('count what each value would leave, with the other filters as they are', () => {
    assert.deepEqual(
      [...countActionFacet(entries, {horizon: 'short'}, 'horizon')],
      [
        ['short', 2],
        ['medium-long', 1],
      ],
    );
    assert.deepEqual([...countActionFacet(entries, {horizon: 'short'}, 'priority')], [['priority-1', 1]]);
    assert.deepEqual([...countActionFacet(entries, {reported: 'completed'}, 'verified')], [['in-progress', 1]]);
  });

  it('name the filters whose lifting gives actions, the one that gives most first', () => {
    assert.deepEqual(actionFiltersToLift(entries, {verified: 'in-progress', product: 'document', actor: ''}), [
      {filter: 'verified', count: 2},
      {filter: 'product', count: 1},
    ]);
    assert.deepEqual(actionFiltersToLift(entries, {verified: 'suspended', reported: 'suspended'}), []);
  });

  it('have totals that leave out what no action has', () => {
    assert.deepEqual(actionTotals(entries), {
      total: 3,
      horizons: [
        {id: 'short', count: 2},
        {id: 'medium-long', count: 1},
      ],
      reported: [
        {id: 'completed', count: 1},
        {id: 'no-information', count: 2},
      ],
      verified: [
        {id: 'in-progress', count: 1},
        {id: 'no-information', count: 2},
      ],
      silent: 2,
      unproved: 2,
    });
    assert.deepEqual(actionTotals([]).horizons, []);
  });

  it('are not silent where one side tells, and prove nothing without evidence', () => {
    const json = exampleDataset();
    json.actions[0]!['verified'] = {status: 'suspended', by: null, date: null, evidence: []};
    const {silent, unproved} = actionTotals(actionEntries(parseDataset(json), undefined));
    assert.deepEqual([silent, unproved], [1, 2]);
  });
});

describe('plans', () => {
  const json = exampleDataset();
  const plans = json['plans'] as {id: string; [field: string]: unknown}[];
  plans.push({...plans[0]!, id: 'plan-0002', year: 2002, period: '2001 a 2002'});
  plans.push({...plans[0]!, id: 'plan-0003', year: 2003, retired: {date: '2026-01-01', reason: {es: 'Ejemplo'}}});
  json.actions[2]!['plan'] = 'plan-0002';
  const dataset = parseDataset(json);

  it('come newest first, and the one asked for wins', () => {
    assert.deepEqual(
      plansInOrder(dataset).map(({id}) => id),
      ['plan-0002', 'plan-0000'],
    );
    assert.equal(findPlan(dataset, '')?.id, 'plan-0002');
    assert.equal(findPlan(dataset, 'plan-0000')?.id, 'plan-0000');
    assert.equal(findPlan(dataset, 'plan-0003')?.id, 'plan-0002');
  });

  it('each have their own actions; without a plan all are there', () => {
    assert.deepEqual(numbers(actionEntries(dataset, findPlan(dataset, 'plan-0000'))), [1, 2]);
    assert.deepEqual(numbers(actionEntries(dataset, findPlan(dataset, 'plan-0002'))), [3]);
    assert.deepEqual(numbers(actionEntries(dataset, undefined)), [1, 2, 3]);
  });

  it('end in the last year that their period names', () => {
    assert.equal(endOfPlan({period: '2019-2020', year: 2019}), '2020');
    assert.equal(endOfPlan({period: 'bienal', year: 2019}), '2019');
  });
});

const RELEASE = new URL('../../data/releases/1.0.0/dataset.json', import.meta.url);

describe('actions of release 1.0.0', () => {
  const json = JSON.parse(readFileSync(RELEASE, 'utf8')) as {
    actions: {
      actors: string[];
      priorities: string[];
      horizon: string;
      products: {kind: string}[];
      reported: {status: string; evidence: unknown[]};
      verified: {status: string; evidence: unknown[]};
    }[];
  };
  const dataset = parseDataset(json);
  const plan = findPlan(dataset, '');
  const entries = actionEntries(dataset, plan);

  it('agree with a recount of the file', () => {
    const raw = json.actions;
    const totals = actionTotals(entries);
    const without = (side: 'reported' | 'verified') => raw.filter((action) => action[side].status === 'no-information');
    assert.equal(totals.total, 20);
    assert.equal(totals.total, raw.length);
    assert.deepEqual(
      totals.horizons.map(({id, count}) => [id, count]),
      [
        ['short', raw.filter(({horizon}) => horizon === 'short').length],
        ['medium-long', raw.filter(({horizon}) => horizon === 'medium-long').length],
      ],
    );
    assert.deepEqual(
      totals.horizons.map(({count}) => count),
      [11, 9],
    );
    assert.equal(totals.silent, without('reported').filter((action) => without('verified').includes(action)).length);
    assert.equal(
      totals.unproved,
      raw.filter(({reported, verified}) => reported.evidence.length + verified.evidence.length === 0).length,
    );
    assert.equal(plan && endOfPlan(plan), '2020');
  });

  it('are counted in every facet as in the file', () => {
    const values = {
      actor: (action: (typeof json.actions)[number]) => action.actors,
      priority: (action: (typeof json.actions)[number]) => action.priorities,
      reported: (action: (typeof json.actions)[number]) => [action.reported.status],
      verified: (action: (typeof json.actions)[number]) => [action.verified.status],
      product: (action: (typeof json.actions)[number]) => action.products.map(({kind}) => kind),
      horizon: (action: (typeof json.actions)[number]) => [action.horizon],
    };
    for (const facet of ACTION_FACETS) {
      const counts = countActionFacet(entries, {}, facet);
      const all = new Set(json.actions.flatMap(values[facet]));
      assert.deepEqual(new Set(counts.keys()), all, facet);
      for (const value of all) {
        const expected = json.actions.filter((action) => values[facet](action).includes(value)).length;
        assert.equal(counts.get(value), expected, `${facet} ${value}`);
        assert.equal(filterActions(entries, {[facet]: value}).length, expected);
      }
    }
  });
});
