import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Folder of the geometry and of what it is checked against. */
export const GEO_FOLDER = fileURLToPath(new URL('../../data/geo/', import.meta.url));

/** What is known of an entity apart from its shape. */
export interface Entity {
  /** ISO 3166-2 without the country: `PUE`. */
  readonly id: string;
  /** INEGI's key, two digits: `21`. */
  readonly inegi: string;
  readonly name: string;
  /** Continental area in km², from INEGI. */
  readonly areaKm2: number;
  readonly neighbors: readonly string[];
}

/** Where each entity stands in the tile map, as `[column, row]` from the north-west. */
export interface TileGrid {
  readonly version: string;
  readonly license: string;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Readonly<Record<string, readonly [number, number]>>;
}

/** The 32 entities, in INEGI's order. */
export function readEntities(): readonly Entity[] {
  return (readJson('entities.json') as {entities: readonly Entity[]}).entities;
}

export function readTileGrid(): TileGrid {
  return readJson('tile-grid.json') as TileGrid;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(`${GEO_FOLDER}${name}`, 'utf8'));
}
