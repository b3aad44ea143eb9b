import {PriorityMatrixElement} from '../elements/priority-matrix/priority-matrix.js';
import {defineOnce} from './define-once.js';

defineOnce('cga-priority-matrix', PriorityMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    'cga-priority-matrix': PriorityMatrixElement;
  }
}
