import type {Dataset} from '../dataset.js';
import type {merge, snapshotPart} from '../release.js';
import type {Manifest} from '../schema/types.js';

/** What the reader takes from the library itself, so that the one-file forms have the schema once. */
export interface Tools {
  /** Checks a release or a part against the schema, one record at each step. */
  readonly parseSteps: (json: unknown) => Generator<undefined, Dataset>;
  readonly parseManifest: (json: unknown) => Manifest | undefined;
  readonly merge: typeof merge;
  readonly snapshotPart: typeof snapshotPart;
}
