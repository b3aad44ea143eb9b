import {shortNameOf} from '../state/hash.js';

/** Name of a file of what a widget shows, which says of which release it is. */
export const fileName = (widget: Element, release: string | undefined, extension: string): string =>
  `${[shortNameOf(widget), release].filter(Boolean).join('-')}.${extension}`;

/** Gives the reader a file with that name and content. */
export function download(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  const file = typeof content === 'string' ? new Blob([content], {type: `${type};charset=utf-8`}) : content;
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
