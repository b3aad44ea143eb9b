import {uncross} from './crossings.js';
import {bounds, type Point} from './polygons.js';
import type {StatesTopology} from './simplify.js';

/** A topology whose coordinates are whole numbers of a drawing, and the drawing's size. */
export interface Drawing {
  readonly topology: StatesTopology;
  readonly width: number;
  readonly height: number;
  /** Kilometres to one unit of the drawing. */
  readonly unitKm: number;
}

/** Fits a plane topology into a drawing of `width` units with a margin, and rounds each arc once for both its sides. */
export function fitDrawing(topology: StatesTopology, width: number, margin: number): Drawing {
  const [left, top, right, bottom] = bounds(topology.arcs.flat() as unknown as Point[]);
  const unitKm = (right - left) / (width - 2 * margin);
  const place = ([x, y]: Point): Point => [
    Math.round((x - left) / unitKm) + margin,
    Math.round((y - top) / unitKm) + margin,
  ];
  const rounded = topology.arcs.map((arc) => withoutIdle((arc as unknown as Point[]).map(place)));
  const arcs = uncross(rounded) as unknown as number[][][];
  const height = Math.ceil((bottom - top) / unitKm) + 2 * margin;
  return {topology: {...topology, arcs, bbox: [0, 0, width, height]}, width, height, unitKm};
}

/** The same topology as a file holds it: whole numbers, each point by its difference from the one before. */
export function encodeTopology({topology: {arcs, bbox, objects}}: Drawing, attribution: string): object {
  const deltas = arcs.map((arc) =>
    arc.map(([x = 0, y = 0], index) => [x - (arc[index - 1]?.[0] ?? 0), y - (arc[index - 1]?.[1] ?? 0)]),
  );
  return {type: 'Topology', attribution, bbox, transform: {scale: [1, 1], translate: [0, 0]}, objects, arcs: deltas};
}

/** Without points that rounding put on the one before, or on the line between their neighbours. */
function withoutIdle(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1);
    const last = index === points.length - 1;
    if (before && !last && same(before, point)) return;
    if (before && last && same(before, point) && kept.length > 1) kept.pop();
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (a && b && straight(a, b, point)) kept.pop();
    kept.push(point);
  });
  return kept;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** `b` is on the way from `a` to `c`: on their line and between them, so that a spike is not lost. */
function straight(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
