import * as z from 'zod/mini';
import {text, words} from '../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES, COLLECTIONS, COMMISSION, envelope} from '../../src/dataset/schema/index.js';

const version = envelope.shape.release;

/** `release.yaml`: what the keeper says of the release as a whole. */
export const releaseInfo = z.looseObject({
  release: version,
  released: envelope.shape.released,
  title: text,
  license: words,
  supersedes: z.optional(version),
});

export type ReleaseInfo = z.infer<typeof releaseInfo>;

/** Schema of `dataset.json`, whole. */
export const datasetSchema = z.looseObject({
  schemaVersion: envelope.shape.schemaVersion,
  ...releaseInfo.shape,
  // So that a reader can tell a record that went missing from one that never was.
  counts: z.optional(z.record(z.string(), z.number())),
  commission: COMMISSION.whole,
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, z.array<z.ZodMiniType>(COLLECTIONS[name].whole)])),
});
