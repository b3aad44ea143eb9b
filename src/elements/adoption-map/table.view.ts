import {html, nothing, type TemplateResult} from 'lit';
import type {Layer, LayerValue} from '../../dataset/index.js';
import {swatchView} from '../../views/swatch.js';
import {doubtWords, valueWords} from './adoption-map.view.js';
import type {DetailVoice} from './voice.js';

/** The same values as rows; the entity's name opens its detail. */
export function tableView(
  layer: Layer,
  values: readonly LayerValue[],
  fills: ReadonlyMap<string, string>,
  options: {
    readonly caption: string;
    readonly chosen: string | undefined;
    readonly home: string | undefined;
    readonly choose?: (id: string) => void;
  },
  voice: DetailVoice,
): TemplateResult {
  const {text, format} = voice;
  const {caption, chosen, home, choose} = options;
  const ordered = home ? [...values].sort((a, b) => Number(b.state.id === home) - Number(a.state.id === home)) : values;
  return html`<table>
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
                choose
                  ? html`<button
                    type="button"
                    class="row-button"
                    data-id=${value.state.id}
                    aria-pressed=${value.state.id === chosen}
                    @click=${() => choose(value.state.id)}
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
