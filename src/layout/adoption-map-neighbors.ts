import type {MapLayout} from './adoption-map-layout.js';

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
