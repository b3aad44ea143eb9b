import {html, svg, type TemplateResult} from 'lit';
import {
  countStatuses,
  partOfLayer,
  valuesAsOf,
  type Geometry,
  type Layer,
  type LayerValue,
} from '../../../dataset/index.js';
import {layoutAdoptionMap, type MapLayout} from '../../../layout/adoption-map-layout.js';
import {layerScale} from '../../../layout/layer-scale.js';
import {memoLast} from '../../../layout/memo-last.js';
import {fillOf} from '../../../views/swatch.js';
import {adoptionAnswer} from '../answer.view.js';
import {layerName, valueWords} from '../adoption-map.view.js';
import {indicatorAnswer} from '../indicator.view.js';
import {hiddenPatterns} from '../table.view.js';
import {morePatterns} from './patterns.view.js';
import {smallDoubtView} from './doubt.view.js';
import type {Exploring, MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** How many maps stand side by side at most. */
const MOST = 6;

const wantedOf = ({layers, layer}: Scene, own: Exploring): readonly string[] =>
  own.layers ?? [layer.id, ...layers.map(({id}) => id).filter((id) => id !== layer.id)].slice(0, MOST);

/** The layers that stand side by side. */
export function shownLayers(scene: Scene, own: Exploring): readonly Layer[] {
  const wanted = wantedOf(scene, own);
  return scene.layers.filter(({id}) => wanted.includes(id));
}

/** Up to six layers side by side as small tile maps, each with the sentence that it stands for. */
export function multiplesView(scene: Scene, actions: MapActions, voice: ExploreVoice): TemplateResult {
  const {geometry, layers, layer, values} = scene;
  const {own, update} = actions;
  const {words, lang} = voice;
  const wanted = wantedOf(scene, own);
  const shown = shownLayers(scene, own);
  // The same tiles for all of them.
  const tiles = geometry && layoutTiles(geometry, values);
  const toggle = (id: string, on: boolean) => {
    own.layers = on ? [...wanted, id].slice(0, MOST) : wanted.filter((each) => each !== id);
    update();
  };
  return html`${hiddenPatterns(morePatterns)}<details class="screen-only">
      <summary>${words.choose}</summary>
      <fieldset class="choices">
        <legend class="visually-hidden">${words.choose}</legend>
        ${layers.map(({id}, index) => {
          const on = wanted.includes(id);
          const name = layerName(layers[index] ?? layer, lang);
          return html`<label
            ><input
              type="checkbox"
              .checked=${on}
              ?disabled=${!on && wanted.length >= MOST}
              @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
            />
            ${name}</label
          >`;
        })}
      </fieldset>
    </details>
    <ul class="multiples" aria-label=${words.several}>
      ${shown.map((each) => html`<li>${smallView(scene, each, tiles, actions, voice)}</li>`)}
    </ul>`;
}

const layoutTiles = memoLast((geometry: Geometry, values: readonly LayerValue[]) =>
  layoutAdoptionMap(
    geometry,
    values.map(({state}) => state.id),
    'tiles',
  ),
);

function smallView(
  {dataset, chosen, year}: Scene,
  layer: Layer,
  tiles: MapLayout | undefined,
  actions: MapActions,
  voice: ExploreVoice,
) {
  actions.need(partOfLayer(layer));
  const values = valuesAsOf(dataset, layer, year);
  const scale = layerScale(layer, values, countStatuses(values));
  const value = values.find(({state}) => state.id === chosen);
  const name = layerName(layer, voice.lang);
  return html`${
    tiles &&
    html`<svg viewBox=${tiles.viewBox.join(' ')} aria-hidden="true">
      ${tiles.shapes.map(({id, path}) => {
        const fill = scale.fills.get(id) ?? 'no-information';
        return svg`<path class="area" data-fill=${fill} fill=${fillOf(fill)} d=${path}></path>`;
      })}
      ${smallDoubtView(tiles.shapes, values)}
      ${tiles.shapes.filter(({id}) => id === chosen).map(({path}) => svg`<path class="mark chosen" d=${path}></path>`)}
    </svg>`
  }
    <button type="button" class="button quiet" @click=${() => actions.chooseLayer(layer.id)}>${name}</button>
    <div class="note">${layer.kind === 'adoption' ? adoptionAnswer(layer, values, voice, year ? voice.text.atEnd(year) : undefined) : indicatorAnswer(layer, values, voice)}</div>
    ${value && html`<p class="note"><strong>${value.state.name}: ${valueWords(layer, value, voice)}</strong></p>`}`;
}
