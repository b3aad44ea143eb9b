import {html, nothing, type TemplateResult} from 'lit';
import {actionFiltersToLift} from '../../dataset/index.js';
import type {ActionMoreMessages} from '../../i18n/es/action-more.js';
import {filterName, inForce, type Controls} from './controls.view.js';

/** Says that nothing is left and which single filter to lift. */
export function noneView(controls: Controls, more: ActionMoreMessages): TemplateResult {
  const {entries, filters, onClear} = controls;
  const lifts = actionFiltersToLift(entries, filters).slice(0, 3);
  const all = inForce(filters);
  return html`<div class="message">
    <p>${more.none}</p>
    <p class="lifts">
      ${lifts.map(
        ({filter, count}) =>
          html`<button type="button" class="button" @click=${() => onClear([filter])}>
            ${more.lift(filterName(filter, controls), count)}
          </button>`,
      )}
      ${
        all.length > 1 || lifts.length === 0
          ? html`<button type="button" class="button" @click=${() => onClear(all)}>${more.liftAll}</button>`
          : nothing
      }
    </p>
  </div>`;
}
