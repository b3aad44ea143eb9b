import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  ACTION_FILTERS,
  ActionIndex,
  actionTotals,
  deadlineOf,
  endOfPlan,
  findPlan,
  lastUpdate,
  planActions,
  plansInOrder,
  type Action,
  type ActionFilter,
  type ActionFilters,
} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {manyActions} from '../fixtures/many-actions.js';

const TODAY = '2026-01-15';
const {compare} = new Intl.Collator('es-MX');
const numbers = (actions: readonly Action[]) => actions.map(({number}) => number);

const RELEASE = new URL('../../data/releases/1.0.0/dataset.json', import.meta.url);

function indexOf(json: unknown, plan?: string) {
  const dataset = parseDataset(json);
  const all = planActions(dataset, plan === undefined ? undefined : findPlan(dataset, plan));
  return {dataset, all, index: new ActionIndex(dataset, all, TODAY, compare)};
}

describe('actions of the example', () => {
  const {dataset, all, index} = indexOf(exampleDataset());
  const find = (filters: ActionFilters, words = '', order = '') => index.find({filters, words, order});
  const shown = (filters: ActionFilters, words?: string, order?: string) =>
    numbers(find(filters, words, order).actions);

  it('come by horizon and number, without those retired', () => {
    assert.deepEqual(numbers(all), [1, 2, 3]);
    const json = exampleDataset();
    json.actions[0]!['horizon'] = 'medium-long';
    json.actions[1]!['retired'] = {date: '2026-01-01', reason: {es: 'Ejemplo'}};
    assert.deepEqual(numbers(planActions(parseDataset(json), undefined)), [1, 3]);
    json.actions[0]!['number'] = 9;
    assert.deepEqual(numbers(planActions(parseDataset(json), undefined)), [3, 9]);
  });

  it('of one initiative stand together within their horizon, in the order of its first', () => {
    const {all: many} = indexOf(manyActions(400));
    const keys = many.map(({plan, horizon, initiative}) => [plan, horizon, initiative?.es].join('|'));
    const runs = keys.filter((key, place) => key !== keys[place - 1]);
    assert.equal(runs.length, new Set(keys).size);
    assert.ok(runs.length > 10);
    const own = many.filter((_, place) => keys[place] === keys[0]).map(({number}) => number);
    assert.deepEqual(
      own,
      [...own].sort((a, b) => a - b),
    );
  });

  it('are filtered by each facet, together, with what is reported and what is verified apart', () => {
    assert.deepEqual(shown({}), [1, 2, 3]);
    assert.deepEqual(shown({actor: 'actor-a'}), [1, 2, 3]);
    assert.deepEqual(shown({priority: 'priority-1'}), [2, 3]);
    assert.deepEqual(shown({axis: 'axis-1'}), [2, 3]);
    assert.deepEqual(shown({axis: 'none'}), [1]);
    assert.deepEqual(shown({reported: 'completed'}), [3]);
    assert.deepEqual(shown({verified: 'completed'}), []);
    assert.deepEqual(shown({verified: 'in-progress'}), [3]);
    assert.deepEqual(shown({product: 'document'}), [1, 2]);
    assert.deepEqual(shown({horizon: 'short', priority: 'priority-1'}), [2]);
    assert.deepEqual(shown({tool: 'tool-b'}), [3]);
    assert.deepEqual(shown({state: 'national'}), [1, 2, 3]);
    assert.deepEqual(shown({due: 'none'}), [1, 2, 3]);
    assert.deepEqual(shown({evidence: 'none'}), [1, 2]);
    assert.deepEqual(shown({evidence: 'some', horizon: ''}), [3]);
    assert.deepEqual(shown({actor: 'nobody'}), []);
    assert.deepEqual(shown({}), [1, 2, 3]);
  });

  it('count what each value would leave, with the other filters as they are', () => {
    const both = find({horizon: 'short'});
    assert.deepEqual(
      [...both.counts('horizon')],
      [
        ['short', 2],
        ['medium-long', 1],
      ],
    );
    assert.deepEqual([...both.counts('priority')], [['priority-1', 1]]);
    assert.deepEqual([...find({reported: 'completed'}).counts('verified')], [['in-progress', 1]]);
  });

  it('name the filters whose lifting gives actions, the one that gives most first', () => {
    assert.deepEqual(find({verified: 'in-progress', product: 'document', actor: ''}).lifts, [
      {filter: 'verified', count: 2},
      {filter: 'product', count: 1},
    ]);
    assert.deepEqual(find({verified: 'suspended', reported: 'suspended'}).lifts, []);
    assert.deepEqual(find({verified: 'in-progress'}, 'a01').lifts, [
      {filter: 'verified', count: 1},
      {filter: 'words', count: 1},
    ]);
  });

  it('are found by words that they hold, whatever their accents and case', () => {
    assert.deepEqual(shown({}, 'ACTÍVIDAD 3'), [3]);
    assert.deepEqual(shown({}, 'numero ejercicios'), [3]);
    assert.deepEqual(shown({}, 'example activity 2'), [2]);
    assert.deepEqual(shown({}, 'herramienta ejemplo b'), [3]);
    assert.deepEqual(shown({}, 'plan-0000-a02'), [2]);
    // Typing on narrows, and taking letters back widens again.
    assert.deepEqual(shown({}, 'prioridad'), [2, 3]);
    assert.deepEqual(shown({}, 'prioridad x'), []);
    assert.deepEqual(shown({}, 'prioridad'), [2, 3]);
    assert.deepEqual(shown({horizon: 'short'}, 'prioridad'), [2]);
    assert.deepEqual(shown({}, ' '), [1, 2, 3]);
  });

  it('have totals that leave out what no action has', () => {
    assert.deepEqual(actionTotals(all, dataset), {
      total: 3,
      horizons: [
        {id: 'short', count: 2},
        {id: 'medium-long', count: 1},
      ],
      axes: [
        {id: 'axis-1', count: 2},
        {id: '', count: 1},
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
    assert.deepEqual(actionTotals([], dataset).horizons, []);
  });

  it('are not silent where one side tells, and prove nothing without evidence', () => {
    const json = exampleDataset();
    json.actions[0]!['verified'] = {status: 'suspended', by: null, date: null, evidence: []};
    const changed = parseDataset(json);
    const {silent, unproved} = actionTotals(planActions(changed, undefined), changed);
    assert.deepEqual([silent, unproved], [1, 2]);
  });
});

describe('words that an action is looked for by', () => {
  const {index} = indexOf(JSON.parse(readFileSync(RELEASE, 'utf8')) as Release);
  const found = (words: string) => index.find({filters: {}, words, order: ''}).actions;

  it('are its number and that of a priority, as they are called', () => {
    const numbers = (words: string) => found(words).map(({number}) => number);
    assert.deepEqual(numbers('acción 16'), [16]);
    assert.deepEqual(numbers('Action 16'), [16]);
    assert.deepEqual(numbers('16 acción').includes(16), true);
    assert.deepEqual(numbers('acción 1'), [1]);
    assert.deepEqual(numbers('prioridad 1'), []);
    const ofPriority = found('la prioridad 28');
    assert.ok(ofPriority.length > 0);
    assert.ok(ofPriority.every(({priorities}) => priorities.includes('priority-28')));
  });

  it('are whole numbers: priority 1 is not 10, and an axis has those of its priorities', () => {
    const count = (words: string) => found(words).length;
    for (const words of ['prioridad 1', 'priority 1', 'eje 9', 'acción 99']) assert.equal(count(words), 0, words);
    assert.deepEqual(
      found('acción 1').map(({number}) => number),
      [1],
    );
    for (const [words, axis] of [
      ['eje 1', 'axis-1'],
      ['Eje 2', 'axis-2'],
      ['eje 4', 'axis-4'],
      ['axis 2', 'axis-2'],
    ] as const) {
      const expected = index.find({filters: {axis}, words: '', order: ''}).actions;
      assert.ok(expected.length > 0);
      assert.deepEqual(found(words), expected, words);
    }
  });

  it('are in any order, of either number, without small words, and name a horizon or a kind of product', () => {
    const same = (...[first, ...others]: string[]) => {
      const expected = found(first!);
      assert.ok(expected.length > 0, first);
      for (const words of others) assert.deepEqual(found(words), expected, words);
      assert.equal(index.find({filters: {}, words: first!, order: ''}).similar, false);
    };
    same('metrica', 'métricas');
    same('guía contenidos mínimos', 'guia de contenidos minimos', 'contenidos mínimos de la guía');
    same('documento INAI', 'INAI documento');
    const websites = index.find({filters: {product: 'website'}, words: '', order: ''}).actions;
    for (const words of ['website', 'sitio web', 'página web', 'web page', 'websites']) {
      const ids = found(words).map(({id}) => id);
      assert.ok(
        websites.every(({id}) => ids.includes(id)),
        words,
      );
    }
    const ofHorizon = (horizon: string) => index.find({filters: {horizon}, words: '', order: ''}).actions;
    assert.deepEqual(found('corto plazo'), ofHorizon('short'));
    assert.deepEqual(found('largo plazo'), ofHorizon('medium-long'));
  });

  it('may have one error in a long word that no action has, which is then said', () => {
    const find = (words: string) => index.find({filters: {}, words, order: ''});
    for (const [wrong, right] of [
      ['transparensia', 'transparencia'],
      ['infraestructra', 'infraestructura'],
      ['trasnparencia', 'transparencia'],
      ['nfraestructura abierta', 'infraestructura abierta'],
    ] as const) {
      assert.deepEqual(find(wrong).actions, find(right).actions, wrong);
      assert.ok(find(right).actions.length > 0);
      assert.deepEqual([find(wrong).similar, find(right).similar], [true, false]);
    }
    // Nor is a short word forgiven, nor two errors, nor a number.
    for (const words of ['curzo', 'trasparensia', 'xyzzyqwerty']) assert.equal(find(words).actions.length, 0, words);
  });
});

describe('deadlines of actions', () => {
  const [model] = planActions(parseDataset(exampleDataset()), undefined);
  const side = (status: string, date: string | null = null) => ({status, by: null, date, evidence: []});
  const state = (due: string | undefined, reported: object, verified: object = side('no-information')) => {
    const action = {...model!, due, reported, verified} as Action;
    return deadlineOf(action, undefined, TODAY)?.state;
  };

  it('are only there where there is a date, the own one before that of the horizon', () => {
    assert.equal(state(undefined, side('in-progress')), undefined);
    const [plan] = plansInOrder(parseDataset(exampleDataset()));
    const dated = {...plan!, horizons: [{id: 'short' as const, end: '2025-12-31'}]};
    assert.deepEqual(deadlineOf(model!, dated, TODAY), {date: '2025-12-31', from: 'horizon', state: 'overdue'});
    assert.deepEqual(deadlineOf({...model!, due: '2027'}, dated, TODAY), {
      date: '2027',
      from: 'action',
      state: 'ahead',
    });
  });

  it('pass, at the precision that they have, unless a side says that it was done', () => {
    assert.equal(state('2026-01-14', side('in-progress')), 'overdue');
    assert.equal(state('2026-01-15', side('in-progress')), 'ahead');
    assert.equal(state('2026-01', side('no-information')), 'ahead');
    assert.equal(state('2025', side('not-started')), 'overdue');
    assert.equal(state('2025', side('cancelled')), 'cancelled');
    assert.equal(state('2027', side('cancelled')), 'cancelled');
  });

  it('are met or missed by the date of what says that it was done', () => {
    assert.equal(state('2025-06-30', side('completed', '2025-06-30')), 'met');
    assert.equal(state('2025-06-30', side('completed', '2025-07-01')), 'missed');
    assert.equal(state('2025-06-30', side('completed', '2025')), 'open');
    // June ends on that day, and a month as a deadline on its last.
    assert.equal(state('2025-06-30', side('completed', '2025-06')), 'met');
    assert.equal(state('2025-06', side('completed', '2025-06-15')), 'met');
    assert.equal(state('2025-06-30', side('completed')), 'open');
    assert.equal(state('2025-06-30', side('completed-late')), 'missed');
    assert.equal(state('2025-06-30', side('no-information'), side('completed', '2025-07-01')), 'missed');
    // Verified later than due, of what was reported in time: nobody was late.
    assert.equal(state('2025-06-30', side('completed', '2025-01-01'), side('completed', '2025-08-01')), 'met');
    assert.equal(state('2025-06-30', side('completed-late', '2025-08-01'), side('completed', '2025-06-01')), 'met');
    assert.equal(state('2025-06-30', side('completed'), side('completed', '2025-08-01')), 'open');
    // Done while that day is still to come: in time, whenever that was.
    assert.equal(state('2027-06-30', side('completed')), 'met');
    // Called late by a day that is within the deadline: of which deadline it was late is not known.
    assert.equal(state('2025-06-30', side('completed-late', '2025-06-09')), 'open');
    assert.equal(state('2025-06', side('no-information'), side('completed-late', '2025-06')), 'open');
    assert.equal(state('2027-12', side('completed-late', '2025-06-09')), 'open');
  });

  it('say whose word it is that they were met or missed', () => {
    const by = (reported: object, verified = side('no-information')) =>
      deadlineOf({...model!, due: '2025-06-30', reported, verified} as Action, undefined, TODAY)?.by;
    assert.equal(by(side('completed', '2025-06-30')), 'reported');
    assert.equal(by(side('completed', '2025-06-01'), side('completed', '2025-08-01')), 'reported');
    assert.equal(by(side('completed', '2025-06-01'), side('completed', '2025-06-02')), 'verified');
    assert.equal(by(side('completed'), side('completed-late', '2025-08-01')), 'verified');
    assert.equal(by(side('in-progress')), undefined);
  });

  it('are not met by a report that who verifies contradicts', () => {
    for (const status of ['in-progress', 'not-started', 'suspended']) {
      assert.equal(state('2025-06-30', side('completed', '2025-06-01'), side(status)), 'open', status);
      // Neither says that it was done by then.
      assert.equal(state('2025-06-30', side('completed-late', '2025-08-01'), side(status)), 'missed', status);
      // Who is right does not matter yet.
      assert.equal(state('2027-06-30', side('completed', '2025-06-01'), side(status)), 'ahead', status);
    }
    assert.equal(state('2025-06-30', side('cancelled'), side('in-progress')), 'overdue');
    for (const status of ['in-progress', 'completed', 'completed-late'])
      assert.equal(state('2025-06-30', side(status), side('cancelled')), 'cancelled', status);
  });

  it('leave the last date on which a source told of the action', () => {
    assert.equal(lastUpdate(model!), undefined);
    const products = [
      {
        text: {es: 'x'},
        kind: 'list' as const,
        delivered: [{date: '2025-03', text: {es: 'x'}, sources: [{source: 'x'}]}],
      },
    ];
    const dated = {...model!, reported: side('in-progress', '2024-12-01'), products} as Action;
    assert.equal(lastUpdate(dated), '2025-03');
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
    assert.deepEqual(numbers(planActions(dataset, findPlan(dataset, 'plan-0000'))), [1, 2]);
    assert.deepEqual(numbers(planActions(dataset, findPlan(dataset, 'plan-0002'))), [3]);
    assert.deepEqual(numbers(planActions(dataset, undefined)), [3, 1, 2]);
  });

  it('end in the last year that their period names', () => {
    assert.equal(endOfPlan({period: '2019-2020', year: 2019}), '2020');
    assert.equal(endOfPlan({period: 'bienal', year: 2019}), '2019');
  });
});

type Raw = Record<string, never> & {
  id: string;
  plan: string;
  actors: string[];
  priorities: string[];
  tools: string[];
  states?: string[];
  horizon: string;
  due?: string;
  products: {kind: string}[];
  reported: {status: string; date: string | null; evidence: unknown[]};
  verified: {status: string; date: string | null; evidence: unknown[]};
};
type Release = {
  actions: Raw[];
  priorities: {id: string; axis: string}[];
  plans: {id: string; horizons?: {id: string; end: string}[]}[];
};

/** The values of a facet, read off the file without any code of the widgets. */
function rawValues({priorities, plans}: Release): Record<ActionFilter, (action: Raw) => string[]> {
  const due = (action: Raw) => {
    const date =
      action.due ?? plans.find(({id}) => id === action.plan)?.horizons?.find(({id}) => id === action.horizon)?.end;
    if (!date) return 'none';
    const said = [action.verified, action.reported].filter(({status}) => status !== 'no-information');
    const done = said.filter(({status}) => /^completed/.test(status));
    if (said[0]?.status === 'cancelled') return 'cancelled';
    const judged = () => {
      if (done.some((side) => side.status === 'completed-late' && side.date && side.date <= date)) return 'open';
      if (done[0]!.status === 'completed-late') return 'missed';
      if (done.some((side) => side.status === 'completed' && (side.date ?? TODAY) <= date)) return 'met';
      const late = done.some(({status}) => status === 'completed-late');
      return late || done.every((side) => side.date) ? 'missed' : 'open';
    };
    if (done.length === 0) return date < TODAY ? 'overdue' : 'ahead';
    if (done.length === said.length || judged() === 'missed') return judged();
    return date < TODAY ? 'open' : 'ahead';
  };
  return {
    actor: ({actors}) => actors,
    priority: (action) => action.priorities,
    axis: (action) => {
      const axes = priorities.filter(({id}) => action.priorities.includes(id)).map(({axis}) => axis);
      return axes.length > 0 ? axes : ['none'];
    },
    tool: ({tools}) => tools,
    state: ({states}) => states ?? ['national'],
    horizon: ({horizon}) => [horizon],
    reported: ({reported}) => [reported.status],
    verified: ({verified}) => [verified.status],
    product: ({products}) => products.map(({kind}) => kind),
    due: (action) => [due(action)],
    evidence: ({reported, verified}) => [reported.evidence.length || verified.evidence.length ? 'some' : 'none'],
  };
}

const RELEASES: Readonly<Record<string, () => Release>> = {
  'of release 1.0.0': () => JSON.parse(readFileSync(RELEASE, 'utf8')) as Release,
  'of 1,500 generated ones': () => manyActions(1500) as unknown as Release,
};

for (const [name, read] of Object.entries(RELEASES)) {
  describe(`counts ${name}`, () => {
    const json = read();
    const values = rawValues(json);
    const {all, index} = indexOf(json);
    const passing = (filters: ActionFilters, except?: ActionFilter) =>
      json.actions.filter((action) =>
        ACTION_FILTERS.every(
          (filter) => !filters[filter] || filter === except || values[filter](action).includes(filters[filter]),
        ),
      );
    const recount = (actions: Raw[], filter: ActionFilter) => {
      const counts: Record<string, number> = {};
      for (const action of actions) {
        for (const value of new Set(values[filter](action))) counts[value] = (counts[value] ?? 0) + 1;
      }
      return counts;
    };
    const compareAll = (filters: ActionFilters) => {
      const found = index.find({filters, words: '', order: ''});
      const expected = passing(filters);
      assert.deepEqual(new Set(found.actions.map(({id}) => id)), new Set(expected.map(({id}) => id)));
      assert.equal(found.actions.length, expected.length);
      for (const filter of ACTION_FILTERS) {
        assert.deepEqual(Object.fromEntries(found.counts(filter)), recount(passing(filters, filter), filter), filter);
      }
    };

    it('equal a recount of the file without filters', () => {
      assert.equal(all.length, json.actions.length);
      compareAll({});
    });

    it('equal a recount with each value of each facet, alone', () => {
      for (const filter of ACTION_FILTERS) {
        for (const value of new Set(json.actions.flatMap(values[filter]))) {
          const found = index.find({filters: {[filter]: value}, words: '', order: ''});
          assert.equal(found.actions.length, passing({[filter]: value}).length, `${filter} ${value}`);
        }
      }
    });

    it('equal a recount with several filters at once', () => {
      for (const [place, action] of json.actions.slice(0, 40).entries()) {
        const some = ACTION_FILTERS.filter((_, at) => (place + at) % 4 === 0);
        compareAll(Object.fromEntries(some.map((filter) => [filter, values[filter](action)[0] ?? ''])));
      }
    });

    it('find every action by its id, and keep all of them in every order', () => {
      for (const {id} of json.actions.slice(0, 200)) {
        assert.ok(index.find({filters: {}, words: id, order: ''}).actions.some((action) => action.id === id));
      }
      for (const order of ['activity', '-activity', 'reported', '-verified', 'updated', 'due']) {
        const {actions} = index.find({filters: {}, words: '', order});
        assert.equal(new Set(actions.map(({id}) => id)).size, json.actions.length, order);
      }
    });

    it('turn an order round among what is known; what nobody knows stays last', () => {
      const statuses = (order: string) =>
        index.find({filters: {}, words: '', order}).actions.map(({reported}) => reported.status);
      const known = statuses('reported').filter((status) => status !== 'no-information');
      const unknown = statuses('reported').slice(known.length);
      assert.deepEqual(statuses('-reported'), [...known.reverse(), ...unknown]);
      const dueOf = new Map(json.actions.map((action) => [action.id, values.due(action)[0]]));
      const due = index.find({filters: {}, words: '', order: '-due'}).actions.map(({id}) => dueOf.get(id) ?? '');
      const dated = due.filter((state) => state !== 'none').length;
      assert.ok(!due.slice(0, dated).includes('none'), 'what has no deadline comes last');
    });

    it('come in the order of the Spanish alphabet', () => {
      const names = index.find({filters: {}, words: '', order: 'activity'}).actions.map(({activity}) => activity.es);
      for (const [place, later] of names.slice(1).entries()) assert.ok(compare(names[place]!, later) <= 0, later);
    });
  });
}

describe('generated actions', () => {
  it('compare no text once their order is prepared, either way round', () => {
    const {dataset, all} = indexOf(manyActions(300));
    let compared = 0;
    const counting = (a: string, b: string) => ((compared += 1), compare(a, b));
    const index = new ActionIndex(dataset, all, TODAY, counting);
    index.prepareOrder('activity');
    const prepared = compared;
    assert.ok(prepared > 0);
    for (const order of ['activity', '-activity']) index.find({filters: {}, words: '', order});
    assert.equal(compared, prepared);
  });

  it('are the same each time, and all of them are valid', () => {
    assert.deepEqual(manyActions(60), manyActions(60));
    const dataset = parseDataset(manyActions(300));
    assert.equal(dataset.actions.length, 300);
    assert.deepEqual(dataset.issues, []);
  });
});
