import './define/actions.js';
import './define/adoption-map.js';
import './define/priority-matrix.js';
import './define/tool-catalog.js';
