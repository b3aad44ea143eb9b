import {html, nothing} from 'lit';
import {findState, type Layer} from '../../dataset/index.js';
import {numberWords} from './adoption-map.view.js';
import type {Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

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

/** How numbers were put into classes, and what they are compared with. */
export function methodView({layer, scale, national}: Scene, voice: DetailVoice): unknown {
  const {text} = voice;
  if (!scale.method || layer.kind === 'adoption') return nothing;
  const words =
    scale.method === 'diverging' && national !== undefined
      ? text.diverging(numberWords(layer.indicator, national, voice))
      : text.classes[scale.method];
  return html`<p class="note method">${words}</p>`;
}

/** The country's value in the layer's edition, where it was published. */
export function nationalOf(layer: Layer): number | undefined {
  if (layer.kind !== 'indicator') return undefined;
  return layer.indicator.national?.find(({edition}) => edition === layer.edition.id)?.value;
}
