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
/** Least side of a button over an outline, as a share of the drawing's width: 24 px on a phone of 320 px. */
export const TARGET = 0.075;

/** Their outlines as one, each of which begins at the origin again: they are relative. */
export const joined = (shapes: readonly Shape[]): string => shapes.map(({path}) => `M0 0${path}`).join('');

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
