import {html, type TemplateResult} from 'lit';
import {countStatuses, newestDate, type Layer, type LayerValue} from '../../dataset/index.js';
import {layerName} from './adoption-map.view.js';
import type {MapVoice} from './voice.js';

/** A tool's adoption in one sentence, figures in bold. */
export function adoptionAnswer(
  layer: Layer,
  values: readonly LayerValue[],
  {text, format, lang}: MapVoice,
): TemplateResult {
  const counts = countStatuses(values);
  const of = (status: Parameters<typeof counts.get>[0]) => counts.get(status) ?? 0;
  const newest = newestDate(values);
  const others = text.others({
    'in-progress': of('in-progress'),
    lapsed: of('lapsed'),
    'not-adopted': of('not-adopted'),
    'no-information': of('no-information'),
  });
  const doubtful = values.filter(({status, record}) => status === 'adopted' && record?.confidence === 'medium').length;
  const doubt = doubtful ? ` ${text.doubtful(doubtful)}` : '';
  const rest = text.adoptedRest(of('adopted'), layerName(layer, lang), newest && format.date(newest));
  return html`<p><strong>${text.adopted(of('adopted'), values.length)}</strong>${rest}${doubt}${others}</p>`;
}
