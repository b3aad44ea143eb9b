import {AdoptionMapElement} from '../elements/adoption-map/adoption-map.js';
import {defineOnce} from './define-once.js';

defineOnce('cga-adoption-map', AdoptionMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'cga-adoption-map': AdoptionMapElement;
  }
}
