import {html, nothing} from 'lit';
import {pastYear, valuesAsOf, valuesAt} from '../../../dataset/index.js';
import {es} from '../../../i18n/es/adoption-map-explore.js';
import {layoutInset} from '../../../layout/adoption-map-inset.js';
import {indicatorScale} from '../../../layout/indicator-scale.js';
import type {MapLayout} from '../../../layout/adoption-map-layout.js';
import {memoLast} from '../../../layout/memo-last.js';
import {numberWords} from '../adoption-map.view.js';
import {besideFact} from '../exploring/beside-fact.view.js';
import {citeValue} from '../exploring/cite.view.js';
import {compareView} from '../exploring/compare.view.js';
import {dottedEntry, doubtView} from '../exploring/doubt.view.js';
import {exploreStyles} from '../exploring/explore.styles.js';
import {namedLayers} from '../exploring/derived-layers.js';
import type {ExploreVoice} from '../exploring/explore-voice.js';
import {findView} from '../exploring/find.view.js';
import {gapsView} from '../exploring/gaps.view.js';
import {insetView} from '../exploring/inset.view.js';
import {layerTable} from '../exploring/layer-table.js';
import {multiplesView, shownLayers} from '../exploring/multiples.view.js';
import {notesView} from '../exploring/notes.view.js';
import {morePatterns} from '../exploring/patterns.view.js';
import {timeView} from '../exploring/time.view.js';
import {voiceAt} from '../exploring/voice-at.js';
import {indicatorAnswer} from '../indicator.view.js';
import {nationalOf} from '../shown-name.js';
import type {MapActions, Scene} from '../scene.js';

export {exploreStyles as styles};

/** How numbers were put into classes, and what they are compared with. */
function methodView({layer, scale, national}: Scene, voice: ExploreVoice): unknown {
  const {words} = voice;
  if (!scale.method || layer.kind === 'adoption') return nothing;
  const said =
    scale.method === 'diverging' && national !== undefined
      ? words.diverging(numberWords(layer.indicator, national, voice))
      : words.classes[scale.method];
  return html`<p class="note method">${said}</p>`;
}

/** A box that turns to colours by the distance from the country's value, where one was published. */
function nationalView({layer, national}: Scene, {diverge}: MapActions, voice: ExploreVoice): unknown {
  const known = nationalOf(layer);
  if (known === undefined || layer.kind !== 'indicator') return nothing;
  return html`<label class="screen-only"
    ><input
      type="checkbox"
      .checked=${national !== undefined}
      @change=${(event: Event) => diverge((event.target as HTMLInputElement).checked)}
    />
    ${voice.words.diverge(numberWords(layer.indicator, known, voice))}</label
  >`;
}

const underLegend = (scene: Scene, actions: MapActions, voice: ExploreVoice): unknown =>
  html`${methodView(scene, voice)} ${nationalView(scene, actions, voice)}`;

/** Of the facts that the picture shows; a table says it of each. */
function dotted(scene: Scene, {own}: MapActions, voice: ExploreVoice): unknown {
  const {dataset, view, values, year} = scene;
  if (view === 'table') return nothing;
  const shown =
    view === 'multiples' ? shownLayers(scene, own).map((layer) => valuesAsOf(dataset, layer, year)) : [values];
  return dottedEntry(shown.flat(), voice);
}

const belowDetail = (scene: Scene, actions: MapActions, voice: ExploreVoice): unknown =>
  html`${citeValue(scene, actions, voice)} ${gapsView(scene, actions, voice)}`;

const inset = memoLast(layoutInset);

const insetOf = ({geometry, layout}: Scene & {readonly layout: MapLayout}) =>
  geometry && inset(geometry.outlines, layout);

/** What a reader explores the map with, by where it stands; and what the picture then has more. */
export const view = {
  parts: {
    besideFact,
    dotted,
    underPicture: timeView,
    underLegend,
    aboveDetail: findView,
    belowDetail,
    belowAll: compareView,
    multiplesView,
    layerTable,
    notesView,
  },
  derivedLayers: namedLayers,
  doubtView,
  indicatorAnswer,
  indicatorScale,
  insetOf,
  insetView,
  morePatterns,
  pastYear,
  valuesAt,
  voiceAt,
};

export const words = {es, en: () => import('../../../i18n/en/adoption-map-explore.js').then(({en}) => en)};
