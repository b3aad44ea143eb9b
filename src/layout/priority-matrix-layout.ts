import type {PriorityTies, Tie, Tool} from '../dataset/index.js';

/** A row of the matrix: its cells stand in the order of the columns, undefined where nothing ties. */
export interface MatrixRow {
  readonly id: string;
  readonly row: PriorityTies;
  readonly cells: readonly (Tie | undefined)[];
}

/** Rows of one axis, in their order. */
export interface AxisGroup<R> {
  readonly axis: PriorityTies['axis'];
  readonly id: string;
  readonly rows: readonly R[];
}

/** The matrix as drawn: columns, rows by axis, how many cells have each mark, and what the arrow keys walk. */
export interface MatrixLayout {
  readonly columns: readonly Tool[];
  readonly groups: readonly AxisGroup<MatrixRow>[];
  readonly marks: Readonly<Record<Mark, number>>;
  /** Keys of the cells that hold a button, row by row; the first row is that of the column headers. */
  readonly keys: readonly (readonly (string | undefined)[])[];
}

/** `listed` by the plan, listed and with `actions`, or tied by an action alone (`unlisted`). */
export type Mark = 'listed' | 'actions' | 'unlisted';

/** The mark of a tie. */
export const markOf = ({listed, actions}: Pick<Tie, 'listed' | 'actions'>): Mark =>
  listed ? (actions.length > 0 ? 'actions' : 'listed') : 'unlisted';

/** Key of a cell: a priority's row header without a tool, a tool's column header without a priority. */
export const cellKey = (priority: string, tool = ''): string => `${priority}/${tool}`;

/** Key of a priority's entry in a list. */
export const entryKey = (place: string, priority: string): string => `${place}:${priority}`;

/** The priority and the tool of a cell's or an entry's key, empty where it has none. */
export function parseKey(key: string): {readonly priority: string; readonly tool: string} {
  const [priority = '', tool = ''] = key.replace(/^\w+:/, '').split('/');
  return {priority, tool};
}

/** Rows by axis, in the order in which axes first appear. */
export function groupByAxis<R>(rows: readonly R[], source: (row: R) => PriorityTies): readonly AxisGroup<R>[] {
  const ids = [...new Set(rows.map((row) => source(row).priority.axis))];
  return ids.map((id) => {
    const own = rows.filter((row) => source(row).priority.axis === id);
    const [first] = own;
    return {id, axis: first && source(first).axis, rows: own};
  });
}

/** Places the ties of `rows` under `tools`, in their order; a tool that is tied to none of the rows has no column. */
export function layoutPriorityMatrix(rows: readonly PriorityTies[], tools: readonly Tool[]): MatrixLayout {
  const tied = new Set(rows.flatMap(({ties}) => ties.map(({tool}) => tool.id)));
  const columns = tools.filter(({id}) => tied.has(id));
  const placed = rows.map((row): MatrixRow => {
    const cells = columns.map(({id}) => row.ties.find(({tool}) => tool.id === id));
    return {id: row.priority.id, row, cells};
  });
  const marks = {listed: 0, actions: 0, unlisted: 0};
  for (const {ties} of rows) for (const tie of ties) marks[markOf(tie)] += 1;
  const heads = [undefined, ...columns.map(({id}) => cellKey('', id))];
  const keys = placed.map(({id, cells}) => [cellKey(id), ...cells.map((tie) => tie && cellKey(id, tie.tool.id))]);
  return {columns, groups: groupByAxis(placed, ({row}) => row), marks, keys: [heads, ...keys]};
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to from another one: the next that holds a button in the direction of an arrow, the first or last of the
 * row, with Ctrl of the rows. Undefined for other keys and at the edge.
 */
export function nextCell({keys}: MatrixLayout, from: string, key: string, ctrl = false): string | undefined {
  const row = keys.findIndex((cells) => cells.includes(from));
  const column = keys[row]?.indexOf(from) ?? -1;
  if (row < 0) return undefined;
  if (key === 'Home' || key === 'End') {
    const [first, last] = [keys[1], keys[keys.length - 1]];
    const cells = (ctrl ? (key === 'Home' ? first : last) : keys[row])?.filter((cell) => cell !== undefined);
    return cells?.[key === 'Home' ? 0 : cells.length - 1];
  }
  const step = STEPS[key];
  if (!step || ctrl) return undefined;
  for (let [y, x] = [row + step[0], column + step[1]]; ; y += step[0], x += step[1]) {
    const cells = keys[y];
    if (!cells || x < 0 || x >= cells.length) return undefined;
    if (cells[x] !== undefined) return cells[x];
  }
}

/** Longest name that a column header takes as it is, in characters. */
const LONG = 30;
const ACRONYM = /\p{Lu}{2}/u;
const firstWord = (words: string) => words.split(' ', 1)[0];

/**
 * A tool's name for a column header: without what stands in brackets or after a colon. Where that is still long, the shortest alias
 * that starts with the same word and has no acronym; else the name.
 */
export function shortName(name: string, aliases: readonly string[]): string {
  const plain =
    name
      .replace(/\s*\([^)]*\)/g, '')
      .replace(/:.*/, '')
      .trim() || name;
  if (plain.length <= LONG) return plain;
  const clear = aliases.filter(
    (alias) => alias.length < plain.length && firstWord(alias) === firstWord(plain) && !ACRONYM.test(alias),
  );
  return clear.sort((a, b) => a.length - b.length)[0] ?? plain;
}
