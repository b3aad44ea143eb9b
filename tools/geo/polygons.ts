/** A point of the plane; the unit is the caller's. */
export type Point = readonly [number, number];

/** A closed line: its last point is its first. */
export type Ring = readonly Point[];

/** An outer ring and its holes. */
export type PolygonRings = readonly Ring[];

/** Area of a ring, without sign. */
function ringArea(ring: Ring): number {
  const twice = ring.slice(1).reduce((sum, [x, y], index) => {
    const [x0, y0] = ring[index] ?? [x, y];
    return sum + x0 * y - x * y0;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Area of a polygon without its holes. */
export function polygonArea([outer = [], ...holes]: PolygonRings): number {
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

/** Area of all the polygons of an entity. */
export function totalArea(polygons: readonly PolygonRings[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/** The polygon of greatest area. */
export function largest(polygons: readonly PolygonRings[]): PolygonRings {
  const [first = []] = [...polygons].sort((a, b) => polygonArea(b) - polygonArea(a));
  return first;
}

/** Distance from a point to the edge of a polygon: above zero inside, below outside. */
export function signedDistance(polygon: PolygonRings, [x, y]: Point): number {
  let inside = false;
  let square = Infinity;
  for (const ring of polygon) {
    ring.slice(1).forEach((b, index) => {
      const a = ring[index] ?? b;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      square = Math.min(square, squareToSegment([x, y], a, b));
    });
  }
  return (inside ? 1 : -1) * Math.sqrt(square);
}

function squareToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** Whole-number point farthest from the edges of a polygon, where a label sits best. */
export function visualCenter(polygon: PolygonRings): Point {
  const [outer = []] = polygon;
  const [left, top, right, bottom] = bounds(outer);
  let best: Point = [left, top];
  let distance = -Infinity;
  for (let y = Math.ceil(top); y <= bottom; y++) {
    for (let x = Math.ceil(left); x <= right; x++) {
      const here = signedDistance(polygon, [x, y]);
      if (here > distance) [best, distance] = [[x, y], here];
    }
  }
  return best;
}

/** Left, top, right and bottom of some points. */
export function bounds(points: readonly Point[]): readonly [number, number, number, number] {
  return points.reduce<[number, number, number, number]>(
    ([left, top, right, bottom], [x, y]) => [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
