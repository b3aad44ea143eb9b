import {html, nothing} from 'lit';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** The layer that the page asked for, where this dataset does not have it. */
export function notesView({layers}: Scene, {askedLayer}: MapActions, {words}: ExploreVoice): unknown {
  if (!askedLayer || layers.some(({id}) => id === askedLayer)) return nothing;
  return html`<p class="message" role="note">${words.unknownLayer(askedLayer)}</p>`;
}
