import {html, nothing} from 'lit';
import {overlayAdoptions, valuesAsOf} from '../../../dataset/index.js';
import {swatchView} from '../../../views/swatch.js';
import {linkView} from '../../../views/link.js';
import {headingView} from '../../../views/text.js';
import {layerName} from '../adoption-map.view.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** What is known of the chosen entity beside the fact that is shown. */
export const besideFact = (scene: Scene, actions: MapActions, voice: ExploreVoice): unknown =>
  html`${ownWordsView(scene, voice)} ${othersView(scene, actions, voice)}`;

/** What the entity itself says of the tool, marked as the entity's. */
function ownWordsView({dataset, layer, chosen}: Scene, {text, words, format, lang}: ExploreVoice): unknown {
  if (layer.kind !== 'adoption' || !chosen) return nothing;
  return overlayAdoptions(dataset, layer.tool.id, chosen).map(
    ({status, date, note, source, url, origin}) =>
      html`<div class="message" role="note">
        <p>
          <strong>${words.ownWords(origin.publisher)}</strong>: ${text.adoptionStatus[status].name}${
            date ? html` (${format.date(date)})` : nothing
          }. ${note ? html`<span lang=${lang === 'es' ? nothing : 'es'}>${note}</span>` : nothing}
          ${source || url ? linkView(url, source || words.ownSource) : nothing}
        </p>
        <p class="note">${words.ownNote}</p>
      </div>`,
  );
}

/** What the other layers say of the entity, or said at the end of the year shown. */
function othersView(scene: Scene, {headingLevel}: MapActions, voice: ExploreVoice): unknown {
  const {text, words, format, lang} = voice;
  const {dataset, layers, layer: shown, year, chosen} = scene;
  // The other layers that the first view already holds.
  const others = layers.filter(({kind, id}) => kind === 'adoption' && id !== shown.id);
  const known = others.flatMap((layer) => {
    const found = valuesAsOf(dataset, layer, year).find(({state}) => state.id === chosen);
    return found?.record && found.status ? {layer, found, status: found.status} : [];
  });
  const name = dataset.states.find(({id}) => id === chosen)?.name ?? '';
  if (known.length === 0) return nothing;
  return html`
    ${headingView(headingLevel + 1, words.moreOf(name))}
    <ul class="more">
      ${known.map(
        ({layer, found, status}) =>
          html`<li>
            ${swatchView(status)}
            <span>
              ${layerName(layer, lang)}: ${text.adoptionStatus[status].name}${
                found.date ? html` <span class="note">(${format.date(found.date)})</span>` : nothing
              }
            </span>
          </li>`,
      )}
    </ul>
  `;
}
