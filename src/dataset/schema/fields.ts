import * as z from 'zod/mini';
import {SAFE_ADDRESS} from '../address.js';
import {isDay} from '../day.js';
import {OTHER} from './vocabulary.js';

/** Text with at least one character that is not white space. */
export const words = z.string().check(z.regex(/\S/));

/** What people read: Spanish always, English where there is a translation. */
export const text = z.looseObject({es: words, en: z.optional(words)});

/** Stable word that names a record; never used again for another one. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/), z.maxLength(80));

/** What looks like a day; some months have fewer. */
export const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** ISO day, `2026-11-24`. */
export const day = z.string().check(z.regex(ISO_DAY), z.refine(isDay));

const anyDate = () =>
  z.string().check(
    z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/),
    z.refine((value) => value.length < 10 || isDay(value)),
  );

/** ISO date at the precision that its source has: year, month or day. */
export const date = anyDate();

/**
 * A date to come: unlike all others it may lie after the release that tells it. The data tool tells the two apart by their schema
 * objects.
 */
export const deadline = anyDate();

/** Address that a reader may follow: https, with a host, without credentials or white space. */
export const url = z.string().check(z.regex(SAFE_ADDRESS), z.maxLength(2000));

export const count = z.number().check(z.int(), z.gte(0));

/** A word of a vocabulary that may grow. No file may say `other`: the reader puts it in the place of a word that it does not know. */
export const oneOf = <const V extends readonly string[]>(words: V) =>
  z.enum(words.filter((word) => word !== OTHER) as readonly string[] as V);

/** Where a fact comes from: a record of `sources`, the place in it, and a short quote in its own language. */
export const sourceRef = z.looseObject({
  source: id,
  locator: z.optional(words),
  quote: z.optional(words),
});

export const sourceRefs = z.array(sourceRef).check(z.minLength(1));

/** How sure the fact is: `high` from a primary source or two independent ones, `medium` otherwise. */
export const confidence = z.enum(['high', 'medium']);
