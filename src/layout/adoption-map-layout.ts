import type {Geometry} from '../dataset/index.js';

/** One entity as drawn: its outline or tile, and the box of its button in shares of the drawing. */
export interface Shape {
  readonly id: string;
  readonly path: string;
  /** Centre, in units of the view box. */
  readonly center: readonly [number, number];
  /** Left, top, width and height of the button, 0 to 1. */
  readonly target: readonly [number, number, number, number];
}

/** A drawing of the entities, shapes or tiles. */
export interface MapLayout {
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}

/** Side of a tile and space between two, in units of its view box. */
const TILE = 100;
const GAP = 6;
/** Side of the button over an outline, as a share of the drawing's width: 24 px on a phone of 320 px. */
const TARGET = 0.075;

/** Places the entities that have a geometry, in the order of `ids`. */
export function layoutAdoptionMap(geometry: Geometry, ids: readonly string[], view: 'map' | 'tiles'): MapLayout {
  return view === 'tiles' ? layoutTiles(geometry.tiles, ids) : layoutOutlines(geometry.outlines, ids);
}

function layoutOutlines({viewBox, entities}: Geometry['outlines'], ids: readonly string[]): MapLayout {
  const [x, y, width, height] = viewBox;
  const across = TARGET;
  const down = (TARGET * width) / height;
  const shapes = ids.flatMap((id) => {
    const entity = entities[id];
    if (!entity) return [];
    const left = (entity.center[0] - x) / width - across / 2;
    const top = (entity.center[1] - y) / height - down / 2;
    return {id, path: entity.path, center: entity.center, target: [left, top, across, down] as const};
  });
  return {viewBox, shapes};
}

function layoutTiles({columns, rows, cells}: Geometry['tiles'], ids: readonly string[]): MapLayout {
  const [width, height] = [columns * TILE, rows * TILE];
  const side = TILE - GAP;
  const shapes = ids.flatMap((id) => {
    const cell = cells[id];
    if (!cell) return [];
    const [left, top] = [cell[0] * TILE + GAP / 2, cell[1] * TILE + GAP / 2];
    const path = `M${left} ${top}h${side}v${side}h${-side}z`;
    const center = [left + side / 2, top + side / 2] as const;
    return {id, path, center, target: [left / width, top / height, side / width, side / height] as const};
  });
  return {viewBox: [0, 0, width, height], shapes};
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The entity to go to from `from` in a direction: the one that is nearest, counting distance aside from the direction twice.
 * Undefined at the edge.
 */
export function neighborToward({shapes}: MapLayout, from: string, direction: Direction): string | undefined {
  const start = shapes.find(({id}) => id === from)?.center;
  if (!start) return undefined;
  const [dx, dy] = VECTORS[direction];
  let best: {readonly id: string; readonly cost: number} | undefined;
  for (const {id, center} of shapes) {
    const [x, y] = [center[0] - start[0], center[1] - start[1]];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (id === from || along <= 0 || aside > along * 2) continue;
    const cost = along + aside * 2;
    if (!best || cost < best.cost) best = {id, cost};
  }
  return best?.id;
}
