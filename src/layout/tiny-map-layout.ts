import type {AdoptionStatus, Geometry} from '../dataset/index.js';

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
