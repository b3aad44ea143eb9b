import type {Point} from './polygons.js';

/** A line of points: an arc of a topology, or a ring. */
export type Line = readonly Point[];

/** A side of a line: which line, and which of its points it starts from. */
interface Side {
  readonly line: number;
  readonly start: number;
  readonly from: Point;
  readonly to: Point;
}

/** Pairs of sides of some lines that cross each other. Touching at a corner or along a side is not crossing. */
export function findCrossings(lines: readonly Line[]): (readonly [Side, Side])[] {
  const sides = lines.flatMap((points, line) =>
    points.slice(1).map((to, start): Side => ({line, start, from: points[start] ?? to, to})),
  );
  return sides.flatMap((side, index) =>
    sides.slice(index + 1).flatMap((other) => (cross(side, other) ? [[side, other] as const] : [])),
  );
}

/**
 * Takes points away from lines that rounding made cross each other, in each crossing the one that changes the least.
 * Ends of lines stay, so that lines which met still meet.
 */
export function uncross(lines: readonly Line[]): readonly Line[] {
  const [crossing] = findCrossings(lines);
  if (!crossing) return lines;
  const [least] = crossing
    .flatMap(({line, start}) =>
      [start, start + 1].map((point) => ({line, point, area: turnAt(lines[line] ?? [], point)})),
    )
    .sort((a, b) => a.area - b.area);
  if (!least || least.area === Infinity) return lines;
  return uncross(
    lines.map((points, line) => (line === least.line ? points.filter((_, index) => index !== least.point) : points)),
  );
}

/** Area, doubled, that goes away with a point; infinite at an end, and in a ring that has no point to spare. */
function turnAt(points: Line, index: number): number {
  const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
  return a && b && c && points.length > 4
    ? Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))
    : Infinity;
}

function cross(one: Side, other: Side): boolean {
  if (Math.max(one.from[0], one.to[0]) < Math.min(other.from[0], other.to[0])) return false;
  if (Math.max(other.from[0], other.to[0]) < Math.min(one.from[0], one.to[0])) return false;
  return turn(one, other.from) * turn(one, other.to) < 0 && turn(other, one.from) * turn(other, one.to) < 0;
}

/** On which hand of a side a point lies; zero on its line. */
function turn({from, to}: Side, point: Point): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}
