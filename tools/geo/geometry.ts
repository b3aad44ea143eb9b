import type {Entity, TileGrid} from './entities.js';
import {drawnPolygons, drawOutlines, type Outline} from './outlines.js';
import {totalArea} from './polygons.js';
import {dropIslands, projectShape, trueArea} from './project.js';
import type {Shape} from './read-input.js';
import {type Drawing, fitDrawing} from './round.js';
import {simplifyShapes} from './simplify.js';

const WIDTH = 1000;
const MARGIN = 2;
const ISLANDS = {farKm: 150, smallKm2: 120};
const SIMPLIFY = {minKm2: 30, wholeWeightKm2: 32_000, maxWeight: 8, coastWeight: 0.6, islandPoints: 6};

/** Where a geometry comes from, as its file says. */
export interface Credit {
  readonly license: string;
  readonly attribution: string;
}

/** `geometry.json`: all that a browser needs to draw the country in either form. */
export interface GeometryFile {
  readonly outlines: Credit & {
    readonly version: string;
    readonly viewBox: readonly [number, number, number, number];
    readonly entities: Readonly<Record<string, Outline>>;
  };
  readonly tiles: TileGrid;
}

/** How far the drawing of an entity is from what it was drawn from, and from INEGI's area; errors as shares of one. */
export interface Accuracy {
  readonly id: string;
  readonly points: number;
  /** Against the source without the islands that are left out. */
  readonly sourceError: number;
  readonly inegiError: number;
}

export interface Geometry {
  readonly drawing: Drawing;
  readonly file: GeometryFile;
  readonly accuracy: readonly Accuracy[];
}

/** Makes the drawing of the entities from their shapes in longitude and latitude. */
export function makeGeometry(
  shapes: readonly Shape[],
  entities: readonly Entity[],
  tiles: TileGrid,
  credit: Credit,
): Geometry {
  const idOf = new Map(entities.map(({inegi, id}) => [inegi, id]));
  const plane = shapes.map(projectShape);
  const kept = dropIslands(plane, ISLANDS);
  const drawing = fitDrawing(simplifyShapes(kept, idOf, SIMPLIFY), WIDTH, MARGIN);
  const polygons = drawnPolygons(drawing);
  const accuracy = entities.map(({id, inegi, areaKm2}): Accuracy => {
    const index = shapes.findIndex((shape) => shape.id === inegi);
    const [shape, whole, source, drawn] = [shapes[index], plane[index], kept[index], polygons.get(id)];
    if (!shape || !whole || !source || !drawn) throw new Error(`No shape of ${id}`);
    const ratio = (totalArea(drawn) * drawing.unitKm ** 2) / totalArea(source.polygons);
    const keptShare = totalArea(source.polygons) / totalArea(whole.polygons);
    const points = drawn.flat().reduce((sum, ring) => sum + ring.length - 1, 0);
    return {id, points, sourceError: ratio - 1, inegiError: (trueArea(shape) * keptShare * ratio) / areaKm2 - 1};
  });
  return {drawing, file: toFile(drawing, tiles, credit), accuracy};
}

function toFile(drawing: Drawing, {version, license, columns, rows, cells}: TileGrid, credit: Credit): GeometryFile {
  const viewBox = [0, 0, drawing.width, drawing.height] as const;
  const outlines = {version: '1.0.0', ...credit, viewBox, entities: drawOutlines(drawing)};
  return {outlines, tiles: {version, license, columns, rows, cells}};
}
