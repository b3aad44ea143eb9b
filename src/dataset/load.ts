import {DatasetError, isDatasetError} from './errors.js';
import {TIMES} from './times.js';

// Two copies of the library on one page still make one request: the promises live on the page, not in the module.
const REQUESTS = Symbol.for('cga-widgets.requests.3');
const page = globalThis as {[REQUESTS]?: Map<string, unknown>};

/** What the page has asked for, by key. */
export const requests = (page[REQUESTS] ??= new Map<string, unknown>());

/** Everybody who asks for `key` shares one answer; a failed one is forgotten, so that asking again tries again. */
export function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = requests.get(key);
  if (known) return known as Promise<T>;
  const request = Promise.resolve().then(ask);
  requests.set(key, request);
  request.catch(() => requests.delete(key));
  return request;
}

/** Forgets what was answered, so that the next one who asks makes a new request. */
export const forget = (key: string): boolean => requests.delete(key);

/** Bytes of JSON that are parsed at one go; what is longer is read in turns, so that the page answers meanwhile. */
const AT_ONCE = 1 << 19;

const reader = () => import('./extras/reader.js').catch(() => undefined);

/**
 * Parsed JSON of a file that ships beside the script. Should it not come at once, it is asked for again as carefully as
 * somebody else's.
 *
 * @throws {DatasetError} with a code for each way in which it can fail
 */
export function loadJson(href: string): Promise<unknown> {
  return once(`json ${href}`, () =>
    request(href, (response) => parse(response, href)).catch(async (error: DatasetError) => {
      const careful = error.code === 'missing' ? undefined : await reader();
      if (!careful) throw error;
      return careful.readAgain(href);
    }),
  );
}

async function parse(response: Response, href: string): Promise<unknown> {
  // Compressed, it is several times shorter; what reads it in turns sets out while it comes.
  if (Number(response.headers.get('content-length')) > AT_ONCE / 4) void reader();
  const bytes = await response.arrayBuffer();
  const careful = bytes.byteLength > AT_ONCE ? await reader() : undefined;
  return careful ? careful.parseBytes(new Uint8Array(bytes), href) : (new Response(bytes).json() as Promise<unknown>);
}

/**
 * One request, read to its end by `read`; its time is limited in both. It has no header that would make the browser ask the
 * other server for permission first.
 */
export async function request<T>(
  href: string,
  read: (response: Response) => Promise<T>,
  abort = new AbortController(),
): Promise<T> {
  const timers = [TIMES.headers, TIMES.total].map((after) => setTimeout(() => abort.abort(), after));
  try {
    const response = await fetch(href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: abort.signal,
    });
    clearTimeout(timers[0]);
    const {status, ok} = response;
    if (!ok) {
      const code = status === 404 || status === 410 ? 'missing' : 'server';
      throw new DatasetError(code, `${status}: ${href}`, {cause: response});
    }
    return await read(response);
  } catch (error) {
    if (isDatasetError(error)) throw error;
    const code = abort.signal.aborted ? 'timeout' : 'unreachable';
    throw new DatasetError(code, `${code}: ${href}`, {cause: error});
  } finally {
    timers.forEach(clearTimeout);
    abort.abort();
  }
}
