import {geoConicConformal, geoConicEqualArea, type GeoProjection} from 'd3-geo';
import {largest, polygonArea, type Point, type PolygonRings} from './polygons.js';
import type {Shape} from './read-input.js';

/** Mean radius of the Earth: what makes a projection's unit the kilometre. */
const EARTH_KM = 6371.0088;

/** An entity on a plane. */
export interface PlaneShape {
  readonly inegi: string;
  readonly polygons: readonly PolygonRings[];
}

/** INEGI's own Lambert conformal conic, in kilometres, y downwards. */
export function projectShape(shape: Shape): PlaneShape {
  return project(shape, geoConicConformal().parallels([17.5, 29.5]).rotate([102, 0]));
}

/** Area in km² on an equal-area cone. */
export function trueArea(shape: Shape): number {
  const {polygons} = project(shape, geoConicEqualArea().parallels([17.5, 29.5]).rotate([102, 0]));
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/**
 * Leaves out what is too far to fit the map (Guadalupe, Revillagigedo) and what is too small to be seen on it. Each entity
 * keeps its largest polygon. `farKm` is measured to the nearest mainland of any entity.
 */
export function dropIslands(
  shapes: readonly PlaneShape[],
  {farKm, smallKm2}: {farKm: number; smallKm2: number},
): PlaneShape[] {
  const coast = shapes.flatMap(({polygons}) => largest(polygons)[0] ?? []);
  const near = (polygon: PolygonRings) =>
    (polygon[0] ?? []).some((point) => coast.some((other) => apart(point, other) <= farKm));
  return shapes.map(({inegi, polygons}) => {
    const main = largest(polygons);
    return {inegi, polygons: polygons.filter((each) => each === main || (polygonArea(each) >= smallKm2 && near(each)))};
  });
}

// Point by point: d3's path stream would add points along the way, and differently on the two sides of a border.
function project({id, geometry}: Shape, projection: GeoProjection): PlaneShape {
  const plane = projection.scale(EARTH_KM).translate([0, 0]);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const place = (position: readonly number[]): Point => plane([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0];
  return {inegi: String(id), polygons: polygons.map((rings) => rings.map((ring) => ring.map(place)))};
}

function apart([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}
