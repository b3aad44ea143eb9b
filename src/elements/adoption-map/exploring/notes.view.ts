import {html, nothing} from 'lit';
import {findLayer} from '../../../dataset/index.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** The layer and the year that the page asked for, where this dataset does not have them. */
export function notesView({dataset, layers, layer, year}: Scene, {asked}: MapActions, {words}: ExploreVoice): unknown {
  const present = asked.year === dataset.envelope.released.slice(0, 4);
  // Indicators have editions, not years.
  const idle = layer.kind === 'adoption' && asked.year && year === undefined && !present;
  const note = (said: string) => html`<p class="message" role="note">${said}</p>`;
  return html`${asked.layer && !findLayer(layers, asked.layer) ? note(words.unknownLayer(asked.layer)) : nothing}
  ${idle ? note(words.unknownYear(asked.year)) : nothing}`;
}
