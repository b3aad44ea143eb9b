import {
  FONT,
  isPattern,
  PATTERNS,
  type Area,
  type Ink,
  type Mark,
  type Pattern,
  type PatternName,
  type Rectangle,
  type Sheet,
} from './marks.js';

/** Colour of each ink, as CSS writes it. */
export type Palette = Readonly<Record<Ink, string>>;

/** The sheet as a file of its own: no style sheet, no script, no font, nothing fetched. */
export function svgOf(sheet: Sheet, palette: Palette): string {
  const {width, height, title, lang, marks} = sheet;
  const used = new Map(
    marks.flatMap((mark) => (mark.kind === 'area' && isPattern(mark.fill) ? [[tileId(mark), mark] as const] : [])),
  );
  const clips = new Map(
    marks.flatMap((mark) => (mark.kind === 'area' && mark.clip ? [[clipId(mark.clip), mark.clip]] : [])),
  );
  const defs = [
    ...[...used].map(([id, {fill, scale}]) => patternSvg(id, PATTERNS[fill as PatternName], scale, palette)),
    ...[...clips].map(([id, clip]) => clipSvg(id, clip)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${lang}" font-family='${FONT}'>`,
    `<title>${escaped(title)}</title>`,
    `<defs>${defs.join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${palette.surface}"/>`,
    ...marks.map((mark) => markSvg(mark, palette)),
    '</svg>\n',
  ].join('\n');
}

/** A pattern is as large on the picture whatever the scale of the area, so each scale has its own. */
const tileId = ({fill, scale}: Area) => `${fill}-${round(scale)}`.replace('.', '_');

const clipId = (clip: Rectangle) => `clip-${clip.map(Math.round).join('-')}`;

function clipSvg(id: string, [x, y, width, height]: Rectangle): string {
  return `<clipPath id="${id}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/></clipPath>`;
}

function patternSvg(id: string, {size, turn, strokes}: Pattern, scale: number, palette: Palette): string {
  const paths = strokes.map(
    ({path, fill, line, width}) =>
      `<path d="${path}" fill="${fill ? palette[fill] : 'none'}"${line ? ` stroke="${palette[line]}" stroke-width="${width ?? 1}"` : ''}/>`,
  );
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${round(1 / scale)}) rotate(${turn})">${paths.join('')}</pattern>`;
}

function markSvg(mark: Mark, palette: Palette): string {
  if (mark.kind === 'line') {
    const {text, x, y, size, bold, anchor, ink = 'ink', upwards, halo} = mark;
    const turn = upwards ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : '';
    const weight = bold ? ' font-weight="700"' : '';
    const place = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
    const ring = halo
      ? ` stroke="${palette.surface}" stroke-width="${round(size / 3)}" stroke-linejoin="round" paint-order="stroke"`
      : '';
    return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${weight}${place}${turn} fill="${palette[ink]}"${ring}>${escaped(text)}</text>`;
  }
  const {path, x, y, scale, line, width = 1, clip} = mark;
  const stroke = line
    ? ` stroke="${palette[line]}" stroke-width="${round(width / scale)}" stroke-linejoin="round"`
    : '';
  const area = `<path transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})" d="${path}" fill="${fillOf(mark, palette)}"${stroke}/>`;
  // Around the area, whose own space is moved and scaled.
  return clip ? `<g clip-path="url(#${clipId(clip)})">${area}</g>` : area;
}

const fillOf = (mark: Area, palette: Palette) =>
  mark.fill === 'none' ? 'none' : isPattern(mark.fill) ? `url(#${tileId(mark)})` : palette[mark.fill];

const round = (value: number) => Math.round(value * 1000) / 1000;

const escaped = (text: string) =>
  text
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
