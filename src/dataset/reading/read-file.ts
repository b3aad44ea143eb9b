import {dayOf} from '../day.js';
import {DatasetError} from '../errors.js';
import {decodeJson} from './decode.js';
import {checkHash, hashOf} from './hash.js';
import {drop, keep, recall, type Kept} from './kept.js';
import {loadAs} from './load-file.js';
import type {Pacer} from '../pacer.js';

/** How a file is read. */
export interface Reading<T> {
  /** What the JSON means; throws `DatasetError` for what is not good. */
  readonly parse: (json: unknown) => Promise<T>;
  /** Hash that the bytes must have. With it a kept copy is as good as the network's. */
  readonly hash?: string | undefined;
  /** False for what may be shown but not kept as a good copy. */
  readonly good: (value: T) => boolean;
  /** Why `next` may not take the place of `last`; undefined where it may. */
  readonly behind: (next: T, last: T) => string | undefined;
  /** True when `hash` pins not this file but the release file that this index points to. */
  readonly leads?: ((value: T) => boolean) | undefined;
}

/** A file that was read. */
export interface Read<T> {
  readonly value: T;
  /** Day on which the copy was kept that this is; undefined when it is the network's. */
  readonly kept: string | undefined;
  /** What the network says afterwards about a kept copy: another value, or undefined when it is the same. Rejects when it says nothing good. */
  readonly update: Promise<Read<T> | undefined> | undefined;
}

/**
 * A file of somebody's: the last good copy at once where there is one, and then what the network has, which takes its place only
 * when it is valid and not older.
 *
 * @param signal aborted when nobody waits for the file any more
 * @throws {DatasetError} when there is neither
 */
export async function readFile<T>(
  href: string,
  reading: Reading<T>,
  pacer: Pacer,
  signal?: AbortSignal,
): Promise<Read<T>> {
  const copy = await recall(href, pacer);
  const last = copy && (await parseCopy(href, copy, reading, pacer));
  if (!copy || last === undefined) return (await fromNetwork(href, reading, pacer, undefined, signal)).read;
  if (reading.hash === copy.hash) return {value: last.value, kept: undefined, update: undefined};
  const update = fromNetwork(href, reading, pacer, last.value, signal).then(async ({read, hash}) =>
    (await hash) === copy.hash ? undefined : read,
  );
  // The caller may never look at `update`; its rejection must not be reported as unhandled.
  update.catch(() => undefined);
  return {value: last.value, kept: copy.day, update};
}

async function parseCopy<T>(href: string, copy: Kept, reading: Reading<T>, pacer: Pacer) {
  const {hash, leads} = reading;
  // A copy with another hash than the one asked for is of no use.
  if (hash && !leads && copy.hash !== hash) return undefined;
  try {
    const value = await reading.parse(await decodeJson(copy.bytes, href, pacer));
    if (!hash || leads?.(value) || copy.hash === hash) return {value};
  } catch {
    // The copy was written by an older version of the library, or by other code of the page.
    void drop(href);
  }
  return undefined;
}

async function fromNetwork<T>(
  href: string,
  reading: Reading<T>,
  pacer: Pacer,
  last: T | undefined,
  signal: AbortSignal | undefined,
): Promise<{readonly read: Read<T>; readonly hash: Promise<string | undefined>}> {
  const {hash: wanted, parse, leads, good, behind} = reading;
  return loadAs(href, read, signal);

  async function read(bytes: Uint8Array) {
    if (wanted && !leads) await checkHash(bytes, wanted, href, pacer);
    const value = await parse(await decodeJson(bytes, href, pacer));
    if (wanted && leads && !leads(value)) await checkHash(bytes, wanted, href, pacer);
    const why = last === undefined ? undefined : behind(value, last);
    if (why !== undefined) throw new DatasetError('older', `${why}: ${href}`);
    // Nobody waits for it to be kept before it is shown.
    const hash = wanted && !leads?.(value) ? Promise.resolve(wanted) : storable(bytes, pacer);
    if (good(value)) void hash.then((known) => (known ? keep(href, bytes, known, dayOf(new Date())) : undefined));
    return {read: {value, kept: undefined, update: undefined}, hash};
  }
}

/** The hash under which a file is kept; none where there is no store, which is also where hashes cost most. */
async function storable(bytes: Uint8Array, pacer: Pacer): Promise<string | undefined> {
  try {
    return (globalThis.caches as CacheStorage | undefined) && (await hashOf(bytes, pacer));
  } catch {
    return undefined;
  }
}
