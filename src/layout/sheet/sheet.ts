import type {Fill, Ink, Mark, Measure, Sheet} from './marks.js';

/** What goes on a sheet, from top to bottom. */
export interface SheetContent {
  readonly title: string;
  /** The sentence that answers. */
  readonly answer: string;
  readonly lang: string;
  readonly picture: {readonly width: number; readonly height: number; readonly marks: readonly Mark[]};
  /** Entries of the legend with their swatches, or the marks of the picture around 0, 0 that they explain. */
  readonly legend: readonly {readonly fill: Fill; readonly text: string; readonly marks?: readonly Mark[]}[];
  /** Sources, release, attribution: each begins a line. */
  readonly foot: readonly string[];
}

const MARGIN = 32;
const TITLE = 26;
const ANSWER = 19;
const BODY = 15;
const NOTE = 12.5;
/** Height of a line of text as a multiple of its size. */
const LEADING = 1.35;
const SWATCH = 16;

/**
 * Lays out a sheet of `width` pixels: title, answer, picture as wide as there is room, legend in columns, foot. Nothing is cut: long
 * texts wrap and the sheet grows.
 */
export function layoutSheet(content: SheetContent, measure: Measure, width = 1200): Sheet {
  const inner = width - 2 * MARGIN;
  const {title, answer, lang, picture, legend, foot} = content;
  const marks: Mark[] = [];
  let y = MARGIN;
  const put = (words: string, style: {size: number; bold?: boolean; ink?: Ink}, x = MARGIN, room = inner) => {
    for (const text of wrap(words, room, style.size, style.bold ?? false, measure)) {
      y += style.size * LEADING;
      marks.push({kind: 'line', text, x, y, ...style});
    }
  };
  put(title, {size: TITLE, bold: true});
  put(answer, {size: ANSWER});
  y += 20;
  const scale = inner / picture.width;
  marks.push(...picture.marks.map((mark) => moved(mark, MARGIN, y, scale)));
  y += picture.height * scale + 16;
  const columns = legend.length > 3 ? 2 : 1;
  const room = inner / columns;
  const top = y;
  let bottom = y;
  for (const [index, {fill, text, marks: own}] of legend.entries()) {
    const column = index % columns;
    if (column === 0) y = bottom;
    const start = y;
    const x = MARGIN + column * room;
    const middle = SWATCH / 2;
    if (own) marks.push(...own.map((mark) => moved(mark, x + middle, start + 6 + middle, 0.75)));
    else marks.push(square(x, start + 6, fill));
    put(text, {size: BODY}, x + SWATCH + 10, room - SWATCH - 30);
    bottom = Math.max(bottom, y + 4);
    y = column === columns - 1 ? bottom : start;
  }
  y = Math.max(bottom, top) + 8;
  for (const words of foot) put(words, {size: NOTE, ink: 'muted'});
  return {width, height: Math.ceil(y + MARGIN), title, lang, marks};
}

const square = (x: number, y: number, fill: Fill): Mark => ({
  kind: 'area',
  path: `M0 0h${SWATCH}v${SWATCH}h-${SWATCH}z`,
  x,
  y,
  scale: 1,
  fill,
  line: 'edge',
});

/** A mark of the picture in its place on the sheet. */
function moved(mark: Mark, x: number, y: number, scale: number): Mark {
  const place = {x: x + mark.x * scale, y: y + mark.y * scale};
  if (mark.kind === 'line') return {...mark, ...place, size: mark.size * scale};
  const {clip} = mark;
  const moves = clip && {clip: [x + clip[0] * scale, y + clip[1] * scale, clip[2] * scale, clip[3] * scale] as const};
  return {...mark, ...place, scale: mark.scale * scale, ...moves};
}

/** `words` in lines no wider than `room`; a word that is wider by itself is broken. */
export function wrap(words: string, room: number, size: number, bold: boolean, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer, size, bold) <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = broken(word, room, size, bold, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  return line ? [...lines, line] : lines;
}

function broken(word: string, room: number, size: number, bold: boolean, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure(piece + letter, size, bold) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
