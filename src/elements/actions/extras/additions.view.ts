import {html, nothing, type TemplateResult} from 'lit';
import {byId, overlayUpdates, trimStop, type Action, type Dataset, type OverlayUpdate} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {linkView} from '../../../views/link.js';
import type {ActionsVoice} from '../voice.js';

/** "Según CPC de ejemplo (Puebla)": whose words they are, always said first. */
const whose = ({state, origin}: OverlayUpdate, dataset: Dataset, views: ActionViewsMessages): string =>
  views.according(origin.publisher, byId(dataset.states).get(state)?.name ?? state);

/**
 * What a state adds of an action, beside both statuses and marked as the state's; nothing where it adds nothing. With `only`, that
 * entity's alone.
 */
export function additionsView(
  action: Action,
  dataset: Dataset,
  {text, format}: ActionsVoice,
  views: ActionViewsMessages,
  only?: string,
): TemplateResult | typeof nothing {
  const updates = overlayUpdates(dataset, action.id).filter(({state}) => !only || state === only);
  if (updates.length === 0) return nothing;
  return html`<ul class="additions">
    ${updates.map(
      (update) =>
        html`<li>
          <span class="whose">${whose(update, dataset, views)}:</span>
          ${
            update.status
              ? html`<span class="status mark" data-status=${update.status}>${text.actionWords.statuses[update.status]}</span>`
              : nothing
          }
          ${update.date ? html`<time datetime=${update.date}>(${format.date(update.date)})</time>` : nothing}
          ${update.note ? html`<span lang="es">${update.note}</span>` : nothing}
          <span lang="es">${linkView(update.url, update.source)}.</span>
        </li>`,
    )}
  </ul>`;
}

/** The same in one line, for files and paper; empty where it adds nothing. */
export const additionWords = (
  action: Action,
  dataset: Dataset,
  {text, format}: ActionsVoice,
  views: ActionViewsMessages,
): string =>
  overlayUpdates(dataset, action.id)
    .map((update) => {
      const {status, date, note, source, url} = update;
      const told = [
        status && text.actionWords.statuses[status],
        date && format.date(date),
        note && trimStop(note),
        [source, url].filter(Boolean).join(', '),
      ];
      return `${whose(update, dataset, views)}: ${told.filter(Boolean).join('. ')}`;
    })
    .join(' | ');
