import type {MapLayout} from '../adoption-map-layout.js';
import {isPattern, type Fill, type Mark} from './marks.js';

/** How a picture fills what the page fills by a status or a class. */
export function sheetFill(key: string): Fill {
  const step = /^class-([0-4])$/.exec(key)?.[1];
  if (step) return `ramp-${(Number(step) + 1) as 1 | 2 | 3 | 4 | 5}`;
  return key === 'adopted' || isPattern(key) ? key : 'no-information';
}

/** A drawing of the entities as marks of a picture, with its size. */
export function mapMarks(
  {viewBox, shapes}: MapLayout,
  view: 'map' | 'tiles',
  fills: ReadonlyMap<string, string>,
  abbrOf: (id: string) => string,
): {readonly width: number; readonly height: number; readonly marks: readonly Mark[]} {
  const [left, top, width, height] = viewBox;
  const areas = shapes.map(({id, path}): Mark => ({
    kind: 'area',
    path,
    x: -left,
    y: -top,
    scale: 1,
    fill: sheetFill(fills.get(id) ?? ''),
    line: 'edge',
    width: 0.8,
  }));
  if (view === 'map') return {width, height, marks: areas};
  const size = 25;
  const names = shapes.map(({id, center}): Mark => ({
    kind: 'line',
    text: abbrOf(id),
    x: center[0] - left,
    y: center[1] - top + size * 0.35,
    size,
    bold: true,
    anchor: 'middle',
    halo: true,
  }));
  return {width, height, marks: [...areas, ...names]};
}
