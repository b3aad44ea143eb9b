import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {CollectionName} from '../../../src/dataset/schema/index.js';
import {explainIssue} from '../explain-issue.js';
import {type Dataset, formatPath, type Mapping, type Path, type Problem, type SourceTree} from '../model.js';
import {readSource} from '../read-source.js';
import {wholeSchema} from '../references.js';
import type {Counts} from '../rules/context.js';
import {fromCells} from '../table/codec.js';
import {type Column, columnsOf} from '../table/columns.js';
import {validate} from '../validate.js';
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

export interface ImportOptions {
  readonly source: string;
  readonly collection: CollectionName;
  readonly counts: Counts;
  readonly previous: Dataset | undefined;
}

/** A row read into a record. */
interface Entry {
  readonly row: TableRow;
  readonly id: string;
  readonly record: Mapping;
  readonly problems: readonly TableProblem[];
}

/** Columns that a table of the collection may have. Websites of states stand in a file of their own. */
export function importColumns(collection: CollectionName): readonly Column[] {
  return columnsOf(collection).filter(({name}) => collection !== 'states' || name !== 'websites');
}

/** Reads a CSV into records of the source and checks them there. Nothing is written. */
export function planImport(bytes: Uint8Array, {source, collection, counts, previous}: ImportOptions): Import {
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
  const later = text === undefined ? [] : checkWhole(text, tree, entries, table, {source, collection, counts, previous});
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
    const meaning = readHumanCell(column, row.cells.get(column.name) ?? '', places);
    if ('cell' in meaning) return meaning.cell;
    add(column.name, meaning.message, meaning.hint);
    return '';
  });
  const {record: read, problems: unread} = fromCells(collection, columns, cells);
  for (const {column, message, hint} of unread) add(column, message, hint);
  const written = read['id'];
  const id = typeof written === 'string' && written !== '' ? written : (derivedId(collection, read) ?? '');
  const old = tree.records[collection].find(({value}) => value['id'] === id);
  const named: Mapping = {...Object.fromEntries([['id', id]]), ...read, id};
  const record = old ? mergeRecord(old.value, named, columns, importColumns(collection)) : named;
  const schema = wholeSchema(collection);
  for (const issue of problems.length > 0 ? [] : (schema.safeParse(record).error?.issues ?? [])) {
    const {message, hint} = explainIssue(schema, record, issue);
    add(columnAt(columns, issue.path as Path), message, hint);
  }
  return {row, id, record, problems};
}

/** Name of the column that holds what a path of the record points to; the path itself where the table has none. */
function columnAt(columns: readonly Column[], path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  const fits = ({path: own, inner}: Column) => {
    const whole = [...own, ...inner];
    return keys.every((key, at) => whole[at] === undefined || whole[at] === key) && whole[0] === keys[0];
  };
  return columns.find(fits)?.name ?? formatPath(path);
}

function repeated({id, row}: Entry, before: readonly Entry[]): TableProblem[] {
  const first = id === '' ? undefined : before.find((entry) => entry.id === id);
  if (!first) return [];
  const message = `«${id}» ya está en la fila ${first.row.row}.`;
  return [{row: row.row, letter: '', column: 'id', severity: 'error', message, hint: 'Deje una sola fila por registro.'}];
}

function emptyTable({rows, problems, columns}: ReadTable): TableProblem[] {
  if (rows.length > 0 || problems.length > 0) return [];
  const message = columns.length === 0 ? 'El archivo está vacío.' : 'No hay ninguna fila con datos.';
  return [{row: 1, letter: '', column: '', severity: 'warning', message, hint: 'Agregue filas bajo los nombres de columna.'}];
}

/** Problems that the source did not have before and has with the imported records, at the rows where they come from. */
function checkWhole(
  text: string,
  before: SourceTree,
  entries: readonly Entry[],
  {letters, columns}: ReadTable,
  {source, collection, counts, previous}: ImportOptions,
): TableProblem[] {
  const keyOf = ({record, field, message}: Problem) => [record.replace(/^.*\//, ''), field, message].join('\n');
  const old = new Set(validate(before, {counts, previous}).problems.map(keyOf));
  const folder = mkdtempSync(join(tmpdir(), 'cga-import-'));
  try {
    cpSync(source, folder, {recursive: true});
    writeFileSync(join(folder, `${collection}.yaml`), text);
    const {problems} = validate(readSource(folder), {counts, previous});
    return problems
      .filter((problem) => !old.has(keyOf(problem)))
      .map(({record, field, severity, message, hint}) => {
        const entry = entries.find(({id}) => record === `${collection}/${id}`);
        const path = field.split('.').flatMap((step) => step.replace(/\[\d+\]$/, ''));
        const column = entry ? columnAt(columns, path) : `${record} ${field}`.trim();
        return {row: entry?.row.row ?? 1, letter: letters.get(column) ?? '', column, severity, message, hint};
      });
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
