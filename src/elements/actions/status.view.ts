import {html, nothing, type TemplateResult} from 'lit';
import type {ActionStatus, Dataset, Progress} from '../../dataset/index.js';
import {byWords, SIDES, type ActionsVoice, type Side} from './voice.js';

const DISC = 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1z';
const RING = `${DISC}M8 2.6a5.4 5.4 0 0 1 0 10.8A5.4 5.4 0 0 1 8 2.6z`;

/** A shape for each status, told apart without colour; what lies inside another shape is cut out of it. */
const MARKS: Readonly<Record<ActionStatus, string>> = {
  'not-started': RING,
  'in-progress': `${DISC}M8 2.6a5.4 5.4 0 0 0 0 10.8z`,
  completed: `${DISC}M4 9l1.3-1.2 1.7 1.7 4-4.5 1.3 1.2L7.1 12z`,
  'completed-late': `${DISC}M7.1 4h1.8v3.7l2.7 1.6-.9 1.5-3.6-2.1z`,
  suspended: `${RING}M5.4 5.3H7v5.4H5.4zM9 5.3h1.6v5.4H9z`,
  cancelled: `${RING}M5.9 4.8 8 6.9l2.1-2.1 1.1 1.1L9.1 8l2.1 2.1-1.1 1.1L8 9.1l-2.1 2.1-1.1-1.1L6.9 8 4.8 5.9z`,
  // Lines, not surfaces: the hatch of what nobody knows, in a ring with gaps.
  'no-information': 'M8 1.8a6.2 6.2 0 0 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM4 9.5 9.5 4M5.2 11.8l5.6-5.6M7.5 13 13 7.5',
  other: RING,
};

/** Mark of a status. Decoration: the word stands beside it. */
export const markView = (status: ActionStatus): TemplateResult =>
  html`<svg class="mark" data-status=${status} viewBox="0 0 16 16" aria-hidden="true"><path d=${MARKS[status]}></path></svg>`;

/** One side of an action: mark and word, by whom, when. */
export function progressView(progress: Progress, dataset: Dataset, voice: ActionsVoice): TemplateResult {
  const {status, date} = progress;
  // One template for all: rows in another order then change, and are not made anew.
  return html`<strong class="status">${markView(status)}${voice.text.actionWords.statuses[status]}</strong>${
    status === 'no-information'
      ? nothing
      : html` <span class="who">${byWords(progress, dataset, voice)}, ${dateView(date, voice)}</span>`
  }`;
}

/** "hace 3 meses (30 de junio de 2025)". */
function dateView(date: string | null, {text, format, today}: ActionsVoice): unknown {
  if (!date) return text.noDate;
  return html`${format.age(date, today)} <time datetime=${date}>(${format.date(date)})</time>`;
}

/** The two statuses side by side, under their own names. */
export function statusesView(
  action: Readonly<Record<Side, Progress>>,
  dataset: Dataset,
  voice: ActionsVoice,
): TemplateResult {
  return html`<dl class="sides">
    ${SIDES.map(
      (side) =>
        html`<div>
          <dt>${voice.text[side]}</dt>
          <dd>${progressView(action[side], dataset, voice)}</dd>
        </div>`,
    )}
  </dl>`;
}
