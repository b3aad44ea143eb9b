import {decodeJson} from './decode.js';
import {DatasetError, isDatasetError} from '../errors.js';
import {limits} from '../limits.js';
import {forget, request, requests} from '../load.js';
import {createPacer, paced} from '../pacer.js';
import {uniteSteps} from './unite.js';
import {NOBODY} from './waiting.js';

/** A file on its way, or answered. */
interface Flight {
  readonly answer: Promise<Uint8Array>;
  /** How many wait for it. */
  waiting: number;
  /** Ends the attempt that is being made. */
  abort: AbortController | undefined;
}

/**
 * The bytes behind an address of somebody's, after as many attempts as `LIMITS` allows. Everybody on the page who asks for one
 * address shares one request, which ends when the last of them has left.
 *
 * @param signal aborted when who asks no longer waits; the answer is then `NOBODY`
 * @throws {DatasetError} with a code for each way in which it can fail
 */
export function loadBytes(href: string, signal?: AbortSignal): Promise<Uint8Array> {
  if (signal?.aborted) return Promise.reject(NOBODY);
  const key = keyOf(href);
  const flight = (requests.get(key) as Flight | undefined) ?? start(key, href);
  flight.waiting++;
  if (!signal) return flight.answer;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(NOBODY);
      if (--flight.waiting > 0) return;
      if (requests.get(key) === flight) requests.delete(key);
      flight.abort?.abort();
    };
    signal.addEventListener('abort', leave, {once: true});
    const stay = () => signal.removeEventListener('abort', leave);
    flight.answer.then(resolve, reject).finally(stay);
  });
}

/**
 * What `read` makes of those bytes. Bytes of which nothing can be made, such as the sign-in page of a network, are forgotten, so
 * that asking again asks the site.
 */
export async function loadAs<T>(
  href: string,
  read: (bytes: Uint8Array) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const bytes = await loadBytes(href, signal);
  try {
    return await read(bytes);
  } catch (error) {
    forget(keyOf(href));
    throw error;
  }
}

const keyOf = (href: string) => `bytes ${href}`;

/** Sets out for a file; a failed flight is forgotten, so that asking again tries again. */
function start(key: string, href: string): Flight {
  const answer = Promise.resolve().then(() => attempt(checkAddress(href), 1, flight));
  const flight: Flight = {answer, waiting: 0, abort: undefined};
  requests.set(key, flight);
  answer.catch(() => {
    if (requests.get(key) === flight) requests.delete(key);
  });
  return flight;
}

/** JSON of a file that did not come at the first attempt. */
export async function readAgain(href: string): Promise<unknown> {
  return parseBytes(await attempt(checkAddress(href), 2), href);
}

/** Parses the bytes of a long file in slices; equal short values become one shared object, see `unite.ts`. */
export async function parseBytes(bytes: Uint8Array, href: string): Promise<unknown> {
  const pacer = createPacer();
  const json = await decodeJson(bytes, href, pacer);
  await paced(uniteSteps(json), pacer);
  return json;
}

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

async function attempt(href: string, number: number, flight?: Flight): Promise<Uint8Array> {
  if (flight?.waiting === 0) throw NOBODY;
  // Waiting would not bring the network back; the page asks again when the device says that it is there.
  if (globalThis.navigator?.onLine === false) throw new DatasetError('offline', `offline: ${href}`);
  try {
    const abort = new AbortController();
    if (flight) flight.abort = abort;
    return await request(href, (response) => readBytes(response, href), abort);
  } catch (error) {
    if (number >= limits().attempts || !worthRetrying(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(error as DatasetError, number)));
    return attempt(href, number + 1, flight);
  }
}

const statusOf = (error: DatasetError) => error.cause as Response;

/** Whether the fault may pass. A definite answer, such as 404, is not asked for again. */
function worthRetrying(error: unknown): boolean {
  if (!isDatasetError(error)) return false;
  if (error.code === 'server') return statusOf(error).status >= 500 || [408, 425, 429].includes(statusOf(error).status);
  return error.code === 'unreachable' || error.code === 'timeout';
}

/**
 * Milliseconds to wait before the next attempt: random, so that pages that failed together do not all ask at once; longer where the
 * server says `Retry-After`.
 */
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
  const pacer = holdsBack() ? createPacer() : undefined;
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
    await pacer?.rest();
  }
}

/**
 * Whether the engine lets a server wait while nobody reads what came (backpressure). WebKit does not: it buffers whatever arrives, and a
 * file without an end would fill the memory during a rest. It is the one engine without `scheduler`.
 */
const holdsBack = () => 'scheduler' in globalThis;

async function joined(chunks: readonly Uint8Array[], length: number): Promise<Uint8Array> {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const whole = new Uint8Array(length);
  const pacer = createPacer();
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
    await pacer.rest();
  }
  return whole;
}
