export {DatasetError, SCHEMA_VERSION, setSnapshotBase, type Dataset, type DatasetErrorCode} from './dataset/index.js';
export {AdoptionMapElement} from './elements/adoption-map/adoption-map.js';
export {PriorityMatrixElement} from './elements/priority-matrix/priority-matrix.js';
export {ToolCatalogElement} from './elements/tool-catalog/tool-catalog.js';
export {ActionTrackerElement} from './elements/actions/actions.js';
export {DatasetErrorEvent, FilterEvent, ReadyEvent, SelectEvent, ViewEvent, type Choice} from './events/events.js';
export {VERSION} from './version.js';
