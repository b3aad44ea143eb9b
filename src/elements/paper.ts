import type * as paper from './extras/paper.js';

/** Fetches what prints a page of its own, when a reader asks for one. */
export const loadPaper = (): Promise<typeof paper> => import('./extras/paper.js');
