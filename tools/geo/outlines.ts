import type {MultiPolygon} from 'geojson';
import {feature} from 'topojson-client';
import {bounds, largest, type Point, type PolygonRings, type Ring, visualCenter} from './polygons.js';
import type {Drawing} from './round.js';

/** An entity as a browser draws it. */
export interface Outline {
  /** Path data: whole numbers, relative. */
  readonly path: string;
  /** A point inside the largest polygon, for a label or a mark. */
  readonly center: Point;
  /** Left, top, width and height. */
  readonly box: readonly [number, number, number, number];
}

/** Rings of each entity in the drawing, by id. */
export function drawnPolygons({topology}: Drawing): Map<string, readonly PolygonRings[]> {
  const {features} = feature(topology, topology.objects.states);
  return new Map(
    features.map(({id, geometry}) => {
      const polygons = (geometry as MultiPolygon).coordinates as unknown as readonly PolygonRings[];
      return [String(id), polygons.map((rings) => rings.map(withoutRepeats))] as const;
    }),
  );
}

/** Outline of each entity, by id. */
export function drawOutlines(drawing: Drawing): Record<string, Outline> {
  return Object.fromEntries(
    [...drawnPolygons(drawing)].map(([id, polygons]) => {
      const [left, top, right, bottom] = bounds(polygons.flat(2));
      const box = [left, top, right - left, bottom - top] as const;
      return [id, {path: writePath(polygons.flat()), center: visualCenter(largest(polygons)), box}];
    }),
  );
}

/** Path data of closed rings: each `m` counts from the start of the ring before, and `z` draws the last side. */
export function writePath(rings: readonly Ring[]): string {
  let start: Point = [0, 0];
  return rings
    .map((ring) => {
      const [first = [0, 0]] = ring;
      const steps = ring.slice(1, -1).map((point, index) => step(ring[index] ?? first, point));
      const text = `m${[step(start, first), ...steps].join(' ').replaceAll(' -', '-')}z`;
      start = first;
      return text;
    })
    .join('');
}

function step([x0, y0]: Point, [x, y]: Point): string {
  return `${x - x0} ${y - y0}`;
}

/** An arc shorter than a unit becomes one point twice: on paper it is nothing. */
function withoutRepeats(ring: Ring): Ring {
  return ring.filter(([x, y], index) => index === 0 || ring[index - 1]?.[0] !== x || ring[index - 1]?.[1] !== y);
}
