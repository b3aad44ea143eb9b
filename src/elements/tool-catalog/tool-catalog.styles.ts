import {css} from 'lit'; export const toolCatalogStyles=css``;
