import {setSnapshotBase} from './dataset/index.js';
import './one-file.js';

// Read while the script runs: afterwards the page no longer knows it. A script that was copied into another one has no address of its
// own; its widgets then need `src`.
const href = document.currentScript?.getAttribute('src');
if (href) setSnapshotBase(new URL('data/', new URL(href, document.baseURI)).href);
