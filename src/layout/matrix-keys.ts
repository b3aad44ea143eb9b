import type {MatrixLayout} from './priority-matrix-layout.js';

/** Key of a priority's entry in a list. */
export const entryKey = (place: string, priority: string): string => `${place}:${priority}`;

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to from another one: its neighbour in the direction of an arrow, with Ctrl the next one that holds
 * something; the first or last of the row, with Ctrl of the matrix. Undefined for other keys and at the edge.
 */
export function nextCell(layout: MatrixLayout, from: string, key: string, ctrl = false): string | undefined {
  const {keys} = layout;
  const row = keys.findIndex((cells) => cells.includes(from));
  const column = keys[row]?.indexOf(from) ?? -1;
  if (row < 0) return undefined;
  if (key === 'Home' || key === 'End') {
    const cells = ctrl ? keys[key === 'Home' ? 0 : keys.length - 1] : keys[row];
    return cells?.[key === 'Home' ? 0 : cells.length - 1];
  }
  const step = STEPS[key];
  if (!step) return undefined;
  const full = ctrl ? holding(layout) : undefined;
  for (let [y, x] = [row + step[0], column + step[1]]; ; y += step[0], x += step[1]) {
    const next = keys[y]?.[x];
    if (next === undefined) return undefined;
    if (!full || full.has(next)) return next;
  }
}

/** Keys of cells that hold something: the headers, and what the layer or the plan fills. */
function holding({keys, groups, holds}: MatrixLayout): ReadonlySet<string> {
  const cells = groups.flatMap(({rows}) => rows.flatMap((row) => row.cells.filter(holds).map(({key}) => key)));
  return new Set([...(keys[0] ?? []), ...keys.flatMap(([head]) => head ?? []), ...cells]);
}
