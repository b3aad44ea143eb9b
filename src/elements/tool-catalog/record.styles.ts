import {css} from 'lit'; export const recordStyles=css``;
