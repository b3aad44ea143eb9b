import {isDay} from '../day.js';
import {hashOf} from './hash.js';
import {limits} from '../limits.js';
import {createPacer, type Pacer} from '../pacer.js';

/** The last good copy of a file, on the reader's device. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** Day on which it was kept. */
  readonly day: string;
}

// Copies are optional: pages without encryption, sandboxed frames and private windows have no store, or one that throws.
const STORE = 'cga-widgets.1';
const HASH = 'x-cga-hash';
const DAY = 'x-cga-day';

/** Bytes handed to the store at a time: some megabytes at once would block a slow phone for half a second. */
const PIECE = 1 << 16;

/** The last good copy of that address; undefined when there is none, it was tampered with, or the store does not answer in time. */
export async function recall(href: string, pacer: Pacer): Promise<Kept | undefined> {
  const answer = await inTime(async (store) => {
    const response = await store.match(href);
    return response && {bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers};
  });
  if (!answer) return undefined;
  const hash = answer.headers.get(HASH) ?? '';
  const day = answer.headers.get(DAY) ?? '';
  const intact = (await hashOf(answer.bytes, pacer).catch(() => undefined)) === hash;
  if (intact && isDay(day)) return {bytes: answer.bytes, hash, day};
  void drop(href);
  return undefined;
}

/** Keeps a file that was read to the end and found good. */
export async function keep(href: string, bytes: Uint8Array, hash: string, day: string): Promise<void> {
  const headers = {[HASH]: hash, [DAY]: day, 'content-type': 'application/json'};
  await inTime(async (store) => {
    await store.put(href, new Response(inPieces(bytes), {headers}));
    const known = await store.keys();
    for (const old of known.slice(0, Math.max(0, known.length - limits().kept))) await store.delete(old);
  });
}

function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pacer = createPacer();
  let at = 0;
  return new ReadableStream({
    async pull(store) {
      await pacer.rest();
      if (at >= bytes.length) return store.close();
      store.enqueue(bytes.slice(at, at + PIECE));
      at += PIECE;
    },
  });
}

/** Takes a copy away that turned out not to be good. */
export async function drop(href: string): Promise<void> {
  await inTime((store) => store.delete(href));
}

/** What `use` gives, or undefined when the store is absent, throws or does not answer. */
async function inTime<T>(use: (store: Cache) => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), limits().storage)));
  try {
    return await Promise.race([globalThis.caches.open(STORE).then(use), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
