import type {AdoptionStatus, Geometry, ToolEntry} from '../dataset/index.js';

/** A tool as listed. */
export interface CatalogItem {
  readonly entry: ToolEntry;
  /** Its record is open. */
  readonly open: boolean;
  /** It is listed although it does not meet the filters, because it was chosen elsewhere. */
  readonly pinned: boolean;
}

/** The tools on screen, and how many more there are. */
export interface CatalogLayout {
  readonly items: readonly CatalogItem[];
  readonly rest: number;
}

/**
 * The first `limit` results, and further ones up to the tool that is open. An open tool that is no result comes first when it is
 * to be pinned.
 */
export function layoutToolCatalog(
  results: readonly ToolEntry[],
  opened: ToolEntry | undefined,
  pin: boolean,
  limit: number,
): CatalogLayout {
  const position = opened ? results.indexOf(opened) : -1;
  const items = results
    .slice(0, Math.max(limit, position + 1))
    .map((entry): CatalogItem => ({entry, open: entry === opened, pinned: false}));
  const rest = results.length - items.length;
  if (!opened || position >= 0 || !pin) return {items, rest};
  return {items: [{entry: opened, open: true, pinned: true}, ...items], rest};
}

/** Tiles of the tiny map, one outline for each way in which they are filled. */
export interface TinyMap {
  readonly viewBox: string;
  readonly adopted: string;
  readonly progress: string;
  readonly others: string;
}

/** Side of a tile whose cell is 5 by 5. */
const SIDE = 4;

/** The entities as tiles: whole where the tool was adopted, half where that is in progress, faint for all others. */
export function layoutTinyMap(
  {columns, rows, cells}: Geometry['tiles'],
  statuses: ReadonlyMap<string, AdoptionStatus>,
): TinyMap {
  const outline = (wanted: (status: AdoptionStatus | undefined) => boolean, height = SIDE) =>
    Object.entries(cells)
      .filter(([id]) => wanted(statuses.get(id)))
      .map(([, [column, row]]) => `M${column * 5} ${row * 5 + SIDE - height}h${SIDE}v${height}h-${SIDE}z`)
      .join('');
  return {
    viewBox: `0 0 ${columns * 5 - 1} ${rows * 5 - 1}`,
    adopted: outline((status) => status === 'adopted'),
    progress: outline((status) => status === 'in-progress', SIDE / 2),
    others: outline((status) => status !== 'adopted'),
  };
}
