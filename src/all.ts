import {setSnapshotBase} from './dataset/index.js';
import './define/actions.js';
import './define/adoption-map.js';
import './define/priority-matrix.js';
import './define/tool-catalog.js';

// In a variable, or the bundler would take the folder for a file to copy.
const here = import.meta.url;
setSnapshotBase(new URL('data/', here).href);
