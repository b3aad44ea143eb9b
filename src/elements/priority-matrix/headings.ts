import type {TemplateResult} from 'lit';
import {headingView} from '../../views/text.js';

/** A heading of that level, or of the last one there is. */
export const headingAt = (level: number, content: unknown): TemplateResult => headingView(Math.min(level, 6), content);
