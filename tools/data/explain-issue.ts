import type {$ZodIssue} from 'zod/v4/core';
import * as fields from '../../src/dataset/schema/fields.js';
import {COLLECTIONS, envelope} from '../../src/dataset/schema/index.js';
import {isMapping, type Path} from './model.js';
import {days} from './release-info.js';
import {suggestion} from './nearest.js';
import {definition, type Schema, schemaAt, unwrap} from './schema-walk.js';

interface Explanation {
  readonly message: string;
  readonly hint: string;
}

const DATE = 'Escriba AAAA, AAAA-MM o AAAA-MM-DD.';
const DAY = 'Escriba AAAA-MM-DD.';
const WORD = 'Use letras sin acento, números y guiones, sin espacios: «monitor-karewa».';
const ADDRESS = 'Escriba la dirección completa con https://; si el sitio no tiene https, póngala en «address».';
const REFERENCE = 'Escriba {source: id-de-la-fuente, locator: dónde está, quote: cita breve}.';

const STATE = COLLECTIONS.states.whole.shape;

/** What each named field of the schema is, how to write it, and how to say that a value is not one. */
const NAMED = new Map<Schema, {hint: string; refusal: (shown: string) => string}>([
  [fields.date, {hint: DATE, refusal: refuseDate}],
  [fields.day, {hint: DAY, refusal: refuseDate}],
  [fields.id, {hint: WORD, refusal: (shown) => `«${shown}» no sirve como identificador.`}],
  [fields.url, {hint: ADDRESS, refusal: (shown) => `«${shown}» no es una dirección https.`}],
  [fields.words, {hint: 'Escriba un texto.', refusal: () => 'El texto está vacío.'}],
  [
    fields.text,
    {hint: 'Escriba {es: texto en español, en: texto en inglés}.', refusal: () => 'Falta el texto en español.'},
  ],
  [fields.count, {hint: 'Escriba un número entero.', refusal: (shown) => `«${shown}» no es un número entero desde 0.`}],
  [
    days,
    {hint: 'Escriba un número entero de días, desde 1.', refusal: (shown) => `«${shown}» no es un número de días.`},
  ],
  [envelope.shape.release, {hint: 'Escriba tres números con puntos: 1.0.0.', refusal: refuseShape}],
  [STATE.id, {hint: 'Escriba las tres letras de ISO 3166-2:MX: PUE.', refusal: refuseShape}],
  [STATE.inegi, {hint: 'Escriba la clave del INEGI, de 01 a 32.', refusal: refuseShape}],
  [fields.sourceRef, {hint: REFERENCE, refusal: () => 'La referencia a la fuente no se entiende.'}],
  [fields.sourceRefs, {hint: `Agregue al menos una fuente. ${REFERENCE}`, refusal: () => 'Falta la fuente.'}],
]);

const TYPE_HINTS: Readonly<Record<string, string>> = {
  array: 'Escriba una lista: [uno, dos], o un elemento por renglón con «- ».',
  boolean: 'Escriba true (sí) o false (no).',
  number: 'Escriba un número, con punto decimal y sin comas: 0.4265.',
  object: 'Escriba sus campos debajo, uno por renglón, con dos espacios más de margen.',
  string: 'Escriba un texto; si lleva «: », entre comillas dobles.',
  union: 'Escriba un número o el id de una categoría.',
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'una lista',
  boolean: 'true ni false',
  int: 'un número entero',
  number: 'un número',
  object: 'un conjunto de campos',
  string: 'un texto',
};

/** Says in Spanish what `issue` found in a record of `schema`, and how to write it. */
export function explainIssue(schema: Schema, record: unknown, issue: $ZodIssue): Explanation {
  const path = issue.path as Path;
  const at = schemaAt(schema, path);
  const inner = at && unwrap(at).inner;
  const value = valueAt(record, path);
  const hint = inner ? hintFor(inner) : '';
  if (value === undefined) return {message: 'Falta el campo.', hint};
  if (value === '') {
    const drop = at && unwrap(at).optional ? ' O borre el renglón, si no hay dato.' : '';
    return {message: 'El campo está vacío.', hint: `${hint}${drop}`};
  }
  return explainValue(inner, value, issue, hint);
}

function explainValue(inner: Schema | undefined, value: unknown, issue: $ZodIssue, hint: string): Explanation {
  if (issue.code === 'invalid_value') return explainWord(issue.values.map(String), show(value));
  if (
    issue.code === 'invalid_type' &&
    !(typeof value === 'string' && inner && NAMED.has(inner) && definition(inner).type !== 'number')
  ) {
    return {message: `${quoted(value)} no es ${TYPE_NAMES[issue.expected] ?? 'lo que va aquí'}.`, hint};
  }
  if (issue.code === 'too_big') return {message: `Es más de lo que cabe: el máximo es ${issue.maximum}.`, hint};
  const named = inner && NAMED.get(inner);
  if (named) return {message: named.refusal(show(value)), hint};
  if (issue.code === 'too_small') return {message: `Es menos de lo debido: el mínimo es ${issue.minimum}.`, hint};
  return {message: refuseShape(show(value)), hint};
}

/** That a word is none of `words`, nor of their Spanish ones, where these are taken too. */
export function explainWord(words: readonly string[], shown: string, spanish: readonly string[] = []): Explanation {
  const list = `Escriba una de estas palabras: ${words.join(', ')}.`;
  const also = spanish.length > 0 ? `También valen en español: ${spanish.join(', ')}.` : '';
  const hint = [suggestion(shown, [...words, ...spanish]), list, also].filter(Boolean).join(' ');
  return {message: `«${shown}» no es una de las palabras admitidas.`, hint};
}

function hintFor(inner: Schema): string {
  const def = definition(inner);
  if (def.type === 'enum') return `Escriba una de estas palabras: ${Object.values(def.entries).join(', ')}.`;
  return NAMED.get(inner)?.hint ?? TYPE_HINTS[def.type] ?? '';
}

function refuseShape(shown: string): string {
  return `«${shown}» no tiene la forma debida.`;
}

function refuseDate(shown: string): string {
  return fields.ISO_DAY.test(shown) ? `«${shown}» no es una fecha que exista.` : `«${shown}» no es una fecha.`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (isMapping(at) || Array.isArray(at) ? (at as never)[step] : undefined),
    value,
  );
}

function quoted(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'Lo escrito' : `«${show(value)}»`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
