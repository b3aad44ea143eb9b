import type {CSSResultGroup} from 'lit';
import {detailStyles} from './detail.styles.js';
import {matrixStyles} from './matrix.styles.js';

/** Everything that the widget adds to the styles of all. */
export const priorityMatrixStyles: CSSResultGroup = [matrixStyles, detailStyles];
