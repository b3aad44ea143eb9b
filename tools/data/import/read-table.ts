import {suggestion} from '../nearest.js';
import type {Column} from '../table/columns.js';
import {readCells} from '../../../src/dataset/reading/csv.js';

/** Something in a table that must be corrected, where a spreadsheet shows it. */
export interface TableProblem {
  /** Line of the file, from 1; 1 is the header where nothing stands before it. */
  readonly row: number;
  /** Letter of the column as spreadsheets show it, empty for the whole row. */
  readonly letter: string;
  readonly column: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** One row of a table, its cells by column name. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A table as it was read, whatever program saved it. */
export interface ReadTable {
  readonly encoding: string;
  readonly delimiter: string;
  /** Columns of the collection that the table has, in the collection's order. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly letters: ReadonlyMap<string, string>;
  readonly problems: readonly TableProblem[];
}

/** What npm writes before the output of a script: its name and what it runs. */
const NPM = /^> \S+@\S+ /;

/** Reads a CSV: its encoding, delimiter and header. Empty rows and rows that start with `#` are passed over. */
export function readTable(bytes: Uint8Array, known: readonly Column[]): ReadTable {
  const {lines, encoding, delimiter, open} = readCells(bytes);
  const filled = lines.filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...body] = filled;
  if (header && NPM.test(header.cells[0] ?? '')) {
    return {encoding, delimiter, columns: [], rows: [], letters: new Map(), problems: [npmProblem(header.line)]};
  }
  const names = new Map(known.map((column) => [fold(column.name), column]));
  const found = (header?.cells ?? []).map((cell) => ({cell: cell.trim(), column: names.get(fold(cell))}));
  const letters = new Map<string, string>();
  found.forEach(({column}, index) => {
    if (column && !letters.has(column.name)) letters.set(column.name, letterOf(index));
  });
  const rows = body
    .filter(({cells}) => !cells[0]?.trimStart().startsWith('#'))
    .map(({line, cells}) => ({row: line, cells: cellsByName(found, cells)}));
  const wide = body.filter(({cells}) => cells.slice(found.length).some((cell) => cell.trim() !== ''));
  return {
    encoding,
    delimiter,
    columns: known.filter(({name}) => letters.has(name)),
    rows,
    letters,
    problems: [
      ...(open === undefined ? [] : [openProblem(open)]),
      ...headerProblems(found, known, header?.line ?? 1),
      ...wide.map(({line}) => ({
        ...{row: line, letter: letterOf(found.length), column: '', severity: 'error' as const},
        message: 'La fila tiene más celdas que columnas.',
        hint: `Ponga entre comillas el texto que lleva «${delimiter}».`,
      })),
    ],
  };
}

const openProblem = (row: number): TableProblem => ({
  ...{row, letter: '', column: '', severity: 'error'},
  message: 'Una celda entre comillas no termina.',
  hint: 'Cierre las comillas; una comilla dentro de un texto se escribe dos veces.',
});

const npmProblem = (row: number): TableProblem => ({
  ...{row, letter: '', column: '', severity: 'error'},
  message: 'El archivo empieza con lo que escribe npm, no con los nombres de las columnas.',
  hint: 'Borre los renglones de arriba, hasta el que empieza con «id», o pida la hoja de nuevo con --out.',
});

type Found = readonly {readonly cell: string; readonly column: Column | undefined}[];

function cellsByName(found: Found, cells: readonly string[]): ReadonlyMap<string, string> {
  const entries = found.flatMap(({column}, index) => (column ? [[column.name, cells[index] ?? ''] as const] : []));
  return new Map(entries);
}

function headerProblems(found: Found, known: readonly Column[], row: number): TableProblem[] {
  const names = known.map(({name}) => name);
  const seen = new Set<string>();
  return found.flatMap(({cell, column}, index) => {
    const place = {row, letter: letterOf(index), column: cell, severity: 'error' as const};
    if (cell === '') return [];
    if (!column) {
      const hint = suggestion(cell, names) || `Las columnas son: ${names.join(', ')}.`;
      return [{...place, message: `La columna «${cell}» no existe.`, hint}];
    }
    const twice = seen.has(column.name);
    seen.add(column.name);
    return twice ? [{...place, message: `La columna «${cell}» está dos veces.`, hint: 'Deje una sola.'}] : [];
  });
}

/** `A` for 0, `AA` for 26. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function fold(name: string): string {
  return name.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
