import {html, type TemplateResult} from 'lit';
import type {Layer, LayerValue} from '../../dataset/index.js';
import {wordsOf} from '../../views/text.js';
import {layerName, numberWords} from './adoption-map.view.js';
import type {MapVoice} from './voice.js';

type IndicatorLayer = Layer & {kind: 'indicator'};

/** An indicator in one sentence, figures in bold. */
export const indicatorAnswer = (
  layer: IndicatorLayer,
  values: readonly LayerValue[],
  voice: MapVoice,
): TemplateResult =>
  layer.indicator.type === 'number' ? numberAnswer(layer, values, voice) : categoryAnswer(layer, values, voice);

function numberAnswer(layer: IndicatorLayer, values: readonly LayerValue[], voice: MapVoice): TemplateResult {
  const {text, lang} = voice;
  const known = values.flatMap(({state, value}) => (typeof value === 'number' ? {name: state.name, value} : []));
  const name = layerName(layer, lang);
  const sorted = known.sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || !high) return html`<p>${text.noData(name)}</p>`;
  const words = (value: number) => numberWords(layer.indicator, value, voice);
  const figures =
    sorted.length === 1
      ? text.single(words(low.value), low.name)
      : text.rangeFigures(words(low.value), low.name, words(high.value), high.name);
  return html`<p>${name}: <strong>${figures}</strong>${text.rangeRest(known.length, values.length)}</p>`;
}

function categoryAnswer(layer: IndicatorLayer, values: readonly LayerValue[], voice: MapVoice): TemplateResult {
  const {text, format, lang} = voice;
  const parts = (layer.indicator.categories ?? []).flatMap(({id, label}) => {
    const count = values.filter(({value}) => value === id).length;
    return count ? `${wordsOf(label, lang)}: ${count}` : [];
  });
  const name = layerName(layer, lang);
  if (parts.length === 0) return html`<p>${text.noData(name)}</p>`;
  return html`<p>
    ${name} (${format.date(layer.edition.date)}). <strong>${parts.join('; ')}</strong>${text.categoryRest(values.length)}
  </p>`;
}
