import './all.js';
import {watchPlaceholders} from './placeholders.js';

watchPlaceholders(['adoption-map', 'priority-matrix', 'tool-catalog', 'action-tracker']);
