import {html, nothing, type TemplateResult} from 'lit';
import {priorityGaps, type GapKind, type PriorityTies} from '../../../dataset/index.js';
import {entryKey} from '../../../layout/matrix-keys.js';
import type {PriorityDetailMessages} from '../../../i18n/es/priority-detail.js';
import {headingView} from '../../../views/text.js';
import type {MoreVoice} from '../more-voice.js';
import {remarkOf} from './detail.view.js';
import {entryView, type Lists} from '../list.view.js';
import {ownCount} from '../matrix.view.js';

const KINDS: readonly GapKind[] = ['noTool', 'noAction', 'neither'];

/** Priorities that lack tools, actions or both: counted, said in words, the commission's own first. */
export function gapsView(
  rows: readonly PriorityTies[],
  lists: Lists,
  voice: MoreVoice,
  words: PriorityDetailMessages,
): TemplateResult {
  const gaps = priorityGaps(rows);
  // The detail stands once: in the entry that opened it, else in the first of its priority.
  const keys = KINDS.flatMap((kind) =>
    gaps[kind].map(({priority}) => [entryKey(kind, priority.id), priority.id] as const),
  );
  const chosen = keys.filter(([, id]) => id === lists.priority).map(([key]) => key);
  const opened = chosen.find((key) => key === lists.openedBy) ?? chosen[0];
  return html`<p class="note">${words.gapsNote}</p>
    ${KINDS.map((kind) => gapView({kind, gap: gaps[kind], rows, opened}, lists, voice, words))}`;
}

interface Gap {
  readonly kind: GapKind;
  readonly gap: readonly PriorityTies[];
  readonly rows: readonly PriorityTies[];
  /** Key of the entry whose detail is open. */
  readonly opened: string | undefined;
}

function gapView(
  {kind, gap, rows, opened}: Gap,
  lists: Lists,
  voice: MoreVoice,
  words: PriorityDetailMessages,
): TemplateResult {
  const own = gap.filter(({priority}) => priority.inPlan);
  const others = gap.filter(({priority}) => !priority.inPlan);
  const total = ownCount(rows);
  const entries = (some: readonly PriorityTies[]) =>
    html`<div class="entries">
      ${some.map((row) => {
        const key = entryKey(kind, row.priority.id);
        const remark = kind === 'noTool' && row.priority.inPlan ? remarkWords(row, lists, voice, words) : '';
        const content = remark ? html`<p class="note">${remark}</p>` : nothing;
        return entryView({row, key, open: key === opened}, lists, voice, content);
      })}
    </div>`;
  return html`<section class="group">
    ${headingView(lists.level, words.gaps[kind].title(gap.length))}
    <p>${words.gaps[kind].words(own.length, total, others.length, rows.length - total)}</p>
    ${own.length > 0 ? entries(own) : html`<p class="note">${words.noGap}</p>`}
    ${
      others.length > 0
        ? html`<details ?open=${others.some(({priority}) => entryKey(kind, priority.id) === opened)}>
          <summary>${words.others(others.length)}</summary>
          ${entries(others)}
        </details>`
        : nothing
    }
  </section>`;
}

const remarkWords = (row: PriorityTies, {waiting}: Lists, {text}: MoreVoice, words: PriorityDetailMessages): string =>
  waiting(row) ? text.common.detailLoading : remarkOf(row, words.planNoTools);
