import type {CollectionName} from '../../../src/dataset/schema/index.js';
import {coerce} from '../coerce.js';
import {isMapping, type Mapping} from '../model.js';
import {wholeSchema} from '../references.js';
import {definition, type Schema, unwrap} from '../schema-walk.js';
import type {Column} from './columns.js';
import {guardText, unguardText} from './csv.js';
import {joinList, splitList} from './lists.js';

/** Something in a cell that could not be read; `message` and `hint` are whole Spanish sentences. */
export interface CellProblem {
  readonly column: string;
  readonly message: string;
  readonly hint: string;
}

/** A list that is there and holds nothing, where an empty cell says that there is no list. */
const NOTHING = '[]';

/** A record as the cells of its row. */
export function toCells(record: Mapping, columns: readonly Column[]): string[] {
  return columns.map((column) => toCell(valueAt(record, column.path), column));
}

/** The record that a row holds, with the types of its schema; columns that are not in the table leave no trace. */
export function fromCells(
  collection: CollectionName,
  columns: readonly Column[],
  cells: readonly string[],
): {record: Mapping; problems: readonly CellProblem[]} {
  const raw: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (cell === '') return;
    if (column.kind === 'json') {
      const json = parseJson(cell);
      if (json === undefined) {
        const message = 'La celda no es JSON.';
        problems.push({column: column.name, message, hint: 'Deje el texto como lo da la plantilla, o la celda vacía.'});
      } else put(raw, column.path, json);
    } else if (cell === NOTHING && column.kind === 'many') put(raw, column.path, []);
    else if (column.kind === 'one') put(raw, column.path, readText(column.schema, cell));
    else putItems(raw, column, splitList(unguardText(cell)));
  });
  return {record: coerce(wholeSchema(collection), raw) as Mapping, problems};
}

function toCell(value: unknown, {kind, inner, mayLack}: Column): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.length === 0) return mayLack ? NOTHING : '';
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'one') return typeof value === 'number' ? String(value) : guardText(plain(value));
  const items = (value as readonly unknown[]).map((item) => (inner.length > 0 ? valueAt(item, inner) : item));
  const texts = items.map((item) => plain(item ?? ''));
  return texts.every((each) => each === '') && inner.length > 0 ? '' : guardText(joinList(texts));
}

function putItems(raw: Record<string, unknown>, {path, inner, schema}: Column, items: readonly string[]): void {
  if (inner.length === 0) return put(raw, path, items);
  const list = (valueAt(raw, path) as Record<string, unknown>[] | undefined) ?? [];
  items.forEach((item, index) => {
    const target = (list[index] ??= {});
    if (item !== '') put(target, inner, readText(schema, item, false));
  });
  put(raw, path, list);
}

/** Words keep their white space; what is no text for people loses it, as nobody means it. */
function readText(schema: Schema, cell: string, guarded = true): string {
  const value = guarded ? unguardText(cell) : cell;
  const {type} = definition(unwrap(schema).inner);
  return type === 'number' || type === 'boolean' || type === 'enum' ? value.trim() : value;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : String(value);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), value);
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= {}) as Record<string, unknown>, rest, value);
}

function parseJson(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}
