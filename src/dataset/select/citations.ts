import type {Dataset} from '../dataset.js';
import type {Source, SourceRef} from '../schema/types.js';
import {byId} from './records.js';

/** A citation with the source it names, undefined where that source has not come. */
export interface Citation {
  readonly ref: SourceRef;
  readonly source: Source | undefined;
}

/** Citations of a record, in its order. */
export function citations(dataset: Dataset, refs: readonly SourceRef[] | undefined): readonly Citation[] {
  const sources = byId(dataset.sources);
  return (refs ?? []).map((ref) => ({ref, source: sources.get(ref.source)}));
}
