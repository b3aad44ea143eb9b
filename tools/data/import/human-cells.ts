import {date, day} from '../../../src/dataset/schema/fields.js';
import {actionWords} from '../../../src/i18n/es/action-words.js';
import {adoptionStatus} from '../../../src/i18n/es/adoption-status.js';
import {explainWord} from '../explain-issue.js';
import {definition, unwrap} from '../schema-walk.js';
import type {Column} from '../table/columns.js';

/** What a cell means, or why it cannot be told. */
export type Meaning = {readonly cell: string} | {readonly message: string; readonly hint: string};

/** An entity by the names that people write. */
export interface Place {
  readonly id: string;
  readonly inegi: string;
  readonly name: string;
}

const YES = new Set(['true', 'verdadero', 'si', 'x', '1', 'yes']);
const NO = new Set(['false', 'falso', 'no', '0']);

/** Words of the vocabularies as people write them, beside those of the data. */
const WORDS: readonly (readonly [spanish: string, word: string])[] = [
  ...Object.entries(adoptionStatus).map(([id, {name}]) => [name.toLowerCase(), id] as const),
  ...Object.entries(actionWords.statuses).map(([id, name]) => [name.toLowerCase(), id] as const),
  ['alta', 'high'],
  ['media', 'medium'],
];

/** Day 0 of spreadsheets, which count days. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a cell as the people who fill spreadsheets write it: their dates, decimal commas, yes and no, names of states. */
export function readHumanCell(column: Column, cell: string, places: readonly Place[]): Meaning {
  const {kind, schema, name} = column;
  const word = cell.trim();
  if (word === '') return {cell: ''};
  if (kind !== 'one') return {cell};
  const {inner} = unwrap(schema);
  if (inner === date || inner === day) return readDate(word);
  const def = definition(inner);
  if (def.type === 'number' || (def.type === 'union' && /^[-\d.,\s]+$/.test(word))) return {cell: readNumber(word)};
  if (def.type === 'boolean') return {cell: YES.has(fold(word)) ? 'true' : NO.has(fold(word)) ? 'false' : word};
  if (def.type === 'enum') return readWord(Object.values(def.entries).map(String), word);
  if (name === 'state') return {cell: placeId(word, places)};
  return {cell};
}

function readWord(known: readonly string[], word: string): Meaning {
  if (known.includes(word)) return {cell: word};
  const spanish = new Map(WORDS.filter(([, own]) => known.includes(own)));
  const found = [...spanish].find(([name]) => fold(name) === fold(word));
  return found ? {cell: found[1]} : explainWord(known, word, [...spanish.keys()]);
}

/** ISO as it is; a spreadsheet's day number; or day, month and year, in that order. */
function readDate(word: string): Meaning {
  const iso = /^\d{4}(?:-\d\d){0,2}$/.exec(word) ?? /^(\d{4}-\d\d-\d\d)[T ]00:00/.exec(word);
  if (iso) return {cell: iso[1] ?? word};
  if (/^\d{5}(?:[.,]0+)?$/.test(word)) {
    return {cell: new Date(EPOCH + Number.parseInt(word, 10) * 86_400_000).toISOString().slice(0, 10)};
  }
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word);
  if (!parts) return {cell: word};
  const [, first = '', second = '', year = ''] = parts;
  if (Number(second) > 12) {
    const message = `«${word}» tiene el mes antes que el día, o un mes que no existe.`;
    return {message, hint: 'Escriba AAAA-MM-DD, o día/mes/año.'};
  }
  return {cell: `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`};
}

/** `1 234,5`, `1,234.5` and `1234.5` are the same number; a single comma before three digits stays for the schema to refuse. */
function readNumber(word: string): string {
  const plain = word.replaceAll(/[\s\u00A0]/g, '');
  if (/^-?\d+,\d+$/.test(plain) && !/^-?[1-9]\d{0,2},\d{3}$/.test(plain)) return plain.replace(',', '.');
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return plain.replaceAll(',', '');
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) return plain.replaceAll('.', '').replace(',', '.');
  return plain.replace(/^(-?\d+)\.0+$/, '$1');
}

function placeId(word: string, places: readonly Place[]): string {
  const key = fold(word);
  const number = /^\d{1,2}$/.test(word) ? word.padStart(2, '0') : undefined;
  const found = places.find(({id, inegi, name}) => fold(id) === key || inegi === number || fold(name) === key);
  return found?.id ?? word;
}

function fold(word: string): string {
  return word.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
