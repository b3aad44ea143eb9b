import {html, type TemplateResult} from 'lit';
import {countStatuses, newestDate, type AdoptionStatus, type Layer, type LayerValue} from '../../dataset/index.js';
import {doubtOf, layerName} from './adoption-map.view.js';
import type {MapVoice} from './voice.js';

/**
 * A tool's adoption in one sentence, figures in bold.
 *
 * @param when as of when, where it is not of today
 */
export function adoptionAnswer(
  layer: Layer,
  values: readonly LayerValue[],
  {text, format, lang}: MapVoice,
  when?: string,
): TemplateResult {
  const counts = countStatuses(values);
  const of = (status: AdoptionStatus) => counts.get(status) ?? 0;
  const newest = newestDate(values);
  const others = text.others(of).filter(Boolean).join('; ');
  const doubt = doubtOf(
    values.filter(({status}) => status === 'adopted'),
    text,
  );
  const rest = text.adoptedRest(of('adopted'), layerName(layer, lang), newest && format.date(newest));
  return html`<p>${when && `${when}: `}<strong>${text.adopted(of('adopted'), values.length)}</strong>${rest}${doubt}${others && ` ${capitalized(others)}.`}</p>`;
}

export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
