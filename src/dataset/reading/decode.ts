import {DatasetError, isDatasetError} from '../errors.js';
import {paced, type Pacer} from '../pacer.js';
import {scan, UNCLEAN, type Scan} from './scan.js';

const CHUNK = 1 << 17;

/**
 * JSON of a file's bytes: decoded as UTF-8 without mercy, byte-order marks taken off, walked over once for depth, keys and
 * lengths, then parsed in pieces, so that no file keeps the page from its turn.
 *
 * @throws {DatasetError} `not-json`, `unsafe` or `too-large`
 */
export async function decodeJson(bytes: Uint8Array, href: string, pacer: Pacer): Promise<unknown> {
  try {
    const text = (await paced(decode(bytes), pacer)).replace(/^\uFEFF+/, '');
    const found = await paced(scan(text), pacer);
    const json = await paced(parse(text, found), pacer);
    if (found.unclean) await paced(clean(json), pacer);
    return json;
  } catch (error) {
    if (isDatasetError(error)) throw new DatasetError(error.code, `${error.message}: ${href}`);
    throw new DatasetError('not-json', `not JSON in UTF-8: ${href}`, {cause: error});
  }
}

function* decode(bytes: Uint8Array): Generator<undefined, string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += decoder.decode(bytes.subarray(at, at + CHUNK), {stream: true});
    yield;
  }
  return text + decoder.decode();
}

/** Parses long lists piece by piece, the rest at one go. */
function* parse(text: string, {lists}: Scan): Generator<undefined, unknown> {
  if (lists.length === 0) return JSON.parse(text) as unknown;
  // Nothing that the file can hold stands for a list that was cut out.
  const token = `${String(Math.random())}#`;
  const frame: string[] = [];
  let at = 0;
  lists.forEach(({start, end}, index) => {
    frame.push(text.slice(at, start), JSON.stringify(`${token}${index}`));
    at = end;
  });
  const json = JSON.parse(frame.join('') + text.slice(at)) as Record<string, unknown>;
  yield;
  for (const [key, value] of Object.entries(json)) {
    const mark: unknown = Array.isArray(value) ? value[0] : undefined;
    const span =
      typeof mark === 'string' && mark.startsWith(token) ? lists[Number(mark.slice(token.length))] : undefined;
    if (span) json[key] = yield* parseList(text, span);
  }
  return json;
}

function* parseList(text: string, {start, end, cuts}: Scan['lists'][number]): Generator<undefined, unknown[]> {
  const items: unknown[] = [];
  let from = start;
  for (const to of [...cuts, end]) {
    const piece = JSON.parse(`[${text.slice(from, to)}]`) as unknown[];
    if (piece.length === 0) throw new SyntaxError('an empty place in a list');
    for (const item of piece) items.push(item);
    from = to + 1;
    yield;
  }
  return items;
}

/** Takes characters out of every text that would hide something or turn its neighbours around. */
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
