import {html, nothing} from 'lit';
import {citations} from '../../../dataset/index.js';
import {doubtWords, layerName, valueWords} from '../adoption-map.view.js';
import {copyText} from '../../copy.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** The chosen entity's value as a citation: what is known, since when, by whom it is said, in which release, and where it stands. */
export function citeView(scene: Scene, actions: MapActions, voice: ExploreVoice): unknown {
  const {words} = voice;
  const citation = citationOf(scene, actions, voice);
  if (!citation) return nothing;
  const copy = ({target}: Event) =>
    void copyText(citation, words, actions.announce, () =>
      (target as Element).parentElement?.querySelector('.citation'),
    );
  return html`<details class="screen-only">
    <summary>${words.cite}</summary>
    <p class="citation">${citation}</p>
    <button type="button" class="button" @click=${copy}>${words.copy}</button>
  </details>`;
}

function citationOf({dataset, layer, values, chosen}: Scene, {permalink}: MapActions, voice: ExploreVoice) {
  const value = values.find(({state}) => state.id === chosen);
  if (!value) return undefined;
  const {words, format, lang, text} = voice;
  const date = value.date ? `, ${format.date(value.date)}` : '';
  const fact = `${value.state.name}: ${valueWords(layer, value, voice)}${doubtWords(value, text)}${date}.`;
  const cited = citations(dataset, value.record?.sources).flatMap(({source}) =>
    source ? `${source.title} (${source.publisher}${source.date ? `, ${format.date(source.date)}` : ''})` : [],
  );
  const {release, released} = dataset.envelope;
  // Without `permalink` the address would not bring back what is shown.
  const address = permalink ? location.href : location.href.replace(/#.*$/s, '');
  return words.citation(
    fact,
    layerName(layer, lang),
    cited.join('; '),
    `${release} (${format.date(released)})`,
    address,
  );
}
