import {html, nothing, type TemplateResult} from 'lit';
import type {Action, Dataset, Progress} from '../../../dataset/index.js';
import {wordsOf} from '../../../views/text.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {joined, type Listing} from '../list.view.js';
import {columnsOf, timeWords} from './time.view.js';
import {additionWords} from './additions.view.js';
import {actorNames, byWords, priorityNames, SIDES, type ViewsVoice, type Side} from '../voice.js';

/** All rows that match, in as few elements as a table takes: for paper, where there are too many for the views. */
export function printView(
  actions: readonly Action[],
  listing: Listing,
  voice: ViewsVoice,
  views: ActionViewsMessages,
): TemplateResult {
  const {more, lang} = voice;
  const {dataset, plan, planName} = listing;
  const columns = columnsOf(actions, dataset, voice);
  const timed = columns.some(([id]) => id === 'time');
  return html`<table class="paper">
    <caption>${more.caption(plan && wordsOf(plan.title, lang))}</caption>
    <thead>
      <tr>${columns.map(([, name]) => html`<th scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody>
      ${actions.map(
        (action) => html`<tr>
          <td>${action.number}</td>
          <th scope="row">${wordsOf(action.activity, lang)} <span class="kicker">${joined(', ', action.id, planName(action.plan))}</span>
            ${additionWords(action, dataset, voice, views)}</th>
          ${SIDES.map((side) => html`<td>${sideWords(side, action, dataset, voice)}</td>`)}
          ${timed ? html`<td>${timeWords(action, dataset, voice) || more.dueStates.none}</td>` : nothing}
          <td>${actorNames(dataset, action)}</td>
          <td>${action.products.map((product) => wordsOf(product.text, lang)).join('; ')}</td>
          <td>${priorityNames(dataset, action, voice) || voice.text.noPriority}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Who says how an action stands, and when: "por Actor A, 30 de junio de 2025". */
export const tellerWords = (progress: Progress, dataset: Dataset, voice: ViewsVoice): string =>
  `${byWords(progress, dataset, voice)}, ${progress.date ? voice.format.date(progress.date) : voice.text.noDate}`;

/** One side in a sentence, and what whoever says it notes. */
export function sideWords(side: Side, action: Action, dataset: Dataset, voice: ViewsVoice): string {
  const {text, more, lang} = voice;
  const {status, note} = action[side];
  const name = text.actionWords.statuses[status];
  const told =
    status === 'no-information'
      ? `${name}. ${more.nobody[side]}`
      : `${name}, ${tellerWords(action[side], dataset, voice)}.`;
  return joined(' ', told, note ? wordsOf(note, lang) : '');
}
