/** Colours that a picture is drawn with, by role; see `styles/host.ts` and `styles/swatch.ts` for where each comes from. */
export type Ink =
  | 'ink'
  | 'muted'
  | 'line'
  | 'edge'
  | 'surface'
  | 'accent'
  | 'on-accent'
  | 'adopted'
  | 'progress'
  | 'refused'
  | `ramp-${1 | 2 | 3 | 4 | 5}`;

/** What fills an area: a colour, a pattern by its name, or nothing. */
export type Fill = Ink | PatternName | 'none';

/** A pattern tile: its side in pixels, its turn in degrees, and what is drawn in it, in order. */
export interface Pattern {
  readonly size: number;
  readonly turn: number;
  readonly strokes: readonly {
    readonly path: string;
    readonly fill?: Ink;
    readonly line?: Ink;
    readonly width?: number;
  }[];
}

const whole = (size: number) => `M0 0h${size}v${size}h${-size}z`;

/** A disc as path data. */
const dotAt = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The dots of doubt on a legend's sample of 22 by 22 around 0, 0. */
export const SAMPLE_DOTS = [dotAt(0, 0, 2), ...[-6, 6].flatMap((x) => [-6, 6].map((y) => dotAt(x, y, 2)))].join('');

/** The patterns of `views/swatch.ts`, for pictures that leave the page. */
export const PATTERNS = {
  'no-information': {
    size: 9,
    turn: 45,
    strokes: [
      {path: whole(9), fill: 'surface'},
      {path: 'M1 0v9', line: 'muted', width: 1.3},
    ],
  },
  'not-applicable': {
    size: 8,
    turn: 0,
    strokes: [
      {path: whole(8), fill: 'surface'},
      {path: 'M1.3 2.5a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0z', fill: 'muted'},
    ],
  },
  lapsed: {
    size: 9,
    turn: -45,
    strokes: [
      {path: whole(9), fill: 'surface'},
      {path: 'M3 0v9', line: 'adopted', width: 2},
    ],
  },
  'in-progress': {
    size: 8,
    turn: 0,
    strokes: [
      {path: whole(8), fill: 'progress'},
      {path: 'M0 2h8', line: 'surface', width: 1.6},
    ],
  },
  'not-adopted': {
    size: 14,
    turn: 0,
    strokes: [
      {path: whole(14), fill: 'refused'},
      {path: 'M4 4l6 6m0 -6l-6 6', line: 'surface', width: 1.2},
    ],
  },
  other: {
    size: 8,
    turn: 0,
    strokes: [
      {path: whole(8), fill: 'surface'},
      {path: 'M1 3l2 -2l2 2M5 7l2 -2', line: 'accent', width: 1.4},
    ],
  },
  'below-1': {
    size: 8,
    turn: 0,
    strokes: [
      {path: whole(8), fill: 'surface'},
      {path: 'M0 4h8', line: 'refused', width: 2},
    ],
  },
  'below-2': {
    size: 8,
    turn: 0,
    strokes: [
      {path: whole(8), fill: 'refused'},
      {path: 'M0 4h8', line: 'surface', width: 1.4},
    ],
  },
  'category-0': {
    size: 10,
    turn: 0,
    strokes: [
      {path: whole(10), fill: 'ramp-1'},
      {path: 'M4 5h2', line: 'muted', width: 2},
    ],
  },
  'category-1': {
    size: 9,
    turn: 45,
    strokes: [
      {path: whole(9), fill: 'ramp-2'},
      {path: 'M0 3h9', line: 'surface', width: 1.6},
    ],
  },
  'category-2': {
    size: 9,
    turn: 0,
    strokes: [
      {path: whole(9), fill: 'ramp-3'},
      {path: 'M3 0v9', line: 'surface', width: 1.6},
    ],
  },
  'category-3': {
    size: 10,
    turn: 0,
    strokes: [
      {path: whole(10), fill: 'ramp-4'},
      {path: 'M5 3v4M3 5h4', line: 'surface', width: 1.4},
    ],
  },
  // Over any other fill: dots in the colour of the surface with an edge, so that they are seen on dark fills and on light ones. Turned, they
  // are 20 apart, five to a tile of a mosaic: whole ones, and the same in each.
  doubt: {
    size: 14.142,
    turn: 45,
    strokes: [{path: dotAt(7.071, 7.071, 2.6), fill: 'surface', line: 'muted', width: 0.8}],
  },
  'category-4': {size: 8, turn: 0, strokes: [{path: whole(8), fill: 'ramp-5'}]},
} as const satisfies Readonly<Record<string, Pattern>>;

export type PatternName = keyof typeof PATTERNS;

export const isPattern = (fill: string): fill is PatternName => fill in PATTERNS;

/** An area: path data in its own units, put at `x`, `y` and scaled. */
export interface Area {
  readonly kind: 'area';
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: Fill;
  readonly line?: Ink;
  /** Width of the line on the picture, in pixels, whatever the scale. Default 1. */
  readonly width?: number;
  /** Nothing of it is drawn outside of this rectangle of the picture. */
  readonly clip?: Rectangle;
}

/** Left, top, width and height. */
export type Rectangle = readonly [number, number, number, number];

/** One line of text; `y` is its baseline. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly ink?: Ink;
  /** Written upwards, from `x`, `y`. */
  readonly upwards?: boolean;
  /** A halo in the colour of the surface, so that the text can be read on any fill. */
  readonly halo?: boolean;
}

export type Mark = Area | Line;

/** A picture with everything that makes it readable away from its page. Sizes in pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What it shows, for the file's title. */
  readonly title: string;
  readonly lang: string;
  readonly marks: readonly Mark[];
}

/** Letters of a picture, which takes no font along: those of the reader's system. */
export const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** Width of a text in pixels: from a canvas in browsers, an estimate elsewhere. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** An estimate for machines without fonts: letters of a plain sans-serif are half as wide as high on average. */
export const estimateWidth: Measure = (text, size, bold) => text.length * size * (bold ? 0.58 : 0.53);
