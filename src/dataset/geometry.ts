import {isBag} from './dataset.js';
import {DatasetError} from './errors.js';
import {loadJson} from './load.js';
import {snapshotFile} from './release.js';

/** One entity's outline: relative drawing commands in whole numbers, its visual centre, and its box. */
export interface Outline {
  readonly path: string;
  readonly center: readonly [number, number];
  readonly box: readonly [number, number, number, number];
}

/** `geometry.json`: outlines of the entities, projected and rounded when the data was built, and their tile grid. */
export interface Geometry {
  readonly outlines: {
    readonly attribution: string;
    readonly viewBox: readonly [number, number, number, number];
    readonly entities: Readonly<Record<string, Outline>>;
  };
  readonly tiles: {
    readonly columns: number;
    readonly rows: number;
    readonly cells: Readonly<Record<string, readonly [number, number]>>;
  };
}

/**
 * Outlines and tiles of the 32 entities, from beside the script.
 *
 * @throws {DatasetError} when the file cannot be read or holds anything but drawing commands
 */
export async function loadGeometry(): Promise<Geometry> {
  const json = await loadJson(snapshotFile('geometry.json'));
  if (!isGeometry(json)) throw new DatasetError('not-a-dataset', 'the geometry is not well formed');
  return json;
}

function isGeometry(json: unknown): json is Geometry {
  if (!isBag(json) || !isBag(json['outlines']) || !isBag(json['tiles'])) return false;
  const {viewBox, entities} = json['outlines'];
  const {columns, rows, cells} = json['tiles'];
  if (!isNumbers(viewBox, 4) || !isNumbers([columns, rows], 2) || !isBag(entities) || !isBag(cells)) return false;
  return Object.values(entities).every(isOutline) && Object.values(cells).every((cell) => isNumbers(cell, 2));
}

// Nothing but drawing commands and whole numbers may reach an attribute of the drawing.
const isOutline = (value: unknown) =>
  isBag(value) &&
  typeof value['path'] === 'string' &&
  /^[mlhvzMLHVZ0-9 ,-]+$/.test(value['path']) &&
  isNumbers(value['center'], 2);

const isNumbers = (value: unknown, length: number) =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);
