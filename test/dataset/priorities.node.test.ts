import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  adoptedTools,
  countPriorities,
  filterPriorities,
  isGap,
  priorityGaps,
  priorityTies,
  sourcesOfPriorities,
  tiedTools,
  type PriorityTies,
} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const numbers = (rows: readonly PriorityTies[]) => rows.map(({priority}) => priority.number);

describe('priorities of the example', () => {
  const dataset = parseDataset(exampleDataset());
  const rows = priorityTies(dataset);

  it('ties tools that the plan lists and tools that its actions name, each with its actions', () => {
    assert.deepEqual(
      rows.map(({priority, ties}) => [
        priority.id,
        ties.map(({tool, listed, actions}) => [tool.id, listed, actions.map(({number}) => number)]),
      ]),
      [
        [
          'priority-1',
          [
            ['tool-a', true, [2]],
            ['tool-b', true, [3]],
          ],
        ],
        ['priority-2', []],
        ['priority-3', [['tool-b', true, []]]],
      ],
    );
  });

  it('ties a tool that only an action names, and says that the plan does not list it', () => {
    const json = exampleDataset();
    json.actions[1]!['tools'] = ['tool-c'];
    const [first] = priorityTies(parseDataset(json));
    const tie = first?.ties.find(({tool}) => tool.id === 'tool-c');
    assert.deepEqual([tie?.listed, tie?.actions.length], [false, 1]);
  });

  it('leaves out retired records', () => {
    const json = exampleDataset();
    const retired = {date: '2026-01-01', reason: {es: 'Ejemplo'}};
    json.priorities[1]!['retired'] = retired;
    json.tools[0]!['retired'] = retired;
    json.actions[2]!['retired'] = retired;
    const [first, ...others] = priorityTies(parseDataset(json));
    assert.deepEqual(
      first?.ties.map(({tool, actions}) => [tool.id, actions.length]),
      [['tool-b', 0]],
    );
    assert.deepEqual(numbers(others), [3]);
  });

  it('counts tools and actions among the commission’s own priorities', () => {
    assert.deepEqual(countPriorities(rows), {total: 3, own: 1, withTools: 1, withActions: 1});
    assert.deepEqual(countPriorities([]), {total: 0, own: 0, withTools: 0, withActions: 0});
  });

  it('orders tools by the first priority that they are tied to, then by the last', () => {
    assert.deepEqual(
      tiedTools(rows).map(({id}) => id),
      ['tool-a', 'tool-b'],
    );
  });

  it('filters by axis, term, plan and tool, together', () => {
    assert.deepEqual(numbers(filterPriorities(rows, {})), [1, 2, 3]);
    assert.deepEqual(numbers(filterPriorities(rows, {axis: 'axis-2'})), [3]);
    assert.deepEqual(numbers(filterPriorities(rows, {term: 'medium'})), [2, 3]);
    assert.deepEqual(numbers(filterPriorities(rows, {own: true})), [1]);
    assert.deepEqual(numbers(filterPriorities(rows, {tool: 'tool-b'})), [1, 3]);
    assert.deepEqual(numbers(filterPriorities(rows, {tool: 'tool-b', term: 'medium', axis: 'axis-2'})), [3]);
    assert.deepEqual(numbers(filterPriorities(rows, {own: true, axis: 'axis-2'})), []);
  });

  it('lists the gaps, the commission’s own first', () => {
    const json = exampleDataset();
    json.tools.forEach((tool) => (tool['priorities'] = ['priority-3']));
    json.actions.forEach((action) => (action['priorities'] = []));
    json.priorities[1]!['inPlan'] = true;
    const gaps = priorityGaps(priorityTies(parseDataset(json)));
    assert.deepEqual(numbers(gaps.noTool), [1, 2]);
    assert.deepEqual(numbers(gaps.noAction), [1, 2, 3]);
    assert.deepEqual(numbers(gaps.neither), [1, 2]);
    assert.deepEqual(rows.map(isGap), [false, true, true]);
  });

  it('knows the tools that an entity adopted; in progress and lapsed are not adopted', () => {
    assert.deepEqual([...adoptedTools(dataset, 'AGU')], ['tool-a']);
    assert.deepEqual([...adoptedTools(dataset, 'PUE')], []);
    assert.deepEqual([...adoptedTools(dataset, 'JAL')], []);
  });

  it('gives the sources as far as they have come', () => {
    assert.deepEqual(
      sourcesOfPriorities(dataset, rows).map(({id}) => id),
      ['example-source'],
    );
    const bare = {...dataset, sources: []};
    assert.deepEqual(sourcesOfPriorities(bare, rows), []);
  });

  it('keeps a priority whose axis has not come', () => {
    const json = exampleDataset();
    json.axes = [];
    assert.deepEqual(
      priorityTies(parseDataset(json)).map(({axis}) => axis),
      [undefined, undefined, undefined],
    );
  });
});

describe('priorities of the published release', () => {
  const json = JSON.parse(
    readFileSync(new URL('../../data/releases/1.0.0/dataset.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, unknown>[]>;
  const rows = priorityTies(parseDataset(json));

  // Counted from the raw file, another way than the module does.
  const pairs = new Map<string, {listed: boolean; actions: number}>();
  const pair = (tool: string, priority: string) => {
    const known = pairs.get(`${priority} ${tool}`) ?? {listed: false, actions: 0};
    pairs.set(`${priority} ${tool}`, known);
    return known;
  };
  for (const tool of json['tools'] ?? []) {
    for (const priority of tool['priorities'] as string[]) pair(tool['id'] as string, priority).listed = true;
  }
  for (const action of json['actions'] ?? []) {
    for (const priority of action['priorities'] as string[]) {
      for (const tool of action['tools'] as string[]) pair(tool, priority).actions += 1;
    }
  }

  it('has 40 priorities in 4 axes, ten of them the commission’s', () => {
    assert.deepEqual(
      numbers(rows),
      [...Array(40).keys()].map((index) => index + 1),
    );
    assert.equal(new Set(rows.map(({axis}) => axis?.number)).size, 4);
    assert.deepEqual(
      rows.filter(({priority}) => priority.inPlan).map(({priority}) => priority.number),
      [10, 16, 20, 25, 28, 30, 32, 33, 34, 38],
    );
  });

  it('agrees with the raw file on every tie and on its actions', () => {
    const found = rows.flatMap(({priority, ties}) =>
      ties.map(({tool, listed, actions}) => [`${priority.id} ${tool.id}`, {listed, actions: actions.length}] as const),
    );
    assert.deepEqual(new Map([...found].sort()), new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  it('answers what the plan says: 10 of 40, 7 with tools, 4 with actions', () => {
    assert.deepEqual(countPriorities(rows), {total: 40, own: 10, withTools: 7, withActions: 4});
  });

  it('finds that the plan gives 33, 34 and 38 no tools', () => {
    const own = priorityGaps(rows).noTool.filter(({priority}) => priority.inPlan);
    assert.deepEqual(numbers(own), [33, 34, 38]);
    assert.ok(own.every(({priority}) => priority.plan?.tools.length === 0));
  });
});
