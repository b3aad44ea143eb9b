import type {LINK_RESULTS} from '../../../src/dataset/schema/vocabulary-more.js';

/** What a look at an address found; `status` is the HTTP number of the last answer. */
export interface LinkState {
  readonly result: (typeof LINK_RESULTS)[number];
  readonly status?: number;
  /** Where the address leads now, when it moved for good. */
  readonly to?: string;
}

export interface LinkOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

const MOST_HOPS = 8;
const FOR_GOOD = [301, 308];
const GONE = [404, 410];

/**
 * Looks at an address with HEAD, and with GET where a server does not answer that well. Redirections are followed one by
 * one, so that one that is for good can be told.
 */
export async function checkLink(url: string, options: LinkOptions): Promise<LinkState> {
  const head = await follow(url, 'HEAD', options);
  // Many servers answer HEAD with any error at all, so only a good answer to it counts.
  return head.result === 'ok' || head.result === 'moved' ? head : follow(url, 'GET', options);
}

async function follow(url: string, method: 'HEAD' | 'GET', options: LinkOptions): Promise<LinkState> {
  let at = url;
  let moved = true;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await ask(at, method, options);
    if (!answer) return {result: 'unreachable'};
    const {status, location} = answer;
    if (location === undefined) return judge(status, hop > 0 && moved && at !== url ? at : undefined);
    moved &&= FOR_GOOD.includes(status);
    at = location;
  }
  return {result: 'unreachable'};
}

function judge(status: number, to: string | undefined): LinkState {
  if (GONE.includes(status)) return {result: 'gone', status};
  if (status < 200 || status >= 300) return {result: 'unreachable', status};
  return to === undefined ? {result: 'ok', status} : {result: 'moved', status, to};
}

/** One request; undefined when there was no answer. Bodies are not read. */
async function ask(url: string, method: string, {fetch, timeout, signal}: LinkOptions) {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
      headers: {'user-agent': 'cga-data check-links', accept: '*/*'},
    });
    await response.body?.cancel();
    const header = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    const next = header === null ? undefined : new URL(header, url);
    if (next && !/^https?:$/.test(next.protocol)) return undefined;
    return {status: response.status, location: next?.href};
  } catch {
    return undefined;
  }
}
