import {html, nothing} from 'lit';
import {markedPieces, type FoundTools, type Tool} from '../../dataset/index.js';
import {wordsOf} from '../../views/text.js';
import type {CatalogVoice, Marks} from './voice.js';

/** Marks the words that a search matched. */
export function marksOf(found: FoundTools | undefined, {text, lang}: CatalogVoice): Marks | undefined {
  if (!found) return undefined;
  const marked = (words: string) =>
    markedPieces(words, found).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text));
  // Names in the other language too: without them the reader would not see why the tool is there.
  const names = ({aliases, name}: Tool) => {
    const shown = wordsOf(name, lang);
    const matched = [...aliases, name.es, name.en ?? ''].filter(
      (other) => !shown.includes(other) && markedPieces(other, found).some((piece) => piece.marked),
    );
    if (matched.length === 0) return nothing;
    return html`<span class="note"
      >${text.alias}:
      ${matched.map(
        (other, index) =>
          html`${index > 0 ? ', ' : ''}<span lang=${other === name.en ? 'en' : 'es'}>${marked(other)}</span>`,
      )}.</span
    >`;
  };
  return {marked, names};
}
