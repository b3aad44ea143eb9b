import {DatasetError} from '../errors.js';

/** Rows of a spreadsheet by column, as it stands in the file; the heading is row 1. */
export interface Row {
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
}

/** Text of a spreadsheet's bytes: UTF-8, or else what Spanish Excel writes. Byte-order marks are taken off. */
export function decodeSpreadsheet(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replace(/^\uFEFF+/, '');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Columns and rows of CSV with commas, semicolons or tabs. Empty rows are left out, and counted. */
export function parseCsv(
  text: string,
  column: (heading: string) => string,
): {readonly columns: readonly string[]; readonly rows: readonly Row[]} {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const separator = [';', '\t', ','].sort((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';
  const [names = [], ...lines] = cellsOf(text, separator);
  const columns = names.map((name) => column(name.trim()));
  const rows = lines.flatMap((cells, index): readonly Row[] =>
    cells.every((cell) => !cell.trim())
      ? []
      : [{row: index + 2, values: new Map(columns.map((name, at) => [name, (cells[at] ?? '').trim()]))}],
  );
  return {columns, rows};
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i);
      else quoted = false;
    } else if (character === '"' && !cell.trim()) {
      quoted = true;
      cell = '';
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(i + 1) === '\n') i++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (quoted) throw new DatasetError('overlay', 'a quoted cell without an end');
  if (cell || row.length > 0) rows.push([...row, cell]);
  return rows;
}
