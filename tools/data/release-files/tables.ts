import {COLLECTION_NAMES, type CollectionName} from '../../../src/dataset/schema/index.js';
import type {Dataset} from '../model.js';
import {toCells} from '../table/codec.js';
import {columnsOf} from '../table/columns.js';
import {writeCsv} from '../table/csv.js';

/** Path of a collection's table in a release. */
export function tableFile(collection: CollectionName): string {
  return `csv/${collection}.csv`;
}

/** One CSV for each collection, with every field of every record. */
export function writeTables(dataset: Dataset): [file: string, text: string][] {
  return COLLECTION_NAMES.map((name) => {
    const columns = columnsOf(name);
    const header = columns.map((column) => column.name);
    const rows = (dataset[name] ?? []).map((record) => toCells(record, columns));
    return [tableFile(name), writeCsv([header, ...rows])];
  });
}
