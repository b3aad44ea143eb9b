import type {Geometry} from '../dataset/index.js';
import {TARGET, type MapLayout, type Shape} from './adoption-map-layout.js';

/** A part of the drawing drawn again, larger, where the sea leaves room. */
export interface Inset {
  /** Left, top, width and height of what is enlarged, in units of the drawing. */
  readonly from: readonly [number, number, number, number];
  /** Left, top, width and height of where it stands. */
  readonly to: readonly [number, number, number, number];
  /** The entities that can be seen in it. */
  readonly shapes: readonly Shape[];
  /** Button of each of the small entities, in shares of the drawing. */
  readonly targets: ReadonlyMap<string, Shape['target']>;
}

/** The entities too small for a finger on a phone, which lie together in the centre of the country. */
const SMALL = ['CMX', 'MOR', 'TLA'];
const MARGIN = 5;
/** Share of the drawing's width that the inset takes. */
const SHARE = 0.31;

/** The inset of the small central entities; undefined where the geometry has none of them. */
export function layoutInset({entities, viewBox}: Geometry['outlines'], {shapes}: MapLayout): Inset | undefined {
  const boxes = SMALL.flatMap((id) => entities[id]?.box ?? []);
  const found = SMALL.filter((id) => entities[id] && shapes.some((shape) => shape.id === id));
  if (found.length === 0 || boxes.some((value) => !Number.isFinite(value))) return undefined;
  const [x, y, width, height] = viewBox;
  const from = around(found.flatMap((id) => (entities[id] ? [entities[id].box] : [])));
  const scale = (width * SHARE) / from[2];
  const to = [x + width * (1 - SHARE), y, width * SHARE, from[3] * scale] as const;
  const place = (px: number, py: number) => [to[0] + (px - from[0]) * scale, to[1] + (py - from[1]) * scale] as const;
  const targets = found.map((id) => {
    const [bx = 0, by = 0, bw = 0, bh = 0] = entities[id]?.box ?? [];
    const [cx, cy] = place(bx + bw / 2, by + bh / 2);
    const [w, h] = [Math.max(bw * scale, TARGET * width), Math.max(bh * scale, TARGET * width)];
    return [id, [(cx - w / 2 - x) / width, (cy - h / 2 - y) / height, w / width, h / height] as const] as const;
  });
  const seen = shapes.filter(({id}) => {
    const box = entities[id]?.box;
    return box && overlap(box, from);
  });
  return {from, to, shapes: seen, targets: new Map(targets)};
}

type Box = readonly [number, number, number, number];

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x)) - MARGIN;
  const top = Math.min(...boxes.map(([, y]) => y)) - MARGIN;
  const right = Math.max(...boxes.map(([x, , w]) => x + w)) + MARGIN;
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h)) + MARGIN;
  return [left, top, right - left, bottom - top];
}

const overlap = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box) =>
  ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;
