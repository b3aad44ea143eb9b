import {html, type TemplateResult} from 'lit';
import type {Layer, LayerValue} from '../../dataset/index.js';
import {wordsOf} from '../../views/text.js';
import {doubtOf, layerName, numberWords} from './adoption-map.view.js';
import type {ExploreVoice} from './exploring/explore-voice.js';

type IndicatorLayer = Layer & {kind: 'indicator'};

/** An indicator in one sentence, figures in bold. */
export function indicatorAnswer(
  layer: IndicatorLayer,
  values: readonly LayerValue[],
  voice: ExploreVoice,
): TemplateResult {
  const {text, words, format, lang} = voice;
  const {indicator, edition} = layer;
  const name = layerName(layer, lang);
  const figures =
    indicator.type === 'number' ? numberFigures(layer, values, voice) : categoryFigures(layer, values, voice);
  if (!figures) return html`<p>${words.noData(name)}</p>`;
  // Where there are several editions, the name says which.
  const dated = indicator.editions.length > 1 ? name : `${name} (${format.date(edition.date)})`;
  const sign = indicator.type === 'number' ? ':' : '.';
  return html`<p>${dated}${sign} <strong>${figures.bold}</strong>${figures.rest}${doubtOf(values, text)}</p>`;
}

interface Figures {
  readonly bold: string;
  readonly rest: string;
}

/** From the lowest to the highest, with whose they are: those that read the same are told together. */
function numberFigures(
  {indicator}: IndicatorLayer,
  values: readonly LayerValue[],
  voice: ExploreVoice,
): Figures | undefined {
  const {words, format} = voice;
  const known = values.flatMap(({state: {name}, value}) =>
    typeof value === 'number' ? {name, value, said: numberWords(indicator, value, voice)} : [],
  );
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || !high) return undefined;
  const whose = ({said}: typeof low) => {
    const names = known.flatMap((each) => (each.said === said ? each.name : []));
    return names.length > 2 ? words.andMore(names[0] ?? '', names.length - 1) : format.list(names);
  };
  const bold =
    low.said === high.said
      ? words.single(low.said, whose(low))
      : words.rangeFigures(low.said, whose(low), high.said, whose(high));
  return {bold, rest: words.rangeRest(known.length, values.length)};
}

/** How many are in each category; with those of which nothing is known, the figures add up to all entities. */
function categoryFigures(
  {indicator}: IndicatorLayer,
  values: readonly LayerValue[],
  {text, words, lang}: ExploreVoice,
): Figures | undefined {
  const counts = (indicator.categories ?? []).map(({id, label}) => ({
    name: wordsOf(label, lang),
    count: values.filter(({value}) => value === id).length,
  }));
  const known = counts.reduce((sum, {count}) => sum + count, 0);
  if (known === 0) return undefined;
  const all = [...counts, {name: text.common.noInformation, count: values.length - known}];
  const parts = all.flatMap(({name, count}) => (count ? `${name}: ${count}` : []));
  return {bold: parts.join('; '), rest: words.categoryRest(values.length)};
}
