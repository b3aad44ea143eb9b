import {html, nothing, type TemplateResult} from 'lit';
import {citations, membershipYear, partOfLayer, type Layer, type LayerValue} from '../../dataset/index.js';
import {citationsView} from '../../views/citations.js';
import {swatchView} from '../../views/swatch.js';
import {linkView} from '../../views/link.js';
import {headingView, textView, wordsOf} from '../../views/text.js';
import {stateAddress} from '../page-addresses.js';
import {isDoubtful, valueWords} from './adoption-map.view.js';
import {shownName} from './shown-name.js';
import type {MapActions, Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

/** The detail in its panel. */
export const panelView = (...shown: Parameters<typeof detailView>): TemplateResult =>
  html`<section class="panel" part="panel" tabindex="-1" aria-labelledby="detail-heading">${detailView(...shown)}</section>`;

/**
 * Name, value, date, note and sources of an entity in the layer shown; then what else is known of it.
 *
 * @param besideFact what the entity itself says, and what other layers say of it
 */
function detailView(
  scene: Scene,
  value: LayerValue,
  actions: MapActions,
  voice: DetailVoice,
  besideFact: unknown,
): TemplateResult {
  const {layer, scale} = scene;
  const {headingLevel, today, stateUrl} = actions;
  const {text, format} = voice;
  const {state, date} = value;
  const page = stateAddress(stateUrl, state);
  return html`
    ${headingView(headingLevel, state.name, 'detail-heading')}
    <p class="note">${shownName(scene, voice)}</p>
    <p class="fact">
      ${swatchView(scale.fills.get(state.id) ?? 'no-information')} <span class="value">${valueWords(layer, value, voice)}</span>
    </p>
    ${
      date
        ? html`<p>${text.dataDate(format.date(date))} <span class="note">${text.ageOf(format.age(date, today))}</span></p>`
        : nothing
    }
    ${factView(scene, value, actions.loading(partOfLayer(layer)), voice)} ${besideFact}
    <p class="note">${text.membership(state.commissionMember, membershipYear(scene.dataset))}</p>
    ${page ? html`<p><a href=${page} rel="noopener">${text.pageOf(state.name)}</a></p>` : nothing}
  `;
}

function factView({dataset}: Scene, value: LayerValue, loading: boolean, voice: DetailVoice): unknown {
  const {text, lang} = voice;
  const {record} = value;
  if (!record) return html`<p>${text.noSource}</p>`;
  if (!record.sources) return html`<p class="note">${loading ? text.common.detailLoading : text.detailMissing}</p>`;
  return html`
    ${isDoubtful(value) ? html`<p><strong>${text.common.mediumConfidence}.</strong></p>` : nothing}
    ${record.note ? html`<p class="prose">${textView(record.note, lang)}</p>` : nothing}
    ${citationsView(citations(dataset, record.sources), voice)}
  `;
}

/** What a layer measures and does not measure, in a disclosure. */
export function aboutView(layer: Layer, voice: DetailVoice): unknown {
  const {text, format, lang} = voice;
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
    <p class="note">${layer.own ? format.date(layer.edition.date) : wordsOf(layer.edition.label, lang)}</p>
  </details>`;
}
