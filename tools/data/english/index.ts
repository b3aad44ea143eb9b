import {COMMAND_MESSAGES} from './command-messages.js';
import {SOURCE_MESSAGES} from './source-messages.js';

interface Pattern {
  readonly from: RegExp;
  readonly to: (...found: readonly string[]) => string;
}

/** The longest first, so that no sentence is taken for the start of another. */
const PATTERNS: readonly Pattern[] = [...SOURCE_MESSAGES, ...COMMAND_MESSAGES]
  .map(([es, en]) => ({es, en, weight: es.replaceAll('{}', '').length}))
  .sort((a, b) => b.weight - a.weight)
  .map(({es, en}) => ({from: patternOf(es), to: filler(en)}));

/** What the tool says in Spanish, in English. What it quotes stays as it is. */
export function toEnglish(text: string): string {
  const said = PATTERNS.reduce((all, {from, to}) => all.replaceAll(from, (_, ...found: string[]) => to(...found)), text);
  return said.replaceAll(/«([^«»\n]*)»/g, '“$1”');
}

/** `{}` is anything within a line, and as little as fits. */
function patternOf(es: string): RegExp {
  const literal = es.split('{}').map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const holes = literal.slice(1).map((after, at) => {
    const quoted = literal[at]?.endsWith('«') && after.startsWith('»');
    return `${quoted ? '([^«»\\n]*?)' : '([^\\n]*?)'}${after}`;
  });
  return new RegExp([literal[0], ...holes].join(''), 'g');
}

function filler(en: string): Pattern['to'] {
  const pieces = en.split('{}');
  return (...found) => pieces.map((piece, at) => (at === 0 ? piece : `${found[at - 1] ?? ''}${piece}`)).join('');
}
