import {isGap, priorityGaps, type PriorityTies} from '../../../dataset/index.js';
import type {LayerCell} from '../../../dataset/select/matrix-layers.js';
import type {PriorityExtrasMessages} from '../../../i18n/es/priority-extras.js';
import type {Table} from '../../../layout/table.js';
import {pairRows, type Side} from './layer.view.js';

interface Columns {
  /** Of the layer shown, if it is not the plan. */
  readonly title: string | undefined;
  readonly cellsOf: (row: PriorityTies) => readonly LayerCell[];
  readonly names: (tool: string) => string;
  readonly said: (cell: LayerCell) => string;
  /** Two layers compared, where that is shown. */
  readonly sides: readonly [Side, Side] | undefined;
}

/** The table with what the layer says, with the gaps, and with the comparison of two layers, as they are shown. */
export function addColumns(
  table: Table,
  rows: readonly PriorityTies[],
  {title, cellsOf, names, said, sides}: Columns,
  words: PriorityExtrasMessages,
): Table {
  const added: (readonly [string, (row: PriorityTies) => string])[] = [];
  if (title) {
    const whole = (row: PriorityTies) => cellsOf(row).find(({tool}) => !tool);
    const name = words.layerColumn(title);
    added.push([name, (row) => (whole(row) ? said(whole(row) as LayerCell) : '')]);
    added.push([
      `${name}, ${words.byTool}`,
      (row) =>
        cellsOf(row)
          .flatMap((cell) => (cell.tool ? `${names(cell.tool)}: ${said(cell)}` : []))
          .join('; '),
    ]);
  }
  if (sides) {
    const gaps = priorityGaps(rows);
    const kinds = ['noTool', 'noAction'] as const;
    const pair = pairRows(rows, sides);
    added.push([
      words.gapColumn,
      (row) =>
        isGap(row)
          ? kinds
              .filter((kind) => gaps[kind].includes(row))
              .map((kind) => words.gapKinds[kind])
              .join('; ')
          : '',
    ]);
    added.push([words.compare, ({priority}) => pair.named(priority.id)]);
  }
  return {
    ...table,
    columns: [...table.columns, ...added.map(([name]) => name)],
    rows: table.rows.map((cells, index) => [
      ...cells,
      ...added.map(([, say]) => (rows[index] ? say(rows[index]) : '')),
    ]),
  };
}
