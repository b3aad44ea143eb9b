import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {priorityTies, tiedTools} from '../../src/dataset/index.js';
import {nextCell} from '../../src/layout/matrix-keys.js';
import {entryKey} from '../../src/layout/matrix-keys.js';
import {
  cellKey,
  groupByAxis,
  layoutPriorityMatrix,
  markOf,
  parseKey,
  shortName,
} from '../../src/layout/priority-matrix-layout.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const json = exampleDataset();
json.actions[2]!['tools'] = ['tool-b', 'tool-c'];
json.actions[2]!['priorities'] = ['priority-3'];
const rows = priorityTies(parseDataset(json));
const layout = layoutPriorityMatrix(rows, tiedTools(rows));

describe('layoutPriorityMatrix', () => {
  it('places ties under their tools and leaves other cells empty', () => {
    assert.deepEqual(
      layout.columns.map(({id}) => id),
      ['tool-a', 'tool-b', 'tool-c'],
    );
    assert.deepEqual(
      layout.groups.map(({axis, rows: own}) => [
        axis?.number,
        own.map(({id, cells}) => [id, cells.map(({tie}) => tie && markOf(tie))]),
      ]),
      [
        [
          1,
          [
            ['priority-1', ['actions', 'listed', undefined]],
            ['priority-2', [undefined, undefined, undefined]],
          ],
        ],
        [2, [['priority-3', [undefined, 'actions', 'unlisted']]]],
      ],
    );
  });

  it('counts the cells of each mark', () => {
    assert.deepEqual(layout.marks, {actions: 2, listed: 1, unlisted: 1});
  });

  it('leaves out tools that none of the rows is tied to', () => {
    const some = layoutPriorityMatrix(rows.slice(0, 1), tiedTools(rows));
    assert.deepEqual(
      some.columns.map(({id}) => id),
      ['tool-a', 'tool-b'],
    );
    assert.deepEqual(layoutPriorityMatrix([], tiedTools(rows)).columns, []);
  });

  it('groups priorities by axis in their order', () => {
    assert.deepEqual(
      groupByAxis(rows).map(({id, rows: own}) => [id, own.length]),
      [
        ['axis-1', 2],
        ['axis-2', 1],
      ],
    );
  });
});

describe('keys of the cells', () => {
  it('name a priority, a tool, or both', () => {
    assert.deepEqual(parseKey(cellKey('priority-1')), {priority: 'priority-1', tool: ''});
    assert.deepEqual(parseKey(cellKey('', 'tool-a')), {priority: '', tool: 'tool-a'});
    assert.deepEqual(parseKey(cellKey('priority-1', 'tool-a')), {priority: 'priority-1', tool: 'tool-a'});
    assert.deepEqual(parseKey(entryKey('noTool', 'priority-1')), {priority: 'priority-1', tool: ''});
  });
});

describe('nextCell', () => {
  const from =
    (key: string) =>
    (press: string, ctrl = false) =>
      nextCell(layout, key, press, ctrl);

  it('goes to the neighbour in the direction of the arrow, empty or not', () => {
    assert.equal(from('priority-3/')('ArrowRight'), 'priority-3/#term');
    assert.equal(from('priority-3/#actions')('ArrowRight'), 'priority-3/tool-a');
    assert.equal(from('priority-3/tool-b')('ArrowUp'), 'priority-2/tool-b');
    assert.equal(from('priority-2/tool-c')('ArrowDown'), 'priority-3/tool-c');
    assert.equal(from('priority-1/tool-a')('ArrowUp'), '/tool-a');
    assert.equal(from('/#number')('ArrowDown'), 'priority-1/');
  });

  it('goes with Ctrl to the next cell that holds something', () => {
    assert.equal(from('priority-3/')('ArrowRight', true), 'priority-3/tool-b');
    assert.equal(from('priority-3/tool-b')('ArrowUp', true), 'priority-1/tool-b');
    assert.equal(from('priority-3/tool-c')('ArrowUp', true), '/tool-c');
    assert.equal(from('priority-3/tool-b')('ArrowLeft', true), 'priority-3/');
  });

  it('stays at the edges, and for other keys and unknown cells', () => {
    assert.equal(from('/#number')('ArrowUp'), undefined);
    assert.equal(from('priority-1/')('ArrowLeft'), undefined);
    assert.equal(from('priority-3/tool-c')('ArrowRight'), undefined);
    assert.equal(from('priority-1/')('a'), undefined);
    assert.equal(from('priority-3/tool-c')('ArrowDown', true), undefined);
    assert.equal(from('priority-9/')('ArrowDown'), undefined);
  });

  it('goes to the ends of the row, and with Ctrl to those of the matrix', () => {
    assert.equal(from('priority-1/tool-a')('Home'), 'priority-1/');
    assert.equal(from('priority-1/')('End'), 'priority-1/tool-c');
    assert.equal(from('/tool-b')('Home'), '/#number');
    assert.equal(from('priority-3/tool-c')('Home', true), '/#number');
    assert.equal(from('/tool-a')('End', true), 'priority-3/tool-c');
  });
});

describe('shortName', () => {
  const cases: readonly (readonly [name: string, aliases: readonly string[], short: string])[] = [
    ['Monitor Karewa', ['FTM'], 'Monitor Karewa'],
    ['Justicia Abierta (Métrica de Justicia Abierta)', [], 'Justicia Abierta'],
    ['Repositorio público de contratos: QuiénEsQuién.Wiki (PODER)', ['Poder AC'], 'Repositorio público de contratos'],
    [
      'Estándar de Datos de Contrataciones Abiertas (OCDS / EDCA-MX)',
      ['OCDS', 'Estándar de Contrataciones Abiertas'],
      'Estándar de Contrataciones Abiertas',
    ],
    ['Ejercicios locales de Gobierno Abierto', ['Ejercicios locales de GA'], 'Ejercicios locales de Gobierno Abierto'],
    ['(Sólo paréntesis)', [], '(Sólo paréntesis)'],
  ];
  for (const [name, aliases, short] of cases) {
    it(`«${name}» is «${short}»`, () => assert.equal(shortName(name, aliases), short));
  }
});
