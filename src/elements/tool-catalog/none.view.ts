import {html, nothing, type TemplateResult} from 'lit';
import {filtersToLift, type ToolFilter} from '../../dataset/index.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import type {Controls} from './controls.view.js';
import {filterName} from './facets.view.js';

/** Says that nothing is left and which single filter to lift. */
export function noneView(controls: Controls, words: ToolMoreMessages): TemplateResult {
  const {entries, filters, found, onClear} = controls;
  if (entries.length === 0) return html`<p class="message">${words.empty}</p>`;
  const lifts = filtersToLift(entries, filters, found).slice(0, 3);
  return html`<div class="message">
    <p>${words.none}</p>
    <p class="lifts">
      ${lifts.map(
        ({filter, count}) =>
          html`<button type="button" class="button" @click=${() => onClear([filter])}>
            ${words.lift(filterName(filter, controls, words), count)}
          </button>`,
      )}
      ${
        Object.keys(filters).length > 1 || lifts.length === 0
          ? html`<button type="button" class="button" @click=${() => onClear(Object.keys(filters) as ToolFilter[])}>
            ${words.liftAll}
          </button>`
          : nothing
      }
    </p>
  </div>`;
}
