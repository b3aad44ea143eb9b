import {DatasetError} from '../errors.js';
import {limits} from '../limits.js';

/** A list at the top of the file: where its content begins and ends, and commas at which it may be cut. */
export interface ListSpan {
  readonly start: number;
  end: number;
  readonly cuts: number[];
}

/** What one walk over the text finds. */
export interface Scan {
  /** Long lists right under the root, in order. */
  readonly lists: readonly ListSpan[];
  /** True where the text holds control or direction characters, raw or escaped. */
  readonly unclean: boolean;
}

const STEP = 1 << 15;
const PIECE = 1 << 16;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Keys with which a careless merge would reach the page's own objects. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Characters that turn the order of their neighbours, and control characters beside tab, line feed and carriage return. */
export const UNCLEAN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const UNCLEAN_ESCAPE = /\\(?:[bf]|u(?:00(?:0[0-8bcef]|1|7f|[89])|202[a-e]|206[6-9]))/i;

/**
 * One walk over JSON text, before anything recursive touches it: depth, keys, number of records, length of texts. It yields now
 * and then. Whether the text is JSON at all is for the parser to say.
 *
 * @throws {DatasetError} `unsafe`, `too-large` or `not-json`
 */
export function* scan(text: string): Generator<undefined, Scan> {
  const {depth: deepest, records: most, text: longest} = limits();
  if (text.includes('\uFFFD')) throw new DatasetError('not-json', 'the file holds replacement characters: not UTF-8');
  const lists: ListSpan[] = [];
  let list: ListSpan | undefined;
  let depth = 0;
  let records = 0;
  let pieceStart = 0;
  let rest = STEP;
  let empty = true;
  let i = 0;
  const count = () => {
    if (++records > most) throw new DatasetError('too-large', `over ${most} records`);
  };
  for (; i < text.length; i++) {
    if (i > rest) {
      rest = i + STEP;
      yield;
    }
    const code = text.charCodeAt(i);
    if (code <= 32) continue;
    if (code === QUOTE) {
      const end = stringEnd(text, i);
      if (end - i > longest) throw new DatasetError('too-large', `a text of over ${longest} characters`);
      const content = text.slice(i + 1, end);
      if (content.includes('\\') && /\\ufffd/i.test(content))
        throw new DatasetError('not-json', 'the file holds replacement characters');
      i = end;
      if (nextCode(text, i + 1) === COLON && isForbidden(content)) throw new DatasetError('unsafe', `key ${content}`);
      empty = false;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > deepest) throw new DatasetError('unsafe', `nested over ${deepest} levels`);
      if (code === OPEN_LIST && depth === 2) {
        list = {start: i + 1, end: i + 1, cuts: []};
        pieceStart = i + 1;
        empty = true;
      } else empty = false;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      if (depth === 2 && list && code === CLOSE_LIST) {
        list.end = i;
        if (list.cuts.length > 0) lists.push(list);
        if (!empty) count();
        list = undefined;
      }
      depth--;
    } else if (code === COMMA && depth === 2 && list) {
      count();
      if (i - pieceStart > PIECE) {
        list.cuts.push(i);
        pieceStart = i + 1;
      }
    } else empty = false;
  }
  return {lists, unclean: UNCLEAN.test(text) || UNCLEAN_ESCAPE.test(text)};
}

/** Position of the quote that ends the text that begins at `start`. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at;
  }
  throw new DatasetError('not-json', 'a text without an end');
}

function nextCode(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at++;
  return text.charCodeAt(at);
}

function isForbidden(key: string): boolean {
  if (!key.includes('\\')) return FORBIDDEN.includes(key);
  // An escape that the parser refuses is the parser's to refuse.
  const plain = key.replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return FORBIDDEN.includes(plain);
}
