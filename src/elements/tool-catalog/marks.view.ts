import {html, type ReactiveElement} from 'lit';
import {markedPieces} from '../../dataset/index.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import type {Controls} from './controls.view.js';
import {nones} from './none.js';
import type {Marks} from './voice.js';

/** Marks the words that a search matched. */
export function marksOf(widget: ReactiveElement, controls: Controls, {facets}: ToolMoreMessages): Marks | undefined {
  const {found} = controls;
  if (!found) return undefined;
  const marked = (words: string) =>
    markedPieces(words, found).map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text));
  return {
    marked,
    names: (tool) => nones(widget).loaded?.view.unseenView(tool, {...controls, found, marked}, facets.license),
  };
}
