import {html, nothing} from 'lit';
import {findState, type Layer} from '../../dataset/index.js';
import {layerName} from './adoption-map.view.js';
import type {Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

/** Name of what is shown, with the year as of whose end it is shown. */
export const shownName = ({layer, year}: Pick<Scene, 'layer' | 'year'>, {text, lang}: DetailVoice): string =>
  [layerName(layer, lang), ...(year ? [text.atEnd(year)] : [])].join('. ');

/** What the page asked for and this dataset does not have; nothing when it has all. */
export function notesView(
  {dataset, layers}: Scene,
  asked: {readonly layer: string; readonly state: string},
  {text}: DetailVoice,
): unknown {
  const notes = [
    asked.layer && !layers.some(({id}) => id === asked.layer) && text.unknownLayer(asked.layer),
    asked.state && !findState(dataset, asked.state) && text.unknownState(asked.state),
  ].filter(Boolean);
  return notes.length > 0 ? html`<p class="message" role="note">${notes.join(' ')}</p>` : nothing;
}

/** The country's value in the layer's edition, where it was published. */
export function nationalOf(layer: Layer): number | undefined {
  if (layer.kind !== 'indicator') return undefined;
  return layer.indicator.national?.find(({edition}) => edition === layer.edition.id)?.value;
}
