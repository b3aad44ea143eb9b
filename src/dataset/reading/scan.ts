import {DatasetError} from '../errors.js';
import {limits} from '../limits.js';

/** A list at the top of the file: the bytes between which its content stands, and commas at which it may be cut. */
export interface ListSpan {
  readonly start: number;
  end: number;
  readonly cuts: number[];
}

const STEP = 1 << 16;
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

/** Bytes that the longest of them takes, each character written as an escape. */
const LONGEST_KEY = 66;

/** Characters that change the direction of the text around them, and control characters other than tab, line feed and carriage return. */
export const UNCLEAN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const UNCLEAN_ESCAPE = /\\(?:[bf]|u(?:00(?:0[0-8bcef]|1|7f|[89])|202[a-e]|206[6-9]))/i;

/** True where JSON text holds control or direction characters, raw or escaped. */
export const isUnclean = (text: string): boolean => UNCLEAN.test(text) || UNCLEAN_ESCAPE.test(text);

/**
 * One walk over the bytes of JSON, before anything is made of them: depth, keys, number of records, length of texts. It gives the
 * long lists right under the root, in order, and yields now and then. In UTF-8 the signs of JSON are bytes of their own and part of
 * nothing else. Whether the file is JSON at all is for the parser to say.
 *
 * @throws {DatasetError} `unsafe`, `too-large` or `not-json`
 */
export function* scan(bytes: Uint8Array): Generator<undefined, readonly ListSpan[]> {
  const {depth: deepest, records: most, text: longest} = limits();
  const lists: ListSpan[] = [];
  let list: ListSpan | undefined;
  let depth = 0;
  let records = 0;
  let pieceStart = 0;
  let rest = STEP;
  let empty = true;
  const count = () => {
    if (++records > most) throw new DatasetError('too-large', `over ${most} records`);
  };
  for (let i = 0; i < bytes.length; i++) {
    if (i > rest) {
      rest = i + STEP;
      yield;
    }
    const code = bytes[i] as number;
    if (code <= 32) continue;
    if (code === QUOTE) {
      const end = textEnd(bytes, i);
      if (end - i > longest && read(bytes, i + 1, end).length > longest)
        throw new DatasetError('too-large', `a text of over ${longest} characters`);
      if (end - i <= LONGEST_KEY && nextByte(bytes, end + 1) === COLON) checkKey(bytes, i + 1, end);
      i = end;
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
  return lists;
}

/** Place of the quote that ends the text that begins at `start`. */
function textEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) at++;
  }
  throw new DatasetError('not-json', 'a text without an end');
}

function nextByte(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? COLON) <= 32) at++;
  return bytes[at] ?? 0;
}

function checkKey(bytes: Uint8Array, start: number, end: number): void {
  // Nearly every key is told apart by its bytes: to make a string of each takes longer than all else here.
  const alike = FORBIDDEN.some((key) => key.length === end - start && key.charCodeAt(0) === bytes[start]);
  if (!alike && !bytes.subarray(start, end).includes(BACKSLASH)) return;
  const key = read(bytes, start, end);
  // An escape that the parser refuses is the parser's to refuse.
  const plain = key.replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (FORBIDDEN.includes(plain)) throw new DatasetError('unsafe', `key ${key}`);
}

const read = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder().decode(bytes.subarray(start, end));
