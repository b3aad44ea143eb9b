import type {CSSResultGroup} from 'lit';
import {markStyles} from './mark.styles.js';
import {matrixStyles} from './matrix.styles.js';

/** What the widget adds to the styles of all; those of lists and detail come with their module. */
export const priorityMatrixStyles: CSSResultGroup = [matrixStyles, markStyles];
