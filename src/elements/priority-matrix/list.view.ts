import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {priorityGaps, type GapKind, type PriorityTies} from '../../dataset/index.js';
import {entryKey, groupByAxis} from '../../layout/priority-matrix-layout.js';
import {headingView, textView} from '../../views/text.js';
import {axisName, ownCount, ownMark, termName, toolName, type MatrixVoice} from './matrix.view.js';

/** What the lists need besides the rows. */
export interface Lists {
  /** Level of the headings in the list. */
  readonly level: number;
  /** The entry whose detail is open: `list:priority-16`, or with the kind of gap. */
  readonly opened: string | undefined;
  readonly panel: (row: PriorityTies) => TemplateResult;
  /** What the plan says of the tools of a priority that has none, as far as it has come. */
  readonly remark: (row: PriorityTies) => string;
}

/** The priorities by axis, each with its tools and actions as text. */
export function listView(rows: readonly PriorityTies[], lists: Lists, voice: MatrixVoice): TemplateResult {
  return html`${repeat(
    groupByAxis(rows, (row) => row),
    ({id}) => id,
    (group) => html`
      <section class="group">
        ${headingView(lists.level, axisName(group.axis, voice))}
        <p class="note">${voice.text.axisCount(group.rows.length, ownCount(group.rows))}</p>
        <div class="entries">
          ${repeat(
            group.rows,
            ({priority}) => priority.id,
            (row) => entryView(row, 'list', lists, voice, tiesView(row, voice)),
          )}
        </div>
      </section>
    `,
  )}`;
}

function tiesView({ties, actions}: PriorityTies, {text, lang}: MatrixVoice): TemplateResult {
  if (ties.length === 0 && actions.length === 0) return html`<p class="note">${text.noTies}</p>`;
  return html`<ul class="ties">
      ${ties.map(
        ({tool, listed, actions: own}) =>
          html`<li>${toolName(tool, lang)}: <span class="note">${text.tie(listed, own.length)}</span></li>`,
      )}
    </ul>
    <p class="note">${text.totals(ties.filter(({listed}) => listed).length, actions.length)}</p>`;
}

function entryView(
  row: PriorityTies,
  place: string,
  lists: Lists,
  voice: MatrixVoice,
  content: unknown,
): TemplateResult {
  const {priority} = row;
  const {text, lang} = voice;
  const key = entryKey(place, priority.id);
  const open = key === lists.opened;
  const title = html`${text.priority(priority.number)} ${priority.inPlan ? ownMark(text.ownShort) : nothing}`;
  return html`<article class="entry" ?data-open=${open}>
    ${headingView(lists.level + 1, title)}
    <p class="prose">${textView(priority.text, lang)}</p>
    <p class="note">${termName(priority.term, voice)}</p>
    ${content}
    <button
      type="button"
      class="button quiet more screen-only"
      data-key=${key}
      aria-expanded=${open}
    >${text.seeDetail}<span class="visually-hidden">: ${text.priority(priority.number)}</span></button>
    ${open ? lists.panel(row) : nothing}
  </article>`;
}

const KINDS: readonly GapKind[] = ['noTool', 'noAction', 'neither'];

/** The entry of the gaps that shows the detail of a priority: the one that opened it, else the first that names it. */
export function gapEntry(
  rows: readonly PriorityTies[],
  priority: string,
  opened: string | undefined,
): string | undefined {
  const gaps = priorityGaps(rows);
  const kinds = KINDS.filter((kind) => gaps[kind].some((row) => row.priority.id === priority));
  const keys = kinds.map((kind) => entryKey(kind, priority));
  return keys.find((key) => key === opened) ?? keys[0];
}

/** Priorities that lack tools, actions or both: counted, said in words, the commission's own first. */
export function gapsView(rows: readonly PriorityTies[], lists: Lists, voice: MatrixVoice): TemplateResult {
  const gaps = priorityGaps(rows);
  return html`<p class="note">${voice.text.gapsNote}</p>
    ${KINDS.map((kind) => gapView(kind, gaps[kind], rows, lists, voice))}`;
}

function gapView(
  kind: GapKind,
  gap: readonly PriorityTies[],
  rows: readonly PriorityTies[],
  lists: Lists,
  voice: MatrixVoice,
): TemplateResult {
  const {text} = voice;
  const own = gap.filter(({priority}) => priority.inPlan);
  const others = gap.filter(({priority}) => !priority.inPlan);
  const total = ownCount(rows);
  const words = text.gaps[kind];
  const entries = (some: readonly PriorityTies[]) =>
    html`<div class="entries">
      ${some.map((row) => {
        const remark = kind === 'noTool' && row.priority.inPlan ? lists.remark(row) : '';
        return entryView(row, kind, lists, voice, remark ? html`<p class="note">${remark}</p>` : nothing);
      })}
    </div>`;
  return html`<section class="group">
    ${headingView(lists.level, words.title(gap.length))}
    <p>${words.words(own.length, total, others.length, rows.length - total)}</p>
    ${own.length > 0 ? entries(own) : html`<p class="note">${text.noGap}</p>`}
    ${
      others.length > 0
        ? html`<details ?open=${others.some(({priority}) => entryKey(kind, priority.id) === lists.opened)}>
          <summary>${text.others(others.length)}</summary>
          ${entries(others)}
        </details>`
        : nothing
    }
  </section>`;
}
