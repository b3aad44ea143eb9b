export {asDatasetError, DatasetError, isDatasetError, type DatasetErrorCode} from './errors.js';
export {setSnapshotBase} from './base.js';
export {
  openRelease,
  releaseFrom,
  snapshotFile,
  type Origin,
  type Release,
  type ReleaseRequest,
  type Standing,
} from './release.js';
export {loadGeometry, type Geometry, type Outline} from './geometry.js';
export type {DataIssue, Dataset} from './dataset.js';
export * from './overlay.js';
export * from './part-names.js';
export * from './schema/types.js';
export * from './select/records.js';
export * from './select/citations.js';
export * from './select/heirs.js';
export * from './select/adoption.js';
export * from './select/adoption-time.js';
export * from './select/derived-layers.js';
export * from './select/membership-year.js';
export * from './select/find-states.js';
export * from './select/priorities.js';
export * from './select/priority-filter.js';
export * from './select/priority-gaps.js';
export * from './select/priority-sources.js';
export * from './select/tools.js';
export * from './select/action-groups.js';
export * from './select/actions.js';
export * from './select/action-dates.js';
export * from './select/action-index.js';
export * from './select/action-values.js';
export * from './select/tool-filters.js';
export * from './select/tool-facets.js';
export * from './select/tool-entities.js';
export * from './select/named-facet.js';
