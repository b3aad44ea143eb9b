import {DatasetError} from './errors.js';

/** Limits of one request, exported so that tests and host pages can read them. Times in milliseconds, size in bytes. */
export const LIMITS = {
  headers: 8_000,
  total: 20_000,
  attempts: 3,
  pause: 500,
  longestPause: 8_000,
  bytes: 8 * 1024 * 1024,
} as const;

// Two copies of the library on one page still make one request: the promises live on the page, not in the module.
const REQUESTS = Symbol.for('cga-widgets.requests.1');
const page = globalThis as {[REQUESTS]?: Map<string, Promise<unknown>>};
const requests = (page[REQUESTS] ??= new Map<string, Promise<unknown>>());

/**
 * Parsed JSON of an absolute address. Everybody who asks for one address shares one request; a failed one is forgotten, so that
 * asking again tries again. Nobody's leaving cancels it for the others.
 *
 * @throws {DatasetError} with a code for each way in which it can fail
 */
export function loadJson(href: string): Promise<unknown> {
  const known = requests.get(href);
  if (known) return known;
  const request = Promise.resolve(href).then((address) => attempt(checkAddress(address), 1));
  requests.set(href, request);
  request.catch(() => requests.delete(href));
  return request;
}

function checkAddress(href: string): string {
  const fail = (why: string) => new DatasetError('address', `${why}: ${href}`);
  if (!URL.canParse(href)) throw fail('not an absolute address');
  const url = new URL(href);
  const plainPage = globalThis.location?.protocol === 'http:';
  if (url.protocol !== 'https:' && !(plainPage && url.protocol === 'http:')) throw fail('not https');
  if (url.username || url.password) throw fail('address with credentials');
  return url.href;
}

async function attempt(href: string, number: number): Promise<unknown> {
  try {
    return await request(href);
  } catch (error) {
    if (number >= LIMITS.attempts || !worthRetrying(error)) throw error;
    // Full jitter, so that the pages of one outage do not come back all at once.
    const longest = Math.min(LIMITS.longestPause, LIMITS.pause * 2 ** number);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
    return attempt(href, number + 1);
  }
}

const worthRetrying = (error: unknown) =>
  error instanceof DatasetError && ['unreachable', 'timeout', 'server'].includes(error.code);

async function request(href: string): Promise<unknown> {
  const abort = new AbortController();
  const timers = [LIMITS.headers, LIMITS.total].map((after) => setTimeout(() => abort.abort(), after));
  try {
    // A simple request: no header that would make the browser ask the other server for permission first.
    const response = await fetch(href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: abort.signal,
    });
    clearTimeout(timers[0]);
    if (response.status === 404 || response.status === 410)
      throw new DatasetError('missing', `${response.status}: ${href}`);
    if (!response.ok) throw new DatasetError('server', `${response.status}: ${href}`);
    return parse(await readBytes(response, href), href);
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    const code = abort.signal.aborted ? 'timeout' : 'unreachable';
    throw new DatasetError(code, `${code}: ${href}`, {cause: error});
  } finally {
    timers.forEach(clearTimeout);
  }
}

async function readBytes(response: Response, href: string): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  if (!reader) return [new Uint8Array(await response.arrayBuffer())];
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return chunks;
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) {
      void reader.cancel();
      throw new DatasetError('too-large', `over ${LIMITS.bytes} bytes: ${href}`);
    }
    chunks.push(value);
  }
}

function parse(chunks: readonly Uint8Array[], href: string): unknown {
  try {
    const decoder = new TextDecoder('utf-8', {fatal: true});
    const text = chunks.map((chunk) => decoder.decode(chunk, {stream: true})).join('') + decoder.decode();
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError('not-json', `not JSON in UTF-8: ${href}`, {cause: error});
  }
}
