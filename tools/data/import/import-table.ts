import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {CollectionName} from '../../../src/dataset/schema/index.js';
import {explainIssue} from '../explain-issue.js';
import type {Mapping, Path, SourceTree} from '../model.js';
import {readSource} from '../read-source.js';
import {wholeSchema} from '../references.js';
import {fromCells} from '../table/codec.js';
import {type Column, columnsOf} from '../table/columns.js';
import {checkRows, checkText, columnAt, type Entry, type ImportOptions} from './check-rows.js';
import {type Place, readHumanCell} from './human-cells.js';
import {derivedId, mergeRecord, sameRecord} from './merge.js';
import {type ReadTable, readTable, type TableProblem, type TableRow} from './read-table.js';
import {type Put, putRecords} from './yaml-edit.js';

/** What an import found and would write. */
export interface Import {
  readonly table: Pick<ReadTable, 'encoding' | 'delimiter'>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: readonly string[];
  readonly problems: readonly TableProblem[];
  /** The source file as it would be; undefined when there is anything to correct. */
  readonly text: string | undefined;
}

/** Columns that a table of the collection may have. Websites of states stand in a file of their own. */
export function importColumns(collection: CollectionName): readonly Column[] {
  return columnsOf(collection).filter(({name}) => collection !== 'states' || name !== 'websites');
}

/** Reads a CSV into records of the source and checks them there. Nothing is written. */
export function planImport(bytes: Uint8Array, options: ImportOptions): Import {
  const {source, collection} = options;
  const all = importColumns(collection);
  const table = readTable(bytes, all);
  const tree = readSource(source);
  const places = tree.records.states.map(({value}) => value as unknown as Place);
  const entries = table.rows.map((row) => readEntry(row, table, collection, tree, places));
  const twice = entries.flatMap((entry, index) => repeated(entry, entries.slice(0, index)));
  const found = [...table.problems, ...entries.flatMap(({problems}) => problems), ...twice, ...emptyTable(table)];
  const known = new Map(tree.records[collection].map((record, at) => [String(record.value['id']), {at, record}]));
  const kinds = entries.map(({id, record}) => {
    const old = known.get(id);
    if (!old) return 'added' as const;
    return sameRecord(collection, old.record.value, record) ? ('same' as const) : ('changed' as const);
  });
  const idsOf = (kind: (typeof kinds)[number]) => entries.filter((_, at) => kinds[at] === kind).map(({id}) => id);
  const puts = entries.flatMap(({id, record}, at): Put[] =>
    kinds[at] === 'same' ? [] : [{at: known.get(id)?.at, record: withoutWebsites(collection, record)}],
  );
  const failed = (problems: readonly TableProblem[]) => problems.some(({severity}) => severity === 'error');
  const text = failed(found) ? undefined : putRecords(textOf(source, collection), wholeSchema(collection), puts);
  const later =
    text === undefined ? checkRows(tree, entries, table, options) : checkText(text, tree, entries, table, options);
  const problems = [...found, ...later].sort((a, b) => a.row - b.row);
  return {
    table,
    added: idsOf('added'),
    changed: idsOf('changed'),
    same: idsOf('same'),
    problems,
    text: failed(problems) ? undefined : text,
  };
}

function textOf(source: string, collection: CollectionName): string {
  return readFileSync(join(source, `${collection}.yaml`), 'utf8');
}

function withoutWebsites(collection: CollectionName, record: Mapping): Mapping {
  if (collection !== 'states') return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'websites'));
}

function readEntry(
  row: TableRow,
  {columns, letters}: ReadTable,
  collection: CollectionName,
  tree: SourceTree,
  places: readonly Place[],
): Entry {
  const problems: TableProblem[] = [];
  const add = (column: string, message: string, hint: string) =>
    problems.push({row: row.row, letter: letters.get(column) ?? '', column, severity: 'error', message, hint});
  const cells = columns.map((column) => {
    const cell = row.cells.get(column.name) ?? '';
    const meaning = readHumanCell(column, cell, places);
    if ('cell' in meaning) return meaning.cell;
    add(column.name, meaning.message, meaning.hint);
    // As it stands: without it the record would be another one, and right or wrong in other ways.
    return cell;
  });
  const {record: read, problems: unread} = fromCells(collection, columns, cells);
  for (const {column, message, hint} of unread) add(column, message, hint);
  const written = read['id'];
  const id = typeof written === 'string' && written !== '' ? written : (derivedId(collection, read) ?? '');
  const old = tree.records[collection].find(({value}) => value['id'] === id);
  const named: Mapping = {...Object.fromEntries([['id', id]]), ...read, id};
  const record = old ? mergeRecord(old.value, named, columns, importColumns(collection)) : named;
  const schema = wholeSchema(collection);
  const told = new Set(problems.map(({column}) => column));
  for (const issue of schema.safeParse(record).error?.issues ?? []) {
    const column = columnAt(columns, issue.path as Path);
    const {message, hint} = explainIssue(schema, record, issue);
    if (!told.has(column)) add(column, message, hint);
  }
  return {row, id, record, problems};
}

function repeated({id, row}: Entry, before: readonly Entry[]): TableProblem[] {
  const first = id === '' ? undefined : before.find((entry) => entry.id === id);
  if (!first) return [];
  const message = `«${id}» ya está en la fila ${first.row.row}.`;
  return [{row: row.row, letter: '', column: 'id', severity: 'error', message, hint: 'Deje una sola fila por registro.'}];
}

function emptyTable({rows, problems, columns}: ReadTable): TableProblem[] {
  if (rows.length > 0 || problems.length > 0) return [];
  const place = {row: 1, letter: '', column: '', hint: 'Agregue filas bajo los nombres de columna.'};
  return columns.length === 0
    ? [{...place, severity: 'error', message: 'El archivo está vacío.'}]
    : [{...place, severity: 'warning', message: 'No hay ninguna fila con datos.'}];
}
