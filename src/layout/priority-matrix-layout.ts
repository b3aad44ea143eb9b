import type {PriorityTies, Tie, Tool} from '../dataset/index.js';

/** A cell: a priority and a tool, with what ties them, if anything does. */
export interface MatrixCell {
  readonly key: string;
  readonly tool: Tool;
  readonly tie: Tie | undefined;
}

/** A row of the matrix: its cells stand in the order of the columns. */
export interface MatrixRow {
  readonly id: string;
  readonly row: PriorityTies;
  readonly cells: readonly MatrixCell[];
}

/** Rows that stand together: of one axis, of one term, or all of them. */
export interface RowGroup<R> {
  readonly id: string;
  readonly by: 'axis' | 'term' | '';
  readonly axis?: PriorityTies['axis'];
  readonly rows: readonly R[];
}

/** Columns that stand together: tools of one pillar or phase. */
export interface ColumnGroup {
  readonly id: string;
  readonly columns: readonly Tool[];
}

/** Another order than that of the axes; see `arrangement`. */
export interface Arrangement {
  readonly rows?: (rows: readonly PriorityTies[]) => readonly RowGroup<PriorityTies>[];
  readonly columns?: (tools: readonly Tool[]) => readonly ColumnGroup[];
  /** Names of more columns between the priorities and the tools, such as `#mark`. */
  readonly more?: readonly string[];
  /** Keys of the cells that hold something, where not the ties decide. */
  readonly holding?: ReadonlySet<string> | undefined;
}

/** The matrix as drawn: columns, rows in groups, how many cells have each mark, and what the arrow keys walk. */
export interface MatrixLayout {
  /** Names of the columns between the priorities and the tools. */
  readonly fixed: readonly string[];
  readonly columns: readonly Tool[];
  /** Empty where columns stand ungrouped. */
  readonly columnGroups: readonly ColumnGroup[];
  readonly groups: readonly RowGroup<MatrixRow>[];
  readonly marks: Readonly<Record<Mark, number>>;
  /** Keys of all cells, row by row; the first row is that of the column headers. */
  readonly keys: readonly (readonly string[])[];
  /** Whether the cell holds a button. */
  readonly holds: (cell: MatrixCell) => boolean;
}

/** Columns that every matrix has between the priorities and the tools. */
const FIXED = ['#term', '#tools', '#actions'];

/** `listed` by the plan, listed and with `actions`, or tied by an action alone (`unlisted`). */
export type Mark = 'listed' | 'actions' | 'unlisted';

/** The mark of a tie. */
export const markOf = ({listed, actions}: Pick<Tie, 'listed' | 'actions'>): Mark =>
  listed ? (actions.length > 0 ? 'actions' : 'listed') : 'unlisted';

/** Key of a cell: a priority's row header without a tool, a tool's column header without a priority. */
export const cellKey = (priority: string, tool = ''): string => `${priority}/${tool}`;

/** The priority and the tool of a cell's or an entry's key, empty where it has none. */
export function parseKey(key: string): {readonly priority: string; readonly tool: string} {
  const [priority = '', tool = ''] = key.replace(/^\w+:/, '').split('/');
  return {priority, tool};
}

/** Rows by axis, in the order in which axes first appear. */
export function groupByAxis(rows: readonly PriorityTies[]): readonly RowGroup<PriorityTies>[] {
  const ids = [...new Set(rows.map(({priority}) => priority.axis))];
  return ids.map((id) => {
    const own = rows.filter(({priority}) => priority.axis === id);
    return {id, by: 'axis', axis: own[0]?.axis, rows: own};
  });
}

/** Places `rows` and `tools`, in their order unless arranged; a tool that nothing ties to any of the rows has no column. */
export function layoutPriorityMatrix(
  rows: readonly PriorityTies[],
  tools: readonly Tool[],
  {rows: groupRows = groupByAxis, columns: groupColumns, more = [], holding}: Arrangement = {},
): MatrixLayout {
  const holds = ({key, tie}: MatrixCell) => (holding ? holding.has(key) : !!tie);
  const place = (row: PriorityTies, some: readonly Tool[]): MatrixRow => {
    const {id} = row.priority;
    const cells = some.map((tool) => ({
      key: cellKey(id, tool.id),
      tool,
      tie: row.ties.find((tie) => tie.tool.id === tool.id),
    }));
    return {id, row, cells};
  };
  const full = rows.map((row) => place(row, tools));
  const used = tools.filter((_tool, index) => full.some(({cells}) => cells[index] && holds(cells[index])));
  const columnGroups = groupColumns?.(used) ?? [];
  const columns = groupColumns ? columnGroups.flatMap((each) => each.columns) : used;
  const groups = groupRows(rows).map((each) => ({...each, rows: each.rows.map((row) => place(row, columns))}));
  const marks = {listed: 0, actions: 0, unlisted: 0};
  for (const {ties} of rows) for (const tie of ties) marks[markOf(tie)] += 1;
  const fixed = [...more, ...FIXED];
  const ids = ['', ...fixed, ...columns.map(({id}) => id)];
  const keys = ['', ...groups.flatMap((each) => each.rows.map(({id}) => id))].map((row) =>
    ids.map((id) => cellKey(row, row ? id : id || '#number')),
  );
  return {fixed, columns, columnGroups, groups, marks, keys, holds};
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
      .replace(/\([^()]*\)/g, '')
      .replace(/:.*/, '')
      .replace(/ +/g, ' ')
      .trim() || name;
  if (plain.length <= LONG) return plain;
  const clear = aliases.filter(
    (alias) => alias.length < plain.length && firstWord(alias) === firstWord(plain) && !ACRONYM.test(alias),
  );
  return clear.sort((a, b) => a.length - b.length)[0] ?? plain;
}
