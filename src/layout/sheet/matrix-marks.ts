import type {PriorityTies} from '../../dataset/index.js';
import type {MatrixCell, MatrixLayout, RowGroup} from '../priority-matrix-layout.js';
import {estimateWidth, type Ink, type Mark} from './marks.js';
import {wrap} from './sheet.js';

/** What a cell shows on a sheet: a disc, a ring or a dot of the plan, the mark of the commission's own, or a figure over a bar as long as its level. */
export interface SheetCell {
  readonly kind: 'disc' | 'ring' | 'dot' | 'own' | 'value';
  readonly sign: string;
  /** 0 to 5; undefined where nothing is known. */
  readonly level?: number | undefined;
}

/** Words of a matrix on a sheet. */
export interface SheetNames {
  readonly group: (group: RowGroup<unknown>) => string;
  readonly row: (row: PriorityTies) => string;
  readonly column: (id: string) => string;
  readonly cell: (row: PriorityTies, cell: MatrixCell) => SheetCell | undefined;
  /** Columns of the whole priority, which stand before those of the tools. */
  readonly whole: readonly {readonly name: string; readonly cell: (row: PriorityTies) => SheetCell | undefined}[];
}

/** Broad, so that rows are low; headers stand upright, so that columns are narrow. The whole is then as large as a sheet allows. */
const FIRST = 660;
/** Least width of a column; its header and what its cells say have room. */
const COLUMN = 44;
/** Longest line of a header. */
const HEAD_ROOM = 260;
const SIZE = 15;
const HEAD = 13;
const HEAD_LINE = 16;
const LINE = 20;
/** Before the words of a row, for the mark of the commission's own. */
const INDENT = 18;
const PAD = 7;
const DISC = 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z';
const DIAMOND = 'M0 -6l6 6l-6 6l-6 -6z';
const DOT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z';

/** The matrix as marks: headers wrapped, rows as high as their words, nothing cut and nothing over anything else. */
export function matrixMarks({columns, groups}: MatrixLayout, names: SheetNames) {
  const marks: Mark[] = [];
  const headers = [...names.whole.map(({name}) => name), ...columns.map(({id}) => names.column(id))];
  const heads = headers.map((header) => wrap(header, HEAD_ROOM, HEAD, true, estimateWidth));
  const shownIn = (row: PriorityTies, cells: readonly MatrixCell[]) => [
    ...names.whole.map(({cell}) => cell(row)),
    ...cells.map((cell) => names.cell(row, cell)),
  ];
  const rows = groups.flatMap((group) => group.rows);
  const signs = rows.flatMap(({row, cells}) => shownIn(row, cells).flatMap((shown) => shown?.sign ?? []));
  const column = Math.max(
    COLUMN,
    ...heads.map(({length}) => length * HEAD_LINE + PAD),
    ...signs.map((sign) => estimateWidth(sign, 14, true) + PAD),
  );
  const width = FIRST + Math.max(1, headers.length) * column;
  const line = (text: string, x: number, y: number, style: {bold?: boolean; upwards?: boolean; size?: number} = {}) =>
    marks.push({kind: 'line', text, x, y, size: SIZE, ...style});
  const rule = (y: number, ink: Ink) =>
    marks.push({kind: 'area', path: `M0 0h${width}`, x: 0, y, scale: 1, fill: 'none', line: ink});
  const center = (index: number) => FIRST + (index + 0.5) * column;
  let y = Math.max(LINE, ...heads.flat().map((text) => estimateWidth(text, HEAD, true))) + 2 * PAD;
  for (const [index, lines] of heads.entries()) {
    // From the middle of the letters to their feet.
    const first = center(index) - ((lines.length - 1) / 2) * HEAD_LINE + HEAD / 3;
    for (const [place, text] of lines.entries())
      line(text, first + place * HEAD_LINE, y - PAD, {bold: true, upwards: true, size: HEAD});
  }
  rule(y, 'edge');
  for (const group of groups) {
    if (group.by) {
      for (const text of wrap(names.group(group), width, SIZE, true, estimateWidth))
        line(text, 0, (y += LINE + PAD), {bold: true});
      rule((y += PAD), 'edge');
    }
    for (const {row, cells} of group.rows) {
      const lines = wrap(names.row(row), FIRST - INDENT - 12, SIZE, false, estimateWidth);
      const top = y;
      if (row.priority.inPlan) marks.push(...cellMarks({kind: 'own', sign: ''}, 6, y + LINE - 5));
      for (const text of lines) line(text, INDENT, (y += LINE));
      y += PAD;
      for (const [index, shown] of shownIn(row, cells).entries()) {
        if (shown) marks.push(...cellMarks(shown, center(index), (top + y) / 2 + 1));
      }
      rule(y, 'line');
    }
  }
  return {width, height: y + 2, marks};
}

/** The marks of a cell around `x`, `y`. */
export function cellMarks({kind, sign, level}: SheetCell, x: number, y: number): readonly Mark[] {
  const area = {kind: 'area', x, y, scale: 1} as const;
  const text = (ink: Ink): Mark => ({
    kind: 'line',
    text: sign,
    x,
    y: y + 5,
    size: 14,
    bold: true,
    anchor: 'middle',
    ink,
  });
  if (kind === 'own') return [{...area, path: DIAMOND, fill: 'ink'}];
  if (kind === 'dot') return [{...area, path: DOT, fill: 'accent'}];
  if (kind === 'disc') return [{...area, path: DISC, fill: 'accent'}, text('on-accent')];
  if (kind === 'ring') return [{...area, path: DISC, fill: 'none', line: 'accent', width: 2}, text('ink')];
  if (level === undefined) return [{...area, path: 'M-14 -10h28v20h-28z', fill: 'no-information'}, text('ink')];
  const bar: Mark = {...area, path: `M-16 10h${(32 * level) / 5}v4h-${(32 * level) / 5}z`, fill: 'accent'};
  return [text('ink'), ...(level > 0 ? [bar] : [])];
}
