import {html, nothing, type TemplateResult} from 'lit';
import type {PriorityTies} from '../../dataset/index.js';
import {entryKey} from '../../layout/matrix-keys.js';
import type {RowGroup} from '../../layout/priority-matrix-layout.js';
import {headingView, textView} from '../../views/text.js';
import type {MoreVoice} from './more-voice.js';
import {axisName, groupName, ownCount, ownMark, termName, toolName} from './matrix.view.js';

/** What the lists need besides the rows. */
export interface Lists {
  /** Level of the headings in the list. */
  readonly level: number;
  /** The chosen priority, and the key of the button that opened its detail, if one of this widget did. */
  readonly priority: string | undefined;
  readonly openedBy: string | undefined;
  /** What the layer shown says of a priority, where it is not the plan's. */
  readonly lines?: ((row: PriorityTies) => readonly string[]) | undefined;
  /** Entries as cards, with their facts. */
  readonly cards?: boolean;
  /** The detail of a priority is on its way. */
  readonly waiting: (row: PriorityTies) => boolean;
  /** The detail, as far as it has come. */
  readonly panel: (row: PriorityTies) => TemplateResult;
}

/** The priorities in their groups, each with its tools and actions as text. */
export function listView(groups: readonly RowGroup<PriorityTies>[], lists: Lists, voice: MoreVoice): TemplateResult {
  return html`${groups.map(
    (group) => html`
      <section class="group">
        ${group.by ? headingView(lists.level, groupName(group, voice)) : nothing}
        <p class="note">${voice.text.axisCount(group.rows.length, ownCount(group.rows))}</p>
        <div class="entries ${lists.cards ? 'cards' : ''}">
          ${group.rows.map((row) => {
            const open = row.priority.id === lists.priority;
            const content = lists.lines ? linesView(lists.lines(row), voice) : tiesView(row, voice);
            return entryView({row, key: entryKey('list', row.priority.id), open}, lists, voice, content);
          })}
        </div>
      </section>
    `,
  )}`;
}

function linesView(lines: readonly string[], {words}: MoreVoice): TemplateResult {
  if (lines.length === 0) return html`<p class="note">${words.noLines}</p>`;
  return html`<ul class="ties" role="list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function tiesView({ties, actions}: PriorityTies, {text, words, lang}: MoreVoice): TemplateResult {
  if (ties.length === 0 && actions.length === 0) return html`<p class="note">${words.noTies}</p>`;
  return html`<ul class="ties" role="list">
      ${ties.map(
        ({tool, listed, actions: own}) =>
          html`<li>${toolName(tool, lang)}: <span class="note">${text.tie(listed, own.length)}</span></li>`,
      )}
    </ul>
    <p class="note">${words.totals(ties.filter(({listed}) => listed).length, actions.length)}</p>`;
}

/** A priority in a list, with the key of its button. */
interface Entry {
  readonly row: PriorityTies;
  readonly key: string;
  /** Its detail stands in it. */
  readonly open: boolean;
}

/** A priority as an article: its text, its term, `content`, and its detail when it is open. */
export function entryView({row, key, open}: Entry, lists: Lists, voice: MoreVoice, content: unknown): TemplateResult {
  const {priority} = row;
  const {text, words, lang} = voice;
  const title = html`${text.priority(priority.number)} ${priority.inPlan ? ownMark(words.ownShort) : nothing}`;
  return html`<article class="entry" ?data-open=${open}>
    ${headingView(lists.level + 1, title)}
    <p class="prose">${textView(priority.text, lang)}</p>
    ${
      lists.cards
        ? html`<dl class="facts note">
            <dt>${text.axis}</dt>
            <dd>${axisName(row.axis, voice)}</dd>
            <dt>${text.term}</dt>
            <dd>${termName(priority.term, voice)}</dd>
          </dl>`
        : html`<p class="note">${termName(priority.term, voice)}</p>`
    }
    ${content}
    <button
      type="button"
      class="button quiet more screen-only"
      data-key=${key}
      aria-label="${words.seeDetail} (${text.priority(priority.number)})"
      aria-expanded=${open}
    >${words.seeDetail}</button>
    ${open ? lists.panel(row) : nothing}
  </article>`;
}
