import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {swatchView} from '../../views/swatch.js';
import {doubtWords, layerName, valueWords} from './adoption-map.view.js';
import {hiddenPatterns} from './patterns.view.js';
import type {Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

/**
 * The same values as rows; the entity's name opens its detail. One Tab stop: arrows go from row to row.
 *
 * @param active whether names are buttons; on paper they are not
 */
export function tableView(
  {layer, values, scale: {fills}, chosen, home}: Scene,
  active: boolean,
  voice: DetailVoice,
): TemplateResult {
  const {text, format} = voice;
  const caption = layerName(layer, voice.lang);
  const ordered = home ? [...values].sort((a, b) => Number(b.state.id === home) - Number(a.state.id === home)) : values;
  const tabStop = chosen ?? ordered[0]?.state.id;
  return html`${active ? hiddenPatterns : nothing}<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.columns.state}</th>
        <th scope="col">${layer.kind === 'adoption' ? text.columns.status : text.columns.value}</th>
        <th scope="col">${text.columns.date}</th>
      </tr>
    </thead>
    <tbody>
      ${ordered.map(
        (value) =>
          html`<tr ?data-home=${value.state.id === home} ?data-selected=${value.state.id === chosen}>
            <th scope="row">
              ${
                active
                  ? html`<button
                    type="button"
                    class="row-button"
                    data-id=${value.state.id}
                    tabindex=${value.state.id === tabStop ? 0 : -1}
                    aria-pressed=${value.state.id === chosen}
                  >
                    ${value.state.name}
                  </button>`
                  : value.state.name
              }${value.state.id === home ? html` <span class="note">(${text.home})</span>` : nothing}
            </th>
            <td>${swatchView(fills.get(value.state.id) ?? 'no-information')} ${valueWords(layer, value, voice)}<span class="note">${doubtWords(value, text)}</span></td>
            <td>${value.date ? format.date(value.date) : value.record ? text.common.noDate : '—'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The same for paper, under a picture of it; nobody sees it change. */
export const printedTable = (scene: Scene, voice: DetailVoice): unknown =>
  guard([scene.values, scene.scale, scene.layer, scene.home, voice.text.columns], () => tableView(scene, false, voice));
