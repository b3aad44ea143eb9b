import {ActionTrackerElement} from '../elements/actions/actions.js';
import {defineOnce} from './define-once.js';

defineOnce('cga-action-tracker', ActionTrackerElement);

declare global {
  interface HTMLElementTagNameMap {
    'cga-action-tracker': ActionTrackerElement;
  }
}
