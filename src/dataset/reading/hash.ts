import {DatasetError} from '../errors.js';
import type {Pacer} from '../pacer.js';

/** `sha384-` and the 64 characters of a SHA-384 in base64: nothing else counts as a hash. */
export const isHash = (value: string): boolean => /^sha384-[A-Za-z0-9+/]{64}$/.test(value);

/** Bytes of which the browser takes a copy at one go, to hash it elsewhere. */
const AT_ONCE = 1 << 21;

/**
 * The SHA-384 of bytes as it stands in an index or a tag. It is computed here, in turns, for large files, and where the page has no
 * `crypto.subtle`, which is one without encryption.
 */
export async function hashOf(bytes: Uint8Array, pacer: Pacer): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest =
    subtle && bytes.length <= AT_ONCE
      ? new Uint8Array(await subtle.digest('SHA-384', bytes as Uint8Array<ArrayBuffer>))
      : await (await import('../extras/sha384.js')).sha384(bytes, pacer);
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * Refuses bytes that have another hash, and a hash that is malformed. Browsers ignore a malformed `integrity`; here it is an error.
 *
 * @throws {DatasetError} `integrity`
 */
export async function checkHash(bytes: Uint8Array, wanted: string, href: string, pacer: Pacer): Promise<void> {
  if (!isHash(wanted)) throw new DatasetError('integrity', `not a sha384 hash: ${wanted}`);
  const found = await hashOf(bytes, pacer).catch((error: unknown) => {
    throw new DatasetError('integrity', `the hash cannot be computed: ${href}`, {cause: error});
  });
  if (found !== wanted) throw new DatasetError('integrity', `the hash is ${found}, not ${wanted}: ${href}`);
}
