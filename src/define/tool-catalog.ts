import {ToolCatalogElement} from '../elements/tool-catalog/tool-catalog.js';
import {defineOnce} from './define-once.js';

defineOnce('cga-tool-catalog', ToolCatalogElement);

declare global {
  interface HTMLElementTagNameMap {
    'cga-tool-catalog': ToolCatalogElement;
  }
}
