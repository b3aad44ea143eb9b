import {DatasetError} from '../errors.js';

/** Rows of a spreadsheet by column, as it stands in the file; the heading is row 1. */
export interface Row {
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
}

/** A row of cells and the line of the file on which it starts, from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as a spreadsheet saves it: its rows of cells, empty ones too, and how it was read. */
export interface Cells {
  readonly lines: readonly Line[];
  readonly encoding: string;
  readonly delimiter: string;
  /** Line of a quoted cell that has no end; what follows it is in that cell. */
  readonly open: number | undefined;
}

/**
 * The cells of a file as spreadsheets save it: UTF-8 with or without marks, UTF-16 with one, else Windows-1252; commas, semicolons or
 * tabs, whichever stand most in the first row outside quotes, or what `sep=` says; quoted cells may hold delimiters, line ends and
 * doubled quotes.
 */
export function readCells(bytes: Uint8Array): Cells {
  const {text, encoding} = decoded(bytes);
  const told = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = told?.[1] ?? delimiterOf(text);
  return {...linesOf(text.slice(told?.[0].length ?? 0), delimiter, told ? 2 : 1), encoding, delimiter};
}

/**
 * Columns and rows of CSV, names of columns as `column` has them. Empty rows are left out, and counted.
 *
 * @throws {DatasetError} `overlay` where a quoted cell has no end
 */
export function readRows(
  bytes: Uint8Array,
  column: (heading: string) => string,
): {readonly columns: readonly string[]; readonly rows: readonly Row[]} {
  const {lines: all, open} = readCells(bytes);
  if (open !== undefined) throw new DatasetError('overlay', `the quoted cell of line ${open} has no end`);
  const [head, ...lines] = all;
  const columns = (head?.cells ?? []).map((name) => column(name.trim()));
  const rows = lines.flatMap(({cells}, index): readonly Row[] =>
    cells.every((cell) => !cell.trim())
      ? []
      : [{row: index + 2, values: new Map(columns.map((name, at) => [name, (cells[at] ?? '').trim()]))}],
  );
  return {columns, rows};
}

function decoded(bytes: Uint8Array): {readonly text: string; readonly encoding: string} {
  const as = (encoding: string) => ({text: new TextDecoder(encoding).decode(bytes), encoding});
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le');
  if (first === 0xfe && second === 0xff) return as('utf-16be');
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return {text: text.replace(/^\uFEFF+/, ''), encoding: 'utf-8'};
  } catch {
    return as('windows-1252');
  }
}

function delimiterOf(text: string): string {
  const head = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((sign) => [sign, head.split(sign).length] as const);
  return counted.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

function linesOf(text: string, delimiter: string, first: number): Pick<Cells, 'lines' | 'open'> {
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = first;
  let start = first;
  const endRow = () => {
    lines.push({line: start, cells: [...cells, cell]});
    cells = [];
    cell = '';
    start = line;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const ends = sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n');
    if (ends) line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (sign === '"' && !cell.trim()) {
      quoted = true;
      cell = '';
    } else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (ends) endRow();
    else if (sign !== '\r') cell += sign;
  }
  const open = quoted ? start : undefined;
  if (cell || cells.length > 0) endRow();
  return {lines, open};
}
