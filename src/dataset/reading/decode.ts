import {DatasetError, isDatasetError} from '../errors.js';
import {paced, type Pacer} from '../pacer.js';
import {isUnclean, scan, UNCLEAN, type ListSpan} from './scan.js';

/**
 * Parses the bytes of a JSON file. Byte-order marks are dropped; one pass checks depth, keys and lengths; then the bytes are decoded as
 * strict UTF-8 and parsed, long lists in pieces, so that the page stays responsive. The file never becomes one whole string: making
 * that string would take longest.
 *
 * @throws {DatasetError} `not-json`, `unsafe` or `too-large`
 */
export async function decodeJson(bytes: Uint8Array, href: string, pacer: Pacer): Promise<unknown> {
  try {
    const file = withoutMarks(bytes);
    const texts = new Texts(file);
    const json = await paced(parse(texts, await paced(scan(file), pacer)), pacer);
    if (texts.unclean) await paced(clean(json), pacer);
    return json;
  } catch (error) {
    if (isDatasetError(error)) throw new DatasetError(error.code, `${error.message}: ${href}`);
    throw new DatasetError('not-json', `not JSON in UTF-8: ${href}`, {cause: error});
  }
}

function withoutMarks(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3;
  return bytes.subarray(start);
}

/** Decodes parts of a file, and notes what it finds in them. */
class Texts {
  unclean = false;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  part(start: number, end?: number): string {
    const text = this.#decoder.decode(this.#bytes.subarray(start, end));
    if (text.includes('\uFFFD') || /\\ufffd/i.test(text))
      throw new DatasetError('not-json', 'the file holds replacement characters: not UTF-8');
    this.unclean ||= isUnclean(text);
    return text;
  }
}

/** Parses long lists piece by piece, the rest at one go. */
function* parse(texts: Texts, lists: readonly ListSpan[]): Generator<undefined, unknown> {
  if (lists.length === 0) return JSON.parse(texts.part(0)) as unknown;
  // Nothing that the file can hold stands for a list that was cut out.
  const token = `${String(Math.random())}#`;
  const frame: string[] = [];
  let at = 0;
  lists.forEach(({start, end}, index) => {
    frame.push(texts.part(at, start), JSON.stringify(`${token}${index}`));
    at = end;
  });
  const json = JSON.parse(frame.join('') + texts.part(at)) as Record<string, unknown>;
  yield;
  for (const [key, value] of Object.entries(json)) {
    const mark: unknown = Array.isArray(value) ? value[0] : undefined;
    const span =
      typeof mark === 'string' && mark.startsWith(token) ? lists[Number(mark.slice(token.length))] : undefined;
    if (span) json[key] = yield* parseList(texts, span);
  }
  return json;
}

function* parseList(texts: Texts, {start, end, cuts}: ListSpan): Generator<undefined, unknown[]> {
  const items: unknown[] = [];
  let from = start;
  for (const to of [...cuts, end]) {
    const piece = JSON.parse(`[${texts.part(from, to)}]`) as unknown[];
    if (piece.length === 0) throw new SyntaxError('an empty place in a list');
    for (const item of piece) items.push(item);
    from = to + 1;
    yield;
  }
  return items;
}

/** Removes control characters, and characters that change the direction of text, from every text. */
function* clean(json: unknown): Generator<undefined, void> {
  const open: unknown[] = [json];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const held = holder[key];
      if (typeof held === 'string' && UNCLEAN.test(held)) holder[key] = held.replace(new RegExp(UNCLEAN, 'g'), '');
      else if (typeof held === 'object' && held !== null) open.push(held);
    }
    yield;
  }
}
