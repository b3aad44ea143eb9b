export {DatasetError, type DatasetErrorCode} from './errors.js';
export {LIMITS} from './load.js';
export {openRelease, releaseFrom, setSnapshotBase, snapshotFile, type Origin, type Release} from './release.js';
export {loadGeometry, type Geometry, type Outline} from './geometry.js';
export {parseDataset, type DataIssue, type Dataset} from './schema/parse.js';
export * from './schema/types.js';
export * from './select/records.js';
export * from './select/adoption.js';
export * from './select/priorities.js';
