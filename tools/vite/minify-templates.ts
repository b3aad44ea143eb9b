import {RolldownMagicString as Editor} from 'rolldown';
import type {Plugin} from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const TAGS = new Set(['html', 'svg', 'css']);

/** White space in these elements is content. */
const PREFORMATTED = /<(?:pre|textarea)\b/i;

/**
 * Takes out of `html`, `svg` and `css` templates the white space that indents them, as the minifier does not look into strings.
 * Runs of white space become one space, which is what a browser makes of them; comments in `css` go.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/},
      handler(code) {
        const text = new Editor(code);
        for (const template of templatesOf(this.parse(code, {lang: 'ts'}))) shorten(text, template);
        return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true}).toString()} : null;
      },
    },
  };
}

function* templatesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const each of node) yield* templatesOf(each);
  } else if (typeof node === 'object' && node !== null) {
    const {type, tag} = node as {type?: string; tag?: {name?: string}};
    if (type === 'TaggedTemplateExpression' && TAGS.has(tag?.name ?? '')) yield node as Node;
    yield* templatesOf(Object.values(node));
  }
}

function shorten(text: Editor, template: Node): void {
  const {name} = template.tag as {name: string};
  const {quasis} = template.quasi as {quasis: readonly (Node & {value: {raw: string}})[]};
  if (name !== 'css' && quasis.some(({value}) => PREFORMATTED.test(value.raw))) return;
  for (const [index, quasi] of quasis.entries()) {
    const {raw} = quasi.value;
    const first = index === 0;
    const last = index === quasis.length - 1;
    const short = name === 'css' ? shortenCss(raw, first, last) : shortenMarkup(raw, first, last);
    if (short === raw) continue;
    // The parser counts the quotes or not, depending on its version: the text itself is what counts.
    const start = text.original.indexOf(raw, quasi.start);
    if (short === '') text.remove(start, start + raw.length);
    else text.overwrite(start, start + raw.length, short);
  }
}

/** Markup with white space collapsed; the template's own first and last line break go. */
export function shortenMarkup(raw: string, first: boolean, last: boolean): string {
  let short = raw.replace(/\s+/g, ' ');
  if (first && /^\s*\n/.test(raw)) short = short.replace(/^ /, '');
  if (last && /\n\s*$/.test(raw)) short = short.replace(/ $/, '');
  return short;
}

const QUOTED = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;
const QUOTED_OR_COMMENT = new RegExp(`${QUOTED.source}|/\\*[^]*?\\*/`, 'g');

/** Style rules without comments and without white space around braces, semicolons and commas; quoted text stays as it is. */
export function shortenCss(raw: string, first: boolean, last: boolean): string {
  const pieces = raw.replace(QUOTED_OR_COMMENT, (_match, quoted?: string) => quoted ?? '').split(QUOTED);
  // Splitting by a group puts what it matched at the odd places.
  const short = pieces.map((piece, index) => (index % 2 === 1 ? piece : shortenRules(piece))).join('');
  const start = first ? short.trimStart() : short;
  return last ? start.trimEnd() : start;
}

function shortenRules(rules: string): string {
  return (
    rules
      .replace(/\s+/g, ' ')
      // Not the plus of a sum.
      .replace(/ ?([{};,>~]) ?/g, '$1')
      .replace(/;\}/g, '}')
      // Not the space before the colon of a pseudo-class.
      .replace(/(^|[{;(])([\w-]+): /g, '$1$2:')
      .replace(/(?<![\w.])0(?=\.\d)/g, '')
  );
}
