import type {ReactiveElement} from 'lit';
import type {Dataset, Source} from '../dataset/index.js';
import type {CommonMessages} from '../i18n/es/common.js';
import type {Formatter} from '../i18n/format.js';
import type {SheetContent} from '../layout/sheet/sheet.js';
import type * as pictures from './extras/picture.js';
import {untilIdle} from './until-idle.js';

/** What makes files of pictures. */
type Pictures = typeof pictures;

/** The files that a picture is given as. */
export type PictureKind = 'svgFile' | 'pngFile';

/** A file of a picture, by its kind; undefined where there is nothing to draw, or where the widget leaves the page before all of it is there. */
export type PictureFile<K extends PictureKind> = Promise<ReturnType<Pictures[K]> | undefined>;

/**
 * What a widget shows as a file of a picture, once nothing of it is on its way.
 *
 * @param shown what it shows now; undefined without data
 * @param sheetOf lays that out, with the sentence that answers
 */
export async function pictureFile<
  K extends PictureKind,
  P extends {readonly dataset: Dataset; readonly busy?: boolean},
>(
  kind: K,
  host: ReactiveElement,
  shown: () => P | undefined,
  sheetOf: (picture: P, answer: string) => SheetContent,
): PictureFile<K> {
  const {answerOf, [kind]: file} = await import('./extras/picture.js');
  // What a widget that has left the page still waits for does not come.
  await untilIdle(() => host.isConnected && (shown()?.busy || host.isUpdatePending));
  const picture = shown();
  if (!picture || picture.busy) return undefined;
  return file(host, sheetOf(picture, answerOf(host.renderRoot))) as ReturnType<Pictures[K]>;
}

/** The last lines of a picture: of which release it is, and who says so. */
export const provenanceLines = (
  {release, released}: Dataset['envelope'],
  sources: readonly Source[],
  {text: {common}, format}: {readonly text: {readonly common: CommonMessages}; readonly format: Formatter},
): readonly string[] => [
  common.release(release, format.date(released)),
  ...sources.map(({title, publisher, date}) => `${title}. ${publisher}, ${date ? format.date(date) : common.noDate}.`),
];
