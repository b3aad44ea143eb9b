import {html, nothing} from 'lit';
import {findState} from '../../../dataset/index.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** What the page asked for and this dataset does not have; nothing when it has all. */
export function notesView({dataset, layers}: Scene, {asked}: MapActions, {words}: ExploreVoice): unknown {
  const notes = [
    asked.layer && !layers.some(({id}) => id === asked.layer) && words.unknownLayer(asked.layer),
    asked.state && !findState(dataset, asked.state) && words.unknownState(asked.state),
  ].filter(Boolean);
  return notes.length > 0 ? html`<p class="message" role="note">${notes.join(' ')}</p>` : nothing;
}
