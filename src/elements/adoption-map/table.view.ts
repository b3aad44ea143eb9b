import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {orderValues, type Sorted} from '../../layout/adoption-map-order.js';
import {sortHead} from '../../views/sort-head.js';
import {patternDefs, swatchView} from '../../views/swatch.js';
import {doubtWords, valueWords} from './adoption-map.view.js';
import {shownName} from './shown-name.js';
import type {MapActions, Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

/** The patterns of a view that draws no map of its own. */
export const hiddenPatterns = (more: unknown): TemplateResult =>
  html`<svg class="visually-hidden" aria-hidden="true">${patternDefs} ${more}</svg>`;

/**
 * The same values as rows; the entity's name opens its detail. One Tab stop: arrows go from row to row.
 *
 * @param actions what names and headers do as buttons; on paper they are none
 */
export function tableView(scene: Scene, actions: MapActions | undefined, voice: DetailVoice): TemplateResult {
  const {layer, values, scale, chosen, home} = scene;
  const {fills} = scale;
  const {text, format} = voice;
  const sorted = actions?.own.sorted;
  // The page's own entity comes first until the reader asks for an order.
  const homeFirst = () => [...values].sort((a, b) => Number(b.state.id === home) - Number(a.state.id === home));
  const ordered = sorted ? orderValues(values, sorted, scale) : home ? homeFirst() : values;
  const valueColumn = layer.kind === 'adoption' ? text.columns.status : text.columns.value;
  const tabStop = chosen ?? ordered[0]?.state.id;
  return html`${actions ? hiddenPatterns(actions.patterns) : nothing}<table>
    <caption>
      ${shownName(scene, voice)}
    </caption>
    <thead>
      <tr>
        ${headView('name', text.columns.state, scene, actions, voice)}
        ${headView('value', valueColumn, scene, actions, voice)}
        ${headView('date', text.columns.date, scene, actions, voice)}
      </tr>
    </thead>
    <tbody>
      ${ordered.map(
        (value) =>
          html`<tr ?data-home=${value.state.id === home} ?data-selected=${value.state.id === chosen}>
            <th scope="row">
              ${
                actions
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

function headView(
  by: Sorted['by'],
  name: string,
  {layer, home}: Scene,
  actions: MapActions | undefined,
  {text}: DetailVoice,
): TemplateResult {
  if (!actions) return html`<th scope="col">${name}</th>`;
  const {own, announce, update} = actions;
  const now = (own.sorted?.by ?? (home ? undefined : 'name')) === by && {down: false, ...own.sorted};
  const sort = () => {
    // First what one looks for: the most of a number, the newest date.
    const down = now ? !now.down : by === 'date' || (by === 'value' && layer.kind === 'indicator');
    own.sorted = {by, down};
    announce(text.sorted(name, down));
    update();
  };
  return sortHead(name, now ? (now.down ? 'descending' : 'ascending') : undefined, sort, {title: text.sortBy(name)});
}

/** The same for paper, under a picture of it; nobody sees it change. */
export const printedTable = (scene: Scene, voice: DetailVoice): unknown =>
  guard([scene.values, scene.scale, scene.layer, scene.year, scene.home, voice.text.columns], () =>
    tableView(scene, undefined, voice),
  );
