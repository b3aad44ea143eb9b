import {html, nothing, type TemplateResult} from 'lit';
import {layerValues, undated, valuesAt, yearsOf, type Layer} from '../../../dataset/index.js';
import {wordsOf} from '../../../views/text.js';
import type {MapActions, Scene} from '../scene.js';
import {adoptedWords} from './compare.view.js';
import type {ExploreVoice} from './explore-voice.js';

/** Milliseconds that a year stays when they are played. */
const STEP = 1500;

/** A slider through the years of a tool's facts, or through the editions of an indicator; nothing where there is one moment only. */
export function timeView(scene: Scene, actions: MapActions, voice: ExploreVoice): unknown {
  const {dataset, layer, view} = scene;
  // The small maps are of several layers, whose years differ.
  if (view === 'multiples') return nothing;
  if (actions.own.playing && actions.own.playing.layer !== layer.id) stop(actions);
  if (layer.kind === 'indicator') return editionsView(scene, layer, actions, voice);
  const years = yearsOf(dataset, layer);
  return years ? yearsView(scene, years, actions, voice) : nothing;
}

function yearsView(
  scene: Scene,
  [first, last]: readonly [number, number],
  actions: MapActions,
  voice: ExploreVoice,
): TemplateResult {
  const {words} = voice;
  const {dataset, layer} = scene;
  const year = scene.year ?? last;
  // The last year is not over: it is today, with what has no date and so is in no year.
  const say = (at: number) =>
    at < last
      ? words.atYear(at, adoptedWords(valuesAt(dataset, layer, at), voice))
      : words.today(adoptedWords(layerValues(dataset, layer), voice));
  const said = say(year);
  const show = (at: number, told = say(at)) => actions.showYear(at < last ? at : undefined, told);
  const onInput = (event: Event) => {
    stop(actions);
    show((event.target as HTMLInputElement).valueAsNumber);
  };
  const {playing} = actions.own;
  // Each year stays a while; only the last one is said, so that nobody is talked over.
  const step = (at: number) => {
    show(at, at === last ? say(at) : '');
    if (at >= last || !actions.connected()) return stop(actions);
    actions.own.playing = {timer: setTimeout(() => step(at + 1), STEP), layer: layer.id};
  };
  const play = () => {
    if (playing) {
      stop(actions);
      actions.announce(said);
      return actions.update();
    }
    step(year >= last ? first : year);
    actions.update();
  };
  const missing = scene.year === undefined ? 0 : undated(dataset, layer).length;
  return html`<div class="time screen-only">
      <label class="field">
        <span class="label">${scene.year === undefined ? words.asKnownNow : html`${words.asKnown} <span class="at">${year}</span>`}</span>
        <input
          type="range"
          min=${first}
          max=${last}
          step="1"
          .value=${String(year)}
          aria-valuetext=${said}
          @input=${onInput}
        />
      </label>
      <button type="button" class="button" aria-pressed=${Boolean(playing)} @click=${play}>
        ${playing ? words.pause : words.play}
      </button>
      ${
        scene.year === undefined
          ? nothing
          : html`<button
              type="button"
              class="button quiet"
              @click=${({target}: Event) => {
                stop(actions);
                // The button goes away: the focus stays in its row.
                (target as Element).closest('.time')?.querySelector('input')?.focus();
                actions.showYear(undefined, words.now);
              }}
            >
              ${words.now}
            </button>`
      }
    </div>
    ${scene.year === undefined ? nothing : html`<p class="note">${said}. ${missing ? words.undated(missing) : nothing}</p>`}`;
}

function editionsView(
  {layers}: Scene,
  {indicator, id}: Layer & {kind: 'indicator'},
  {chooseLayer}: MapActions,
  {words, lang}: ExploreVoice,
): unknown {
  const editions = layers.flatMap((layer) =>
    layer.kind === 'indicator' && layer.indicator.id === indicator.id ? layer : [],
  );
  if (editions.length < 2) return nothing;
  const index = editions.findIndex((layer) => layer.id === id);
  const label = wordsOf(editions[index]?.edition.label ?? {es: ''}, lang);
  const onInput = (event: Event) => {
    const layer = editions[(event.target as HTMLInputElement).valueAsNumber];
    if (layer) chooseLayer(layer.id);
  };
  return html`<div class="time screen-only">
    <label class="field">
      <span class="label">${label.toLowerCase().includes(words.edition.toLowerCase()) ? nothing : words.edition} <span class="at">${label}</span></span>
      <input
        type="range"
        min="0"
        max=${editions.length - 1}
        step="1"
        .value=${String(index)}
        aria-valuetext=${label}
        @input=${onInput}
      />
    </label>
  </div>`;
}

function stop({own}: MapActions): void {
  clearTimeout(own.playing?.timer);
  delete own.playing;
}
