import type {ErrorCode, YAMLError} from 'yaml';

interface Explanation {
  readonly message: string;
  readonly hint: string;
}

const QUOTE = 'Si el texto lleva «: » o empieza con un signo, escríbalo entre comillas dobles.';
const INDENT = 'Alinee el renglón con los demás campos del registro, con espacios.';

const EXPLANATIONS: Partial<Record<ErrorCode, Explanation>> = {
  DUPLICATE_KEY: {message: 'El campo está dos veces en el mismo registro.', hint: 'Deje uno solo.'},
  BLOCK_AS_IMPLICIT_KEY: {message: 'El renglón tiene dos veces «: » y no se puede leer.', hint: QUOTE},
  MULTILINE_IMPLICIT_KEY: {message: 'Falta «: » después del nombre del campo, o sobra un renglón.', hint: QUOTE},
  TAB_AS_INDENT: {message: 'El renglón empieza con un tabulador.', hint: 'Use espacios en lugar de tabuladores.'},
  BAD_INDENT: {message: 'El renglón no está alineado con los demás.', hint: INDENT},
  MISSING_CHAR: {message: 'Falta un signo que cierra: comillas, corchete, llave o dos puntos.', hint: QUOTE},
  UNEXPECTED_TOKEN: {message: 'Hay algo que no se esperaba en el renglón.', hint: QUOTE},
  BAD_SCALAR_START: {message: 'El texto empieza con un signo reservado (@ o `).', hint: QUOTE},
  MULTIPLE_DOCS: {message: 'Hay una raya «---» que parte el archivo en dos.', hint: 'Bórrela.'},
};

/** Says in Spanish what YAML could not read and how to write it. */
export function explainYamlError(error: YAMLError): Explanation {
  const known = EXPLANATIONS[error.code];
  return known ?? {message: 'El renglón no se puede leer como YAML.', hint: `${INDENT} (${error.message})`};
}
