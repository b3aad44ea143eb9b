import {type Document, type ErrorCode, isScalar, type Scalar, visit, type YAMLError} from 'yaml';
import type {Problem} from './model.js';
import {hasTabbedIndent, misalignedLine} from './yaml-indent.js';

type Explanation = Pick<Problem, 'line' | 'message' | 'hint'>;

const QUOTE = 'Si el texto lleva «: » o empieza con un signo, escríbalo entre comillas dobles.';

export const TAB = {message: 'El renglón empieza con un tabulador.', hint: 'Use espacios en lugar de tabuladores.'};

const INDENT = {
  message: 'El renglón no está alineado con los demás.',
  hint: 'Alinee el renglón con los demás campos del registro, con espacios.',
};

const EXPLANATIONS: Partial<Record<ErrorCode, Omit<Explanation, 'line'>>> = {
  DUPLICATE_KEY: {message: 'El campo está dos veces en el mismo registro.', hint: 'Deje uno solo.'},
  BLOCK_AS_IMPLICIT_KEY: {message: 'El renglón tiene dos veces «: » y no se puede leer.', hint: QUOTE},
  MULTILINE_IMPLICIT_KEY: {message: 'Falta «: » después del nombre del campo, o sobra un renglón.', hint: QUOTE},
  TAB_AS_INDENT: TAB,
  BAD_INDENT: INDENT,
  MISSING_CHAR: {message: 'Falta un signo que cierra: comillas, corchete, llave o dos puntos.', hint: QUOTE},
  UNEXPECTED_TOKEN: {message: 'Hay algo que no se esperaba en el renglón.', hint: QUOTE},
  BAD_SCALAR_START: {message: 'El texto empieza con un signo reservado (@ o `).', hint: QUOTE},
  MULTIPLE_DOCS: {message: 'Hay una raya «---» que parte el archivo en dos.', hint: 'Bórrela.'},
};

/** Says in Spanish what YAML could not read first, on which line, and how to write it. What comes after it mostly follows from it. */
export function explainYamlErrors(document: Document, text: string, lineAt: (offset: number) => number): Explanation | undefined {
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return undefined;
  const line = lineAt(error.pos[0]);
  const quoted = explainQuotes(error, document, text);
  if (quoted) return {...quoted, line: lineAt(quoted.from)};
  if (hasTabbedIndent(text, line)) return {...TAB, line};
  const misaligned = misalignedLine(text, line);
  if (misaligned !== undefined) return {...INDENT, line: misaligned};
  const known = EXPLANATIONS[error.code];
  return {line, ...(known ?? {message: 'El renglón no se puede leer como YAML.', hint: `${INDENT.hint} (${error.message})`})};
}

/** A text in quotes that does not end, or that ends before its keeper meant; `from` is where it starts. */
function explainQuotes(error: YAMLError, document: Document, text: string) {
  const [at] = error.pos;
  const quoted = quotedBefore(document, text, at);
  const from = quoted?.range?.[0];
  if (!quoted || from === undefined) return undefined;
  if (error.code === 'MISSING_CHAR') {
    const message = 'Falta la comilla que cierra el texto.';
    return {from, message, hint: 'Termine el texto con la misma comilla con que empieza.'};
  }
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const write = quoted.type === 'QUOTE_DOUBLE' ? 'escriba \\" en su lugar' : 'escríbala dos veces';
  return {from, message: 'El texto sigue después de la comilla que lo cierra.', hint: `Si esa comilla es parte del texto, ${write}.`};
}

/** The text in quotes with nothing between its end and `at`. */
function quotedBefore(document: Document, text: string, at: number): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Scalar(_, node) {
      const end = node.range?.[1] ?? Infinity;
      if (isScalar(node) && node.type?.startsWith('QUOTE') && end <= at && text.slice(end, at).trim() === '') found = node;
    },
  });
  return found;
}
