import type {PriorityTies} from '../../dataset/index.js';
import type {MatrixCell, MatrixLayout, RowGroup} from '../priority-matrix-layout.js';
import {estimateWidth, type Ink, type Mark} from './marks.js';
import {wrap} from './sheet.js';

/** What a cell shows on a sheet: a disc, a ring or a dot of the plan, or a figure over a bar as long as its level. */
export interface SheetCell {
  readonly kind: 'disc' | 'ring' | 'dot' | 'value';
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

const FIRST = 330;
/** Least width of a column; the longest word of the headers has room in each. */
const COLUMN = 100;
const SIZE = 15;
const HEAD = 12;
const LINE = 20;
const PAD = 7;
const DISC = 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z';
const DOT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z';

/** The matrix as marks: headers wrapped, rows as high as their words, nothing cut and nothing over anything else. */
export function matrixMarks({columns, groups}: MatrixLayout, names: SheetNames) {
  const marks: Mark[] = [];
  const headers = [...names.whole.map(({name}) => name), ...columns.map(({id}) => names.column(id))];
  const column = Math.max(COLUMN, ...headers.flatMap(wordWidths));
  const width = FIRST + Math.max(1, headers.length) * column;
  const line = (
    text: string,
    x: number,
    y: number,
    style: {bold?: boolean; anchor?: 'middle'; ink?: Ink; size?: number} = {},
  ) => marks.push({kind: 'line', text, x, y, size: SIZE, ...style});
  const rule = (y: number, ink: Ink) =>
    marks.push({kind: 'area', path: `M0 0h${width}`, x: 0, y, scale: 1, fill: 'none', line: ink});
  const center = (index: number) => FIRST + (index + 0.5) * column;
  const heads = headers.map((header) => wrap(header, column - 2, HEAD, true, estimateWidth));
  let y = Math.max(1, ...heads.map(({length}) => length)) * LINE + PAD;
  for (const [index, lines] of heads.entries()) {
    for (const [place, text] of lines.entries()) {
      line(text, center(index), y - PAD - (lines.length - 1 - place) * LINE, {
        bold: true,
        anchor: 'middle',
        size: HEAD,
      });
    }
  }
  rule(y, 'edge');
  for (const group of groups) {
    if (group.by) {
      for (const text of wrap(names.group(group), width, SIZE, true, estimateWidth))
        line(text, 0, (y += LINE + PAD), {bold: true});
      rule((y += PAD), 'edge');
    }
    for (const {row, cells} of group.rows) {
      const lines = wrap(names.row(row), FIRST - 12, SIZE, false, estimateWidth);
      const top = y;
      for (const text of lines) line(text, 0, (y += LINE));
      y += PAD;
      const shownCells = [...names.whole.map(({cell}) => cell(row)), ...cells.map((cell) => names.cell(row, cell))];
      for (const [index, shown] of shownCells.entries()) {
        if (shown) marks.push(...cellMarks(shown, center(index), (top + y) / 2 + 1));
      }
      rule(y, 'line');
    }
  }
  return {width, height: y + 2, marks};
}

const wordWidths = (words: string) => words.split(' ').map((word) => estimateWidth(word, HEAD, true) + 4);

function cellMarks({kind, sign, level}: SheetCell, x: number, y: number): readonly Mark[] {
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
  if (kind === 'dot') return [{...area, path: DOT, fill: 'accent'}];
  if (kind === 'disc') return [{...area, path: DISC, fill: 'accent'}, text('on-accent')];
  if (kind === 'ring') return [{...area, path: DISC, fill: 'none', line: 'accent', width: 2}, text('ink')];
  if (level === undefined) return [{...area, path: 'M-14 -10h28v20h-28z', fill: 'no-information'}, text('ink')];
  const bar: Mark = {...area, path: `M-16 10h${(32 * level) / 5}v4h-${(32 * level) / 5}z`, fill: 'accent'};
  return [text('ink'), ...(level > 0 ? [bar] : [])];
}
