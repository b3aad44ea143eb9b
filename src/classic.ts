import {setSnapshotBase} from './dataset/index.js';
import './define/actions.js';
import './define/adoption-map.js';
import './define/priority-matrix.js';
import './define/tool-catalog.js';

// Read while the script runs: afterwards the page no longer knows it. A script that was copied into another one has no address of its
// own; its widgets then need `src`.
const href = document.currentScript?.getAttribute('src');
if (href) setSnapshotBase(new URL('data/', new URL(href, document.baseURI)).href);
