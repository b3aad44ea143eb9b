import {
  estimateWidth,
  FONT,
  isPattern,
  PATTERNS,
  type Ink,
  type Mark,
  type Measure,
  type Pattern,
  type Sheet,
} from '../../layout/sheet/marks.js';
import {layoutSheet, type SheetContent} from '../../layout/sheet/sheet.js';
import {svgOf, type Palette} from '../../layout/sheet/svg.js';

/** Colours on white, for pictures that leave the page: they are printed and put into reports, whatever the page looks like. */
export const PAPER: Palette = {
  ink: '#1a1a1a',
  muted: '#595959',
  line: '#d0d0d0',
  edge: '#767676',
  surface: '#ffffff',
  accent: '#0b6e66',
  'on-accent': '#ffffff',
  adopted: '#0b6e66',
  progress: '#5aa9d6',
  refused: '#c4540a',
  'ramp-1': '#cfe8e4',
  'ramp-2': '#9fd0c8',
  'ramp-3': '#68b1a7',
  'ramp-4': '#348c82',
  'ramp-5': '#075c54',
};

/** Where a site may have set each colour of its own. */
export const TOKENS: Partial<Record<Ink, string>> = {
  accent: '--cga-accent',
  'on-accent': '--cga-on-accent',
  adopted: '--cga-status-adopted',
  progress: '--cga-status-in-progress',
  refused: '--cga-status-not-adopted',
  'ramp-1': '--cga-ramp-1',
  'ramp-2': '--cga-ramp-2',
  'ramp-3': '--cga-ramp-3',
  'ramp-4': '--cga-ramp-4',
  'ramp-5': '--cga-ramp-5',
};

/** Pixels of a picture for each of the sheet's: sharp on dense screens and in print. */
const DENSITY = 2;

/** The content laid out as a sheet and written as SVG, in the colours of `host`. */
export const svgFile = (host: Element, content: SheetContent): string =>
  svgOf(layoutSheet(content, measurer()), paletteOf(host));

/**
 * The same as PNG.
 *
 * @throws {Error} where the browser has no canvas
 */
export const pngFile = (host: Element, content: SheetContent): Promise<Blob> =>
  pngOf(layoutSheet(content, measurer()), paletteOf(host));

/** The sentence that a widget answers with, as its reader sees it. */
export const answerOf = (root: ParentNode): string =>
  (root.querySelector('.answer')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Colours of a picture: the site's own where it set some as plain colours, else those on white. */
function paletteOf(host: Element): Palette {
  const style = getComputedStyle(host);
  const own = Object.entries(TOKENS).flatMap(([ink, token]) => {
    const value = style.getPropertyValue(token).trim();
    // Only colours that every reader of SVG knows.
    return /^#[\da-f]{3,8}$|^rgba?\([\d\s.,%]+\)$/i.test(value) ? [[ink, value] as const] : [];
  });
  return {...PAPER, ...Object.fromEntries(own)};
}

/** Measures texts as this browser draws them. */
function measurer(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateWidth;
  return (text, size, bold) => {
    context.font = fontOf(size, bold);
    return context.measureText(text).width;
  };
}

/**
 * The sheet as PNG, two pixels for each of its own. Drawn on a canvas, not through an image, which strict content policies refuse.
 *
 * @throws {Error} where the browser has no canvas
 */
async function pngOf(sheet: Sheet, palette: Palette): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * DENSITY;
  canvas.height = sheet.height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(DENSITY, DENSITY);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const mark of sheet.marks) draw(context, mark, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

const fontOf = (size: number, bold = false) => `${bold ? 700 : 400} ${size}px ${FONT}`;

function draw(context: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  context.save();
  context.lineJoin = 'round';
  if (mark.kind === 'line') {
    const {text, x, y, size, bold, anchor = 'start', ink = 'ink', upwards, halo} = mark;
    context.translate(x, y);
    if (upwards) context.rotate(-Math.PI / 2);
    context.font = fontOf(size, bold);
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.lineWidth = size / 3;
    context.strokeStyle = palette.surface;
    context.fillStyle = palette[ink];
    if (halo) context.strokeText(text, 0, 0);
    context.fillText(text, 0, 0);
  } else {
    const {path, x, y, scale, fill, line, width = 1, clip} = mark;
    if (clip) {
      context.beginPath();
      context.rect(...clip);
      context.clip();
    }
    context.translate(x, y);
    context.scale(scale, scale);
    const shape = new Path2D(path);
    if (fill !== 'none') {
      context.fillStyle = isPattern(fill) ? (tileOf(PATTERNS[fill], palette, scale) ?? palette.line) : palette[fill];
      context.fill(shape);
    }
    if (line) {
      context.strokeStyle = palette[line];
      context.lineWidth = width / scale;
      context.stroke(shape);
    }
  }
  context.restore();
}

/** A pattern's tile, as large on the picture whatever the scale of the area. */
function tileOf({size, turn, strokes}: Pattern, palette: Palette, scale: number): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = tile.height = size * DENSITY;
  const context = tile.getContext('2d');
  if (!context) return null;
  context.scale(DENSITY, DENSITY);
  for (const {path, fill, line, width = 1} of strokes) {
    const shape = new Path2D(path);
    if (fill) {
      context.fillStyle = palette[fill];
      context.fill(shape);
    }
    if (line) {
      context.strokeStyle = palette[line];
      context.lineWidth = width;
      context.stroke(shape);
    }
  }
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(turn).scale(1 / DENSITY / scale));
  return pattern;
}
