import type {Inset} from '../adoption-map-inset.js';
import {joined, type MapLayout, type Shape} from '../adoption-map-layout.js';
import {isPattern, SAMPLE_DOTS, type Area, type Fill, type Ink, type Mark, type Rectangle} from './marks.js';

/** How a picture fills what the page fills by a status or a class. */
export function sheetFill(key: string): Fill {
  const step = /^class-([0-4])$/.exec(key)?.[1];
  if (step) return `ramp-${(Number(step) + 1) as 1 | 2 | 3 | 4 | 5}`;
  return key === 'adopted' || isPattern(key) ? key : 'no-information';
}

const LIGHT: ReadonlySet<Fill> = new Set<Fill>([
  'no-information',
  'not-applicable',
  'other',
  'below-1',
  'ramp-1',
  'ramp-2',
  'category-0',
  'category-1',
]);

/** Fill of an entity, and the line around it that is seen on it: dark around light ones, light around dark ones. */
function filled(key = ''): {readonly fill: Fill; readonly line: Ink} {
  const fill = sheetFill(key);
  return {fill, line: fill === 'lapsed' ? 'adopted' : LIGHT.has(fill) ? 'edge' : 'surface'};
}

/** What fills the entities, and which of them have the dots of doubt over it. */
export interface MapFills {
  readonly fills: ReadonlyMap<string, string>;
  readonly doubtful: ReadonlySet<string>;
}

/** A sample of the dots for a legend. */
export const DOUBT_SAMPLE: readonly Mark[] = [
  {kind: 'area', path: 'M-10.7 -10.7h21.4v21.4h-21.4z', x: 0, y: 0, scale: 1, fill: 'edge', line: 'edge'},
  {kind: 'area', path: SAMPLE_DOTS, x: 0, y: 0, scale: 1, fill: 'surface'},
];

/** Dots over those whose fact is to be confirmed, as `place` puts the outlines. */
function doubtMarks(shapes: readonly Shape[], doubtful: MapFills['doubtful'], place: Partial<Area>): readonly Mark[] {
  const path = joined(shapes.filter(({id}) => doubtful.has(id)));
  return path ? [{kind: 'area', x: 0, y: 0, scale: 1, ...place, path, fill: 'doubt'}] : [];
}

/** A drawing of the entities as marks of a picture, with its size. */
export function mapMarks(
  {viewBox, shapes}: MapLayout,
  view: 'map' | 'tiles',
  {fills, doubtful}: MapFills,
  abbrOf: (id: string) => string,
  inset?: Inset,
): {readonly width: number; readonly height: number; readonly marks: readonly Mark[]} {
  const [left, top, width, height] = viewBox;
  const outlines = shapes.map(({id, path}): Mark => ({
    kind: 'area',
    path,
    x: -left,
    y: -top,
    scale: 1,
    ...filled(fills.get(id)),
    width: 0.8,
  }));
  const areas = [...outlines, ...doubtMarks(shapes, doubtful, {x: -left, y: -top})];
  if (view === 'map')
    return {width, height, marks: [...areas, ...(inset ? insetMarks(inset, viewBox, {fills, doubtful}) : [])]};
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

/** The small central entities again, larger, in a frame, with lines from where they are. */
function insetMarks(
  {from, to, shapes}: Inset,
  [left, top]: MapLayout['viewBox'],
  {fills, doubtful}: MapFills,
): readonly Mark[] {
  const origin = {kind: 'area', x: -left, y: -top, scale: 1, fill: 'none'} as const;
  const [x, y, width, height] = to;
  const scale = width / from[2];
  const box = ([bx, by, w, h]: Rectangle) => `M${bx} ${by}h${w}v${h}h${-w}z`;
  const place = {
    x: x - left - from[0] * scale,
    y: y - top - from[1] * scale,
    scale,
    clip: [x - left, y - top, width, height],
  } as const;
  const lines = `M${from[0]} ${from[1]}L${x} ${y + height}M${from[0] + from[2]} ${from[1]}L${x + width} ${y + height}`;
  return [
    {...origin, path: lines, line: 'edge', width: 0.8},
    {...origin, path: box(from), line: 'edge', width: 0.8},
    {...origin, path: box(to), fill: 'surface'},
    ...shapes.map(({id, path}): Mark => ({
      kind: 'area',
      path,
      ...place,
      ...filled(fills.get(id)),
      width: 0.8,
    })),
    ...doubtMarks(shapes, doubtful, place),
    {...origin, path: box(to), line: 'edge', width: 0.8},
  ];
}
