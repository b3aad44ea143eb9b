import {html, type TemplateResult} from 'lit';
import {byId, priorityTies, type Dataset} from '../../dataset/index.js';
import type {Chip} from '../../views/chips.js';
import {wordsOf} from '../../views/text.js';
import type {PriorityMoreMessages} from '../../i18n/es/priority-more.js';
import type {MoreVoice} from './more-voice.js';

const CHOICES = ['tool', 'priority', 'state'] as const;

interface Choices {
  readonly tool?: string;
  readonly priority?: string;
  readonly state?: string;
}

/** A chip for each choice made here or in another widget, with what puts it away. */
export function chipsOf(
  dataset: Dataset,
  {tool, priority, state}: Choices,
  {text, words, lang}: MoreVoice,
  clear: Readonly<Record<keyof Choices, () => void>>,
): readonly Chip[] {
  const row = priorityTies(dataset).find((each) => each.priority.id === priority);
  const named = tool && byId(dataset.tools).get(tool);
  const labels = {
    tool: tool && (named ? wordsOf(named.name, lang) : words.chosenTool),
    priority: row && text.priority(row.priority.number),
    state: state && byId(dataset.states).get(state)?.name,
  };
  return CHOICES.flatMap((kind) => (labels[kind] ? {label: labels[kind], clear: clear[kind]} : []));
}

/** That the filters leave nothing, with a button that lifts them. */
export const noneView = (words: PriorityMoreMessages, lift: () => void): TemplateResult =>
  html`<p>${words.none} <button type="button" class="button quiet" @click=${lift}>${words.lift}</button></p>`;

/** What stands below the matrix: legend, keys, and the detail or what would open it. */
export const belowView = (legend: unknown, panel: unknown, {text, words}: MoreVoice): TemplateResult =>
  html`${legend}
    <details class="note">
      <summary>${text.common.keys}</summary>
      <p id="keys">${words.keys}</p>
    </details>
    ${panel ?? html`<p class="note hint">${words.hint}</p>`}`;

/** What the address asks for and is not there, and that the chosen tool limits nothing. */
export const notesView = (unknown: readonly string[], untied: boolean, words: PriorityMoreMessages): TemplateResult =>
  html`${unknown.length > 0 ? html`<p class="message" role="note">${words.unknown(unknown.join(', '))}</p>` : ''}
  ${untied ? html`<p class="note">${words.toolUntied}</p>` : ''}`;
