import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {countPriorities, priorityGaps, priorityTies} from '../../src/dataset/index.js';
import {parseLayer} from '../../src/dataset/schema/layer.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {entryOf, havingOf, migrateLayer, OWN_LAYERS, ownCells} from '../../src/dataset/select/matrix-layers.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const layer = (change: Record<string, unknown> = {}) => ({
  layerVersion: '1.0.0',
  id: 'ejemplo',
  title: {es: 'Capa de ejemplo'},
  legend: [
    {value: 'none', label: {es: 'Nada'}, level: 0},
    {value: 'some', label: {es: 'Algo'}, level: 3},
  ],
  cells: [
    {priority: 'priority-1', tool: 'tool-a', value: 'some'},
    {priority: 'priority-2', value: 'none'},
    {priority: 'priority-3', value: null},
  ],
  ...change,
});

describe('parseLayer', () => {
  it('reads a layer and gives back what it was given', () => {
    const {layer: read, setAside} = parseLayer(layer());
    assert.deepEqual(setAside, []);
    assert.deepEqual(parseLayer(JSON.parse(JSON.stringify(read))).layer, read);
  });

  it('sets aside cells that do not fit, and says which and why', () => {
    const {layer: read, setAside} = parseLayer(
      layer({
        cells: [
          {priority: 'priority-1', value: 'some'},
          {priority: 'priority-1', value: 'none'},
          {priority: 'priority-2', value: 'not in the legend'},
          {priority: 'priority-3', value: 'some', target: 5},
          {value: 'some'},
        ],
      }),
    );
    assert.equal(read.cells.length, 1);
    assert.deepEqual(setAside, ['cells[1]: priority-1/', 'cells[2]: value', 'cells[3]: target', 'cells[4]: priority']);
  });

  it('takes numbers where the legend has classes', () => {
    const numeric = layer({
      legend: [
        {from: 0, label: {es: 'Poco'}, level: 0},
        {from: 10, label: {es: 'Mucho'}, level: 5},
      ],
      cells: [
        {priority: 'priority-1', value: 12.5, target: 20},
        {priority: 'priority-2', value: 'some'},
      ],
    });
    const {layer: read, setAside} = parseLayer(numeric);
    assert.deepEqual(setAside, ['cells[1]: value']);
    assert.equal(entryOf(read, 12.5)?.label.es, 'Mucho');
    assert.equal(entryOf(read, 9)?.label.es, 'Poco');
    assert.equal(entryOf(read, null), undefined);
  });

  for (const [name, json, code] of [
    ['a list', [], 'not-a-dataset'],
    ['another MAJOR', layer({layerVersion: '2.0.0'}), 'newer-schema'],
    ['no legend', layer({legend: []}), 'not-a-dataset'],
    ['a legend of both kinds', layer({legend: [{label: {es: 'x'}, level: 1}]}), 'not-a-dataset'],
    ['no title', layer({title: {en: 'only English'}}), 'not-a-dataset'],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.throws(() => parseLayer(json), {code});
    });
  }

  it('reads the file of docs/matrix-layers.md', () => {
    const text = readFileSync('docs/matrix-layers.md', 'utf8');
    const snippet = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';
    const {layer: read, setAside} = parseLayer(JSON.parse(snippet));
    assert.equal(read.cells.length, 3);
    assert.deepEqual(setAside, []);
  });
});

describe('migrateLayer', () => {
  const retired = (replacedBy?: string) => ({
    date: '2026-01-01',
    reason: {es: 'Ejemplo'},
    ...(replacedBy && {replacedBy}),
  });
  const old = parseLayer(
    layer({
      release: '0.0.1',
      cells: [
        {priority: 'priority-1', tool: 'tool-a', value: 'some'},
        {priority: 'priority-1', tool: 'tool-b', value: 'none'},
        {priority: 'priority-2', tool: 'tool-a', value: 'some'},
        {priority: 'priority-3', tool: 'tool-z', value: 'some'},
        {priority: 'priority-3', tool: 'tool-c', value: 'some'},
      ],
    }),
  ).layer;

  it('gives retired ids the names of their heirs, keeps an heir’s own value, and lists what changed', () => {
    const json = exampleDataset();
    json.tools.find(({id}) => id === 'tool-a')!['retired'] = retired('tool-b');
    json.tools.find(({id}) => id === 'tool-c')!['retired'] = retired();
    const dataset = parseDataset(json);
    const {layer: now, changes} = migrateLayer(old, dataset);
    assert.equal(now.release, dataset.envelope.release);
    assert.deepEqual(
      now.cells.map(({priority, tool, value}) => [priority, tool, value]),
      [
        ['priority-1', 'tool-b', 'none'],
        ['priority-2', 'tool-b', 'some'],
      ],
    );
    assert.deepEqual(
      new Set(changes.map(({kind, id, by = ''}) => `${kind} ${id} ${by}`)),
      new Set(['replaced tool-a tool-b', 'clash priority-1/tool-a priority-1/tool-b', 'gone tool-z ', 'gone tool-c ']),
    );
  });

  it('leaves a layer of today as it is', () => {
    const today = parseLayer(layer()).layer;
    const {layer: now, changes} = migrateLayer(today, parseDataset(exampleDataset()));
    assert.deepEqual(changes, []);
    assert.deepEqual(now.cells, today.cells);
  });
});

describe('what priorities have in a layer', () => {
  it('is something, nothing, or unknown; absence of a word is not a no to what is asked elsewhere', () => {
    const rows = priorityTies(parseDataset(exampleDataset()));
    assert.deepEqual(Object.fromEntries(havingOf(parseLayer(layer()).layer, rows)), {
      'priority-1': 'yes',
      'priority-2': 'no',
      'priority-3': 'unknown',
    });
  });
});

/** The release that came last, as its file says. */
const releases = readdirSync('data/releases').filter((name) => /^\d/.test(name));
const file = JSON.parse(readFileSync(`data/releases/${releases.sort().at(-1) ?? ''}/dataset.json`, 'utf8')) as {
  priorities: {id: string; inPlan: boolean; retired?: unknown}[];
  tools: {id: string; priorities: string[]; retired?: unknown}[];
  actions: {
    priorities: string[];
    tools: string[];
    retired?: unknown;
    verified: {status: string};
    reported: {status: string};
  }[];
  adoptions: {tool: string; state: string; status: string}[];
  states: {id: string}[];
};

describe('layers of the real release, computed anew from its file', () => {
  const dataset = parseDataset(file);
  const rows = priorityTies(dataset);
  const actionsOf = (priority: string, tool?: string) =>
    file.actions.filter(
      (each) => !each.retired && each.priorities.includes(priority) && (!tool || each.tools.includes(tool)),
    );
  const expected = {
    tools: (priority: string, tool: string) =>
      file.tools.find(({id}) => id === tool)?.priorities.includes(priority) ? 'listed' : 'unlisted',
    actions: (priority: string, tool: string) => actionsOf(priority, tool).length,
    states: (_priority: string, tool: string) => {
      const known = file.adoptions.filter((each) => each.tool === tool && each.status !== 'no-information');
      const adopted = new Set(known.filter(({status}) => status === 'adopted').map(({state}) => state)).size;
      // None is a figure only where every entity is told of.
      return adopted > 0 || known.length === file.states.length ? adopted : null;
    },
    progress: (priority: string, tool: string) => {
      const statuses = actionsOf(priority, tool).map(({verified, reported}) =>
        verified.status === 'no-information' ? reported.status : verified.status,
      );
      return statuses.some((status) => status !== 'no-information')
        ? statuses.filter((status) => status.startsWith('completed')).length
        : null;
    },
  };

  for (const id of OWN_LAYERS) {
    it(`${id}: every tie once, with the value that the file gives`, () => {
      const cells = ownCells(dataset, rows, id).flatMap(({priority, tool, value}) =>
        tool ? [[priority, tool, value]] : [],
      );
      const ties = file.priorities.flatMap(({id: priority}) =>
        file.tools
          .filter(({priorities, id: tool}) => priorities.includes(priority) || actionsOf(priority, tool).length > 0)
          .filter(({id: tool}) => id !== 'progress' || actionsOf(priority, tool).length > 0)
          .map(({id: tool}) => [priority, tool, expected[id](priority, tool)]),
      );
      const sorted = (list: unknown[][]) => list.map((each) => JSON.stringify(each)).sort();
      assert.ok(ties.length > 0);
      assert.deepEqual(sorted(cells), sorted(ties));
    });
  }

  it('counts what the sentence, the totals and the gaps say', () => {
    const all = file.priorities.filter(({retired}) => !retired);
    const own = all.filter(({inPlan}) => inPlan);
    const hasTool = (priority: string) =>
      file.tools.some(({priorities, retired}) => !retired && priorities.includes(priority));
    const hasAction = (priority: string) => actionsOf(priority).length > 0;
    assert.deepEqual(countPriorities(rows), {
      total: all.length,
      own: own.length,
      withTools: own.filter(({id}) => hasTool(id)).length,
      withActions: own.filter(({id}) => hasAction(id)).length,
    });
    const gaps = priorityGaps(rows);
    assert.equal(gaps.noTool.length, all.filter(({id}) => !hasTool(id)).length);
    assert.equal(gaps.noAction.length, all.filter(({id}) => !hasAction(id)).length);
    assert.equal(gaps.neither.length, all.filter(({id}) => !hasTool(id) && !hasAction(id)).length);
  });
});
