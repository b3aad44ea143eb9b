import {sha384 as algorithm} from '@noble/hashes/sha2.js';
import {paced, type Pacer} from '../pacer.js';

/** Bytes hashed between two looks at the clock. */
const STEP = 1 << 14;

/** SHA-384 for pages on which the browser has no `crypto.subtle`. */
export async function sha384(bytes: Uint8Array, pacer: Pacer): Promise<Uint8Array> {
  return paced(digest(bytes), pacer);
}

function* digest(bytes: Uint8Array): Generator<undefined, Uint8Array> {
  const hash = algorithm.create();
  for (let at = 0; at < bytes.length; at += STEP) {
    hash.update(bytes.subarray(at, at + STEP));
    yield;
  }
  return hash.digest();
}
