import {html, nothing} from 'lit';
import {markedPieces, type FoundTools, type Tool} from '../../dataset/index.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import {wordsOf} from '../../views/text.js';
import type {CatalogVoice, Marks} from './voice.js';

/** Marks the words that a search matched. */
export function marksOf(
  found: FoundTools | undefined,
  {text, lang}: CatalogVoice,
  {facets}: ToolMoreMessages,
): Marks | undefined {
  if (!found) return undefined;
  const marked = (words: string) =>
    markedPieces(words, found).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text));
  const isMarked = (words: string) => markedPieces(words, found).some((piece) => piece.marked);
  // Names in the other language and the licence too: without them the reader would not see why the tool is there.
  const names = ({aliases, name, license}: Tool) => {
    const shown = wordsOf(name, lang);
    const matched = [...aliases, name.es, name.en ?? ''].filter((other) => !shown.includes(other) && isMarked(other));
    const licensed =
      license && isMarked(license) ? html`<span class="note">${facets.license}: ${marked(license)}.</span>` : nothing;
    if (matched.length === 0) return licensed;
    return html`<span class="note"
      >${text.alias}:
      ${matched.map(
        (other, index) =>
          html`${index > 0 ? ', ' : ''}<span lang=${other === name.en ? 'en' : 'es'}>${marked(other)}</span>`,
      )}.</span
    >
      ${licensed}`;
  };
  return {marked, names};
}
