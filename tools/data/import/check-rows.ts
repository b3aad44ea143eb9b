import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {CollectionName} from '../../../src/dataset/schema/index.js';
import {type Dataset, formatPath, type Mapping, type Path, type Problem, type SourceRecord, type SourceTree} from '../model.js';
import {readSource} from '../read-source.js';
import type {Counts} from '../rules/context.js';
import type {Column} from '../table/columns.js';
import {validate} from '../validate.js';
import type {ReadTable, TableProblem, TableRow} from './read-table.js';

/** A row read into a record. */
export interface Entry {
  readonly row: TableRow;
  readonly id: string;
  readonly record: Mapping;
  readonly problems: readonly TableProblem[];
}

/** Where an import goes, and what the source is checked against. */
export interface ImportOptions {
  readonly source: string;
  readonly collection: CollectionName;
  readonly counts: Counts;
  readonly previous: Dataset | undefined;
}

/** Problems that the source did not have before and has with `text` in the place of the collection's file. */
export function checkText(
  text: string,
  before: SourceTree,
  entries: readonly Entry[],
  table: ReadTable,
  options: ImportOptions,
): TableProblem[] {
  const folder = mkdtempSync(join(tmpdir(), 'cga-import-'));
  try {
    cpSync(options.source, folder, {recursive: true});
    writeFileSync(join(folder, `${options.collection}.yaml`), text);
    return compare(before, readSource(folder), entries, table, options);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The same for rows that cannot be written yet, so that all that is wrong in them is told at once: only what stands in their own cells. */
export function checkRows(before: SourceTree, entries: readonly Entry[], table: ReadTable, options: ImportOptions): TableProblem[] {
  const {collection} = options;
  const rows = new Map<string, SourceRecord>();
  for (const entry of entries) {
    const label = labelOf(entry, collection);
    const {record: value, row} = entry;
    // Of two rows of one record the second is already told to be too much.
    if (!rows.has(label)) rows.set(label, {collection, label, value, place: () => ({file: '', line: row.row})});
  }
  const others = before.records[collection].filter(({label}) => !rows.has(label));
  const after = {...before, records: {...before.records, [collection]: [...others, ...rows.values()]}};
  const told = new Set(entries.flatMap(({problems}) => problems).map(({row, column}) => `${row} ${column}`));
  return compare(before, after, entries, table, options).filter(
    ({row, letter, column}) => letter !== '' && !told.has(`${row} ${column}`),
  );
}

/** Problems of `after` that `before` did not have, at the rows where they come from. */
function compare(
  before: SourceTree,
  after: SourceTree,
  entries: readonly Entry[],
  {letters, columns}: ReadTable,
  {collection, counts, previous}: ImportOptions,
): TableProblem[] {
  const keyOf = ({record, field, message}: Problem) => [record.replace(/^.*\//, ''), field, message].join('\n');
  const old = new Set(validate(before, {counts, previous}).problems.map(keyOf));
  return validate(after, {counts, previous})
    .problems.filter((problem) => !old.has(keyOf(problem)))
    .map(({record, field, severity, message, hint}) => {
      const entry = entries.find((each) => record === labelOf(each, collection));
      const path = field.split('.').flatMap((step) => step.replace(/\[\d+\]$/, ''));
      const column = entry ? columnAt(columns, path) : `${record} ${field}`.trim();
      return {row: entry?.row.row ?? 1, letter: letters.get(column) ?? '', column, severity, message, hint};
    });
}

/** As the source names its records; a row without an id is named by its number. */
function labelOf({id, row}: Entry, collection: CollectionName): string {
  return id === '' ? `${collection}[${row.row}]` : `${collection}/${id}`;
}

/** Name of the column that holds what a path of the record points to; the path itself where the table has none. */
export function columnAt(columns: readonly Column[], path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  const fits = ({path: own, inner}: Column) => {
    const whole = [...own, ...inner];
    return keys.every((key, at) => whole[at] === undefined || whole[at] === key) && whole[0] === keys[0];
  };
  return columns.find(fits)?.name ?? formatPath(path);
}
