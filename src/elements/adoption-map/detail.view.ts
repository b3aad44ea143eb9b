import {html, nothing, type TemplateResult} from 'lit';
import {citations, layerValues, type Dataset, type Layer, type LayerValue} from '../../dataset/index.js';
import {citationsView} from '../../views/citations.js';
import {swatchView} from '../../views/swatch.js';
import {headingView, linkView, textView, wordsOf} from '../../views/text.js';
import {layerName, valueWords} from './adoption-map.view.js';
import type {DetailVoice} from './voice.js';

/** What the panel of one entity shows. */
interface Detail {
  readonly dataset: Dataset;
  readonly layer: Layer;
  readonly value: LayerValue;
  readonly fill: string;
  readonly loading: boolean;
  readonly headingLevel: number;
  /** The other layers that the first view already holds. */
  readonly others: readonly Layer[];
}

/** Name, value, date, note and sources of an entity in the layer shown; then what else is known of it. */
export function detailView(detail: Detail, voice: DetailVoice): TemplateResult {
  const {layer, value, fill, headingLevel} = detail;
  const {text, format, lang} = voice;
  return html`
    ${headingView(headingLevel, value.state.name, 'detail-heading')}
    <p class="note">${layerName(layer, lang)}</p>
    <p class="fact">${swatchView(fill)} <span class="value">${valueWords(layer, value, voice)}</span></p>
    ${value.date ? html`<p>${text.dataDate(format.date(value.date))}</p>` : nothing} ${factView(detail, voice)}
    ${othersView(detail, voice)}
    <p class="note">${value.state.commissionMember ? text.member : text.notMember}</p>
  `;
}

function factView({dataset, value, loading}: Detail, voice: DetailVoice): unknown {
  const {text, lang} = voice;
  const {record} = value;
  if (!record) return html`<p>${text.noSource}</p>`;
  if (!record.sources) return html`<p class="note">${loading ? text.common.detailLoading : text.detailMissing}</p>`;
  return html`
    ${record.confidence === 'medium' ? html`<p><strong>${text.common.mediumConfidence}.</strong></p>` : nothing}
    ${record.note ? html`<p class="prose">${textView(record.note, lang)}</p>` : nothing}
    ${citationsView(citations(dataset, record.sources), voice)}
  `;
}

function othersView({dataset, value, others, headingLevel}: Detail, voice: DetailVoice): unknown {
  const {text, format, lang} = voice;
  const known = others.flatMap((layer) => {
    const found = layerValues(dataset, layer).find(({state}) => state.id === value.state.id);
    return found?.record && found.status ? {layer, found, status: found.status} : [];
  });
  if (known.length === 0) return nothing;
  return html`
    ${headingView(headingLevel + 1, text.moreOf(value.state.name))}
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

/** What a layer measures and does not measure, in a disclosure. */
export function aboutView(layer: Layer, voice: DetailVoice): unknown {
  const {text, lang} = voice;
  if (layer.kind === 'adoption') {
    const {tool} = layer;
    return html`<details>
      <summary>${text.about}</summary>
      <p class="prose">${textView(tool.summary, lang)} ${linkView(tool.url, tool.url)}</p>
    </details>`;
  }
  const {description, caveat} = layer.indicator;
  if (!description) return nothing;
  return html`<details>
    <summary>${text.about}</summary>
    <p class="prose">${textView(description, lang)}</p>
    ${caveat ? html`<p class="prose">${textView(caveat, lang)}</p>` : nothing}
    <p class="note">${wordsOf(layer.edition.label, lang)}</p>
  </details>`;
}
