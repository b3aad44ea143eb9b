import type {AdoptionStatus, Geometry} from '../dataset/index.js';
import {layoutTinyMap, outlineOf, type TinyMap} from './tiny-map-layout.js';

/** The tiny map where it is large enough to tell apart what is faint on a card; these are lines over the faint tiles. */
export interface RecordMap extends TinyMap {
  readonly refused: string;
  readonly spared: string;
  readonly unknown: string;
  /** Lines without length, which round ends make dots. */
  readonly doubtful: string;
  /** Statuses that a tile has, which its key explains. */
  readonly statuses: ReadonlySet<AdoptionStatus>;
}

/**
 * The tiny map, and lines over its faint tiles: a cross where the tool was not adopted, a dash where it does not apply, a hatch where
 * nothing is known; and dots over the tiles of the entities that are `doubtful`.
 */
export function layoutRecordMap(
  tiles: Geometry['tiles'],
  statuses: ReadonlyMap<string, AdoptionStatus>,
  doubtful: ReadonlySet<string>,
): RecordMap {
  const {cells} = tiles;
  const statusOf = (id: string) => statuses.get(id) ?? 'no-information';
  const lines = (wanted: AdoptionStatus, shape: string) => outlineOf(cells, (id) => statusOf(id) === wanted, shape);
  return {
    ...layoutTinyMap(tiles, statuses),
    refused: lines('not-adopted', 'm.8 .8l2.4 2.4m0-2.4l-2.4 2.4'),
    spared: lines('not-applicable', 'm1 2h2'),
    unknown: lines('no-information', 'm0 2l2-2m2 0l-4 4m2 0l2-2'),
    doubtful: outlineOf(cells, (id) => doubtful.has(id), 'm2 .8h0m-1.2 1.2h0m2.4 0h0m-1.2 1.2h0'),
    statuses: new Set(Object.keys(cells).map(statusOf)),
  };
}
