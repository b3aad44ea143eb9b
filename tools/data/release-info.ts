import * as z from 'zod/mini';
import {text, words} from '../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES, COLLECTIONS, COMMISSION, envelope} from '../../src/dataset/schema/index.js';

const version = envelope.shape.release;

/** A number of days. */
export const days = z.number().check(z.int(), z.gte(1));

/** After how many days data are said to age, and to be old. The first comes before the second: `rules/release.ts`. */
const staleAfter = z.looseObject({ageing: z.optional(days), old: days});

/** `release.yaml`: what the keeper says of the next release as a whole. */
export const releaseInfo = z.looseObject({
  /** The number is computed from the differences; one written here must be that, or a greater step that the keeper wants. */
  release: z.optional(version),
  released: envelope.shape.released,
  title: text,
  license: words,
  /** What changed, for people; it opens the release's entry in CHANGELOG.md and in the feed. */
  notes: z.optional(text),
  staleAfter: z.optional(staleAfter),
  /** The release is being prepared: a build says what it would publish and publishes nothing. */
  draft: z.optional(z.boolean()),
});

export type ReleaseInfo = z.infer<typeof releaseInfo>;

/** Schema of `dataset.json`, whole. */
export const datasetSchema = z.looseObject({
  schemaVersion: envelope.shape.schemaVersion,
  release: version,
  released: envelope.shape.released,
  title: text,
  license: words,
  supersedes: z.optional(version),
  staleAfter: z.optional(staleAfter),
  // So that a reader can tell a record that went missing from one that never was.
  counts: z.optional(z.record(z.string(), z.number())),
  commission: COMMISSION.whole,
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, z.array<z.ZodMiniType>(COLLECTIONS[name].whole)])),
});
