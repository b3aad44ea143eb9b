import type {CSSResultGroup} from 'lit';
import {listStyles} from './list.styles.js';
import {matrixStyles} from './matrix.styles.js';

/** What the widget adds to the styles of all; those of the detail come with it. */
export const priorityMatrixStyles: CSSResultGroup = [matrixStyles, listStyles];
