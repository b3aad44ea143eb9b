import {paced, type Pacer} from '../pacer.js';

/** SHA-384 (FIPS 180-4) for pages on which the browser has no `crypto.subtle`. Words of 64 bits are two of 32, high first. */
export async function sha384(bytes: Uint8Array, pacer: Pacer): Promise<Uint8Array> {
  return paced(digest(bytes), pacer);
}

const BLOCK = 128;
const ROUNDS = 80;
const LENGTH = 48;

/** The first 64 bits of the fractional part of a root of each of the first primes. */
function rootBits(count: number, cube: boolean, from = 0): Int32Array {
  const words: number[] = [];
  let found = 0;
  for (let prime = 2n; words.length < count * 2; prime++) {
    let divisor = 2n;
    while (divisor * divisor <= prime && prime % divisor !== 0n) divisor++;
    if (divisor * divisor <= prime || found++ < from) continue;
    const root = integerRoot(cube ? prime << 192n : prime << 128n, cube ? 3n : 2n);
    words.push(Number(BigInt.asIntN(32, root >> 32n)), Number(BigInt.asIntN(32, root)));
  }
  return new Int32Array(words);
}

/** The largest whole number whose power is not over `value`. */
function integerRoot(value: bigint, power: bigint): bigint {
  let root = 0n;
  for (let bit = 1n << 72n; bit > 0n; bit >>= 1n) if ((root | bit) ** power <= value) root |= bit;
  return root;
}

const sigma = (
  high: number,
  low: number,
  a: number,
  b: number,
  c: number,
  shift: boolean,
): readonly [number, number] => {
  const [ah, al] = rotate(high, low, a);
  const [bh, bl] = rotate(high, low, b);
  const [ch, cl] = shift ? [high >>> c, (low >>> c) | (high << (32 - c))] : rotate(high, low, c);
  return [ah ^ bh ^ ch, al ^ bl ^ cl];
};

function rotate(high: number, low: number, by: number): readonly [number, number] {
  const [h, l] = by >= 32 ? [low, high] : [high, low];
  const n = by % 32;
  return n === 0 ? [h, l] : [(h >>> n) | (l << (32 - n)), (l >>> n) | (h << (32 - n))];
}

/** Sums of 64-bit words, in `out`. */
function add(out: Int32Array, at: number, words: readonly (readonly [number, number])[]): void {
  let low = 0;
  let high = 0;
  for (const [h, l] of words) {
    low += l >>> 0;
    high += h;
  }
  out[at] = high + Math.floor(low / 0x100000000);
  out[at + 1] = low;
}

const word = (from: Int32Array, index: number): readonly [number, number] => [
  from[index * 2] ?? 0,
  from[index * 2 + 1] ?? 0,
];

function* digest(bytes: Uint8Array): Generator<undefined, Uint8Array> {
  const constants = rootBits(ROUNDS, true);
  const state = rootBits(8, false, 8);
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const schedule = new Int32Array(ROUNDS * 2);
  for (let at = 0; at < padded.length; at += BLOCK) {
    for (let i = 0; i < 32; i++) schedule[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < ROUNDS; i++) {
      const [h0, l0] = word(schedule, i - 15);
      const [h1, l1] = word(schedule, i - 2);
      const parts = [sigma(h1, l1, 19, 61, 6, true), word(schedule, i - 7), sigma(h0, l0, 1, 8, 7, true)];
      add(schedule, i * 2, [...parts, word(schedule, i - 16)]);
    }
    mix(state, schedule, constants);
    yield;
  }
  const out = new DataView(new ArrayBuffer(LENGTH));
  for (let i = 0; i < LENGTH / 4; i++) out.setInt32(i * 4, state[i] ?? 0);
  return new Uint8Array(out.buffer);
}

/** One block: 80 rounds over the eight words of the state. */
function mix(state: Int32Array, schedule: Int32Array, constants: Int32Array): void {
  const now = state.slice();
  const sum = new Int32Array(4);
  for (let i = 0; i < ROUNDS; i++) {
    const [eh, el] = word(now, 4);
    const [fh, fl] = word(now, 5);
    const [gh, gl] = word(now, 6);
    const choice = [(eh & fh) ^ (~eh & gh), (el & fl) ^ (~el & gl)] as const;
    const added = [word(now, 7), sigma(eh, el, 14, 18, 41, false), choice, word(constants, i), word(schedule, i)];
    add(sum, 0, added);
    const [ah, al] = word(now, 0);
    const [bh, bl] = word(now, 1);
    const [ch, cl] = word(now, 2);
    const majority = [(ah & bh) ^ (ah & ch) ^ (bh & ch), (al & bl) ^ (al & cl) ^ (bl & cl)] as const;
    add(sum, 2, [sigma(ah, al, 28, 34, 39, false), majority]);
    const first = word(sum, 0);
    const fourth = word(now, 3);
    now.copyWithin(2, 0, 14);
    add(now, 8, [fourth, first]);
    add(now, 0, [first, word(sum, 1)]);
  }
  for (let i = 0; i < 8; i++) add(state, i * 2, [word(state, i), word(now, i)]);
}
