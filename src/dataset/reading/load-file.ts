import {decodeJson} from './decode.js';
import {DatasetError, isDatasetError} from '../errors.js';
import {limits} from '../limits.js';
import {once, request} from '../load.js';
import {createPacer} from '../pacer.js';

/**
 * The bytes behind an address of somebody's, after as many attempts as `LIMITS` allows. Everybody on the page who asks for one
 * address shares one request. Nobody's leaving cancels it for the others.
 *
 * @throws {DatasetError} with a code for each way in which it can fail
 */
export function loadBytes(href: string): Promise<Uint8Array> {
  return once(`bytes ${href}`, () => attempt(checkAddress(href), 1));
}

/** JSON of a file that did not come at the first attempt. */
export async function readAgain(href: string): Promise<unknown> {
  return decodeJson(await attempt(checkAddress(href), 2), href, createPacer());
}

/** JSON of a long file's bytes, in turns. */
export const parseBytes = (bytes: ArrayBuffer, href: string): Promise<unknown> =>
  decodeJson(new Uint8Array(bytes), href, createPacer());

/** An address that may be asked for: absolute, https (or http on a page that is itself http), without credentials. */
export function checkAddress(href: string): string {
  const fail = (why: string) => new DatasetError('address', `${why}: ${href}`);
  if (!URL.canParse(href)) throw fail('not an absolute address');
  const url = new URL(href);
  const plainPage = globalThis.location?.protocol === 'http:';
  if (url.protocol !== 'https:' && !(plainPage && url.protocol === 'http:')) throw fail('not https');
  if (url.username || url.password) throw fail('address with credentials');
  return url.href;
}

async function attempt(href: string, number: number): Promise<Uint8Array> {
  // Waiting would not bring the network back; the page asks again when the device says that it is there.
  if (globalThis.navigator?.onLine === false) throw new DatasetError('offline', `offline: ${href}`);
  try {
    return await request(href, (response) => readBytes(response, href));
  } catch (error) {
    if (number >= limits().attempts || !worthRetrying(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(error as DatasetError, number)));
    return attempt(href, number + 1);
  }
}

const statusOf = (error: DatasetError) => error.cause as Response;

/** Nothing that the site itself says for good is asked for twice. */
function worthRetrying(error: unknown): boolean {
  if (!isDatasetError(error)) return false;
  if (error.code === 'server') return statusOf(error).status >= 500 || [408, 425, 429].includes(statusOf(error).status);
  return error.code === 'unreachable' || error.code === 'timeout';
}

/** Full jitter, so that the pages of one outage do not come back all at once; longer where the site asks for it. */
export function pauseAfter(error: DatasetError, number: number, chance = Math.random()): number {
  const {pause, longestPause} = limits();
  const asked = error.code === 'server' ? Number(statusOf(error).headers.get('retry-after')) * 1000 : 0;
  const jitter = chance * Math.min(longestPause, pause * 2 ** number);
  return asked > 0 ? Math.min(longestPause, asked + jitter) : jitter;
}

async function readBytes(response: Response, href: string): Promise<Uint8Array> {
  if (response.url) checkAddress(response.url);
  const tooLarge = () => new DatasetError('too-large', `over ${limits().bytes} bytes: ${href}`);
  const reader = response.body?.getReader();
  if (!reader) {
    const whole = new Uint8Array(await response.arrayBuffer());
    if (whole.byteLength > limits().bytes) throw tooLarge();
    return whole;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    if (length > limits().bytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
