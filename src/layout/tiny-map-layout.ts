import type {AdoptionStatus, Geometry} from '../dataset/index.js';

/** Tiles of the tiny map, one outline for each way in which they are filled. */
export interface TinyMap {
  readonly viewBox: string;
  readonly adopted: string;
  readonly progress: string;
  readonly lapsed: string;
  readonly others: string;
}

/** Side of a tile whose cell is 5 by 5. */
const SIDE = 4;

/** The same shape in the tile of each entity that is wanted, as many units down. */
export const outlineOf = (
  cells: Geometry['tiles']['cells'],
  wanted: (id: string) => boolean,
  shape: string,
  down = 0,
): string =>
  Object.entries(cells)
    .filter(([id]) => wanted(id))
    .map(([, [column, row]]) => `M${column * 5} ${row * 5 + down}${shape}`)
    .join('');

/** The entities as tiles: whole where the tool was adopted, half where that is in progress, a triangle where it lapsed, faint for all others. */
export function layoutTinyMap(
  {columns, rows, cells}: Geometry['tiles'],
  statuses: ReadonlyMap<string, AdoptionStatus>,
): TinyMap {
  const outline = (wanted: (status: AdoptionStatus | undefined) => boolean, shape: string, down = 0) =>
    outlineOf(cells, (id) => wanted(statuses.get(id)), shape, down);
  const square = `h${SIDE}v${SIDE}h-${SIDE}z`;
  return {
    viewBox: `0 0 ${columns * 5 - 1} ${rows * 5 - 1}`,
    adopted: outline((status) => status === 'adopted', square),
    progress: outline((status) => status === 'in-progress', `h${SIDE}v${SIDE / 2}h-${SIDE}z`, SIDE / 2),
    lapsed: outline((status) => status === 'lapsed', `v${SIDE}h${SIDE}z`),
    others: outline((status) => status !== 'adopted', square),
  };
}
