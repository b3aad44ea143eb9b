import type * as pictures from './extras/picture.js';

/** What makes files of pictures. */
export type Pictures = typeof pictures;

/** Fetches it, when a reader asks for a picture. */
export const loadPictures = (): Promise<Pictures> => import('./extras/picture.js');
