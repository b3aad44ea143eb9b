import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../support/seed.js';
import type {Action, Axis, Priority, PriorityTies, Tool} from '../../src/dataset/index.js';
import {arrangement} from '../../src/layout/matrix-arrangement.js';
import {nextCell} from '../../src/layout/matrix-keys.js';
import {layoutPriorityMatrix} from '../../src/layout/priority-matrix-layout.js';
import {matrixMarks} from '../../src/layout/sheet/matrix-marks.js';

const PILLARS = ['transparency', 'accountability', 'participation', 'innovation'] as const;
const PHASES = ['prevention', 'detection', 'investigation', 'sanction'] as const;

const tools = fc
  .array(fc.record({pillars: fc.subarray([...PILLARS]), phases: fc.subarray([...PHASES])}), {maxLength: 12})
  .map((list) => list.map((each, index) => ({...each, id: `tool-${index}`}) as unknown as Tool));

const matrix = tools.chain((all) =>
  fc
    .array(
      fc.record({
        axis: fc.integer({min: 1, max: 4}),
        term: fc.constantFrom('short', 'medium', 'long'),
        tied: fc.subarray(all),
        listed: fc.boolean(),
        count: fc.nat(3),
      }),
      {maxLength: 40},
    )
    .map((list) => ({
      tools: all,
      rows: list.map(({axis, term, tied, listed, count}, index): PriorityTies => {
        const actions = Array.from({length: count}, (_, id) => ({id: String(id)}) as Action);
        return {
          priority: {id: `priority-${index}`, number: index, axis: `axis-${axis}`, term} as Priority,
          axis: {id: `axis-${axis}`, number: axis} as Axis,
          ties: tied.map((tool) => ({tool, listed, actions})),
          actions,
        };
      }),
    })),
);

const order = fc.record({
  rows: fc.constantFrom('', 'term', 'none'),
  columns: fc.constantFrom('', 'pillar', 'phase'),
  sort: fc.constantFrom('', 'term', 'tools', 'actions', 'layer'),
});

describe('any matrix in any order', () => {
  it('has every priority once, every tied tool once, and every cell under its column', () => {
    fc.assert(
      fc.property(matrix, order, (all, how) => {
        const layout = layoutPriorityMatrix(
          all.rows,
          all.tools,
          arrangement({...how, value: ({actions}) => actions.length}),
        );
        const ids = layout.groups.flatMap(({rows}) => rows.map(({id}) => id));
        assert.deepEqual([...ids].sort(), all.rows.map(({priority}) => priority.id).sort());
        const tied = new Set(all.rows.flatMap(({ties}) => ties.map(({tool}) => tool.id)));
        assert.deepEqual(layout.columns.map(({id}) => id).sort(), [...tied].sort());
        for (const {rows} of layout.groups) {
          for (const {cells} of rows)
            assert.deepEqual(
              cells.map(({tool}) => tool),
              layout.columns,
            );
        }
        const keys = layout.keys.flat();
        assert.equal(new Set(keys).size, keys.length);
      }),
    );
  });

  it('lets the arrow keys reach every cell from the first', () => {
    fc.assert(
      fc.property(matrix, order, (all, how) => {
        const layout = layoutPriorityMatrix(all.rows, all.tools, arrangement(how));
        const reached = layout.keys.flatMap((row) => {
          const walk: string[] = [];
          for (let key = row[0]; key !== undefined; key = nextCell(layout, key, 'ArrowRight')) walk.push(key);
          return walk;
        });
        const down: string[] = [];
        for (let key = layout.keys[0]?.[0]; key !== undefined; key = nextCell(layout, key, 'ArrowDown')) down.push(key);
        assert.deepEqual(reached, layout.keys.flat());
        assert.equal(down.length, layout.keys.length);
      }),
    );
  });

  it('is drawn on a sheet within its bounds, without a NaN, and no two cells at one place', () => {
    fc.assert(
      fc.property(matrix, order, (all, how) => {
        const layout = layoutPriorityMatrix(all.rows, all.tools, arrangement(how));
        const {width, height, marks} = matrixMarks(layout, {
          group: ({id}) => id,
          row: ({priority}) => `${priority.number}. Una prioridad de ejemplo con palabras suficientes para dos líneas`,
          column: (id) => `Herramienta de ejemplo ${id}`,
          cell: (_row, {tie}) => tie && {kind: 'value', sign: '3', level: 3},
          whole: [{name: 'En conjunto', cell: () => ({kind: 'value', sign: '4', level: 0})}],
        });
        assert.ok(Number.isFinite(width) && Number.isFinite(height));
        for (const {x, y} of marks) {
          assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${x}, ${y} in ${width} × ${height}`);
        }
        const cells = marks.filter((mark) => mark.kind === 'line' && /^[34]$/.test(mark.text));
        assert.equal(new Set(cells.map(({x, y}) => `${x} ${y}`)).size, cells.length);
        assert.equal(
          cells.length,
          all.rows.reduce((sum, {ties}) => sum + ties.length + 1, 0),
        );
      }),
    );
  });
});
