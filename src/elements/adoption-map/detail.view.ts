import {html, nothing, type TemplateResult} from 'lit';
import {
  citations,
  layerValues,
  overlayAdoptions,
  partOfLayer,
  type Layer,
  type LayerValue,
  type State,
} from '../../dataset/index.js';
import {citationsView} from '../../views/citations.js';
import {swatchView} from '../../views/swatch.js';
import {headingView, linkView, textView, wordsOf} from '../../views/text.js';
import {isDoubtful, layerName, valueWords} from './adoption-map.view.js';
import {shownName} from './shown-name.js';
import type {MapActions, Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

/** The detail in its panel. */
export const panelView = (...shown: Parameters<typeof detailView>): TemplateResult =>
  html`<section class="panel" part="panel" tabindex="-1" aria-labelledby="detail-heading">${detailView(...shown)}</section>`;

/** Name, value, date, note and sources of an entity in the layer shown; then what else is known of it. */
function detailView(scene: Scene, value: LayerValue, actions: MapActions, voice: DetailVoice): TemplateResult {
  const {layer, scale} = scene;
  const {headingLevel, today, stateUrl} = actions;
  const {text, format} = voice;
  const {state, date} = value;
  const page = pageOf(stateUrl, state);
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
    ${factView(scene, value, actions.loading(partOfLayer(layer)), voice)} ${ownWordsView(scene, value, voice)}
    ${othersView(scene, value, headingLevel, voice)}
    <p class="note">${state.commissionMember ? text.member : text.notMember}</p>
    ${page ? html`<p><a href=${page} rel="noopener">${text.pageOf(state.name)}</a></p>` : nothing}
  `;
}

/** Address of an entity's own page: https or of the page's own origin, else none. */
export function pageOf(template: string, {id, inegi, name}: State): string | undefined {
  if (!template) return undefined;
  const values = {id, inegi, name};
  const filled = template.replace(/\{(id|inegi|name)\}/g, (_, key: keyof typeof values) =>
    encodeURIComponent(values[key]),
  );
  if (!URL.canParse(filled, document.baseURI)) return undefined;
  const url = new URL(filled, document.baseURI);
  const own = url.origin === location.origin && url.protocol !== 'javascript:' && url.origin !== 'null';
  return url.protocol === 'https:' || own ? url.href : undefined;
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

/** What the state itself says of the same, beside the national fact and marked as the state's. */
function ownWordsView({dataset, layer}: Scene, {state}: LayerValue, {text, format, lang}: DetailVoice): unknown {
  if (layer.kind !== 'adoption') return nothing;
  return overlayAdoptions(dataset, layer.tool.id, state.id).map(
    ({status, date, note, source, url, origin}) =>
      html`<div class="message" role="note">
        <p>
          <strong>${text.ownWords(origin.publisher)}</strong>: ${text.adoptionStatus[status].name}${
            date ? html` (${format.date(date)})` : nothing
          }. ${note ? html`<span lang=${lang === 'es' ? nothing : 'es'}>${note}</span>` : nothing}
          ${source || url ? linkView(url, source || text.ownSource) : nothing}
        </p>
        <p class="note">${text.ownNote}</p>
      </div>`,
  );
}

function othersView(scene: Scene, value: LayerValue, headingLevel: number, voice: DetailVoice): unknown {
  const {text, format, lang} = voice;
  const {dataset, layers, layer: shown, year} = scene;
  // The other layers that the first view already holds.
  const others = layers.filter(({kind, id}) => kind === 'adoption' && id !== shown.id);
  const known = others.flatMap((layer) => {
    const found = layerValues(dataset, layer).find(({state}) => state.id === value.state.id);
    // Beside a past year, nothing of later.
    if (year && !(parseInt(found?.date ?? '') <= year)) return [];
    return found?.record && found.status ? {layer, found, status: found.status} : [];
  });
  if (known.length === 0) return nothing;
  return html`
    ${headingView(Math.min(headingLevel + 1, 6), text.moreOf(value.state.name))}
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
