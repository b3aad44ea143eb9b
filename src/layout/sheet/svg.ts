import {isPattern, PATTERNS, type Fill, type Ink, type Mark, type Pattern, type Sheet} from './marks.js';

/** Colour of each ink, as CSS writes it. */
export type Palette = Readonly<Record<Ink, string>>;

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** The sheet as a file of its own: no style sheet, no script, no font, nothing fetched. */
export function svgOf(sheet: Sheet, palette: Palette): string {
  const {width, height, title, lang, marks} = sheet;
  const used = [...new Set(marks.flatMap((mark) => (mark.kind === 'area' && isPattern(mark.fill) ? [mark.fill] : [])))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${lang}" font-family='${FONT}'>`,
    `<title>${escaped(title)}</title>`,
    `<defs>${used.map((name) => patternSvg(name, PATTERNS[name], palette)).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${palette.surface}"/>`,
    ...marks.map((mark) => markSvg(mark, palette)),
    '</svg>\n',
  ].join('\n');
}

function patternSvg(name: string, {size, turn, strokes}: Pattern, palette: Palette): string {
  const paths = strokes.map(
    ({path, fill, line, width}) =>
      `<path d="${path}" fill="${fill ? palette[fill] : 'none'}"${line ? ` stroke="${palette[line]}" stroke-width="${width ?? 1}"` : ''}/>`,
  );
  return `<pattern id="${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${paths.join('')}</pattern>`;
}

function markSvg(mark: Mark, palette: Palette): string {
  if (mark.kind === 'line') {
    const {text, x, y, size, bold, anchor, ink = 'ink', halo} = mark;
    const weight = bold ? ' font-weight="700"' : '';
    const place = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
    const ring = halo
      ? ` stroke="${palette.surface}" stroke-width="${round(size / 3)}" stroke-linejoin="round" paint-order="stroke"`
      : '';
    return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${weight}${place} fill="${palette[ink]}"${ring}>${escaped(text)}</text>`;
  }
  const {path, x, y, scale, fill, line, width = 1} = mark;
  const stroke = line
    ? ` stroke="${palette[line]}" stroke-width="${round(width / scale)}" stroke-linejoin="round"`
    : '';
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})" d="${path}" fill="${fillOf(fill, palette)}"${stroke}/>`;
}

const fillOf = (fill: Fill, palette: Palette) =>
  fill === 'none' ? 'none' : isPattern(fill) ? `url(#${fill})` : palette[fill];

const round = (value: number) => Math.round(value * 1000) / 1000;

const escaped = (text: string) =>
  text
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
