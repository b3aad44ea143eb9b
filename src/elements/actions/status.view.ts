import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {actorName, type ActionStatus, type Dataset, type Progress} from '../../dataset/index.js';
import {SIDES, type ActionsVoice, type Side} from './voice.js';

const disc = svg`<circle class="solid" cx="8" cy="8" r="7"></circle>`;
const ring = svg`<circle cx="8" cy="8" r="6.2"></circle>`;

/** A shape for each status, told apart without colour. */
const MARKS: Readonly<Record<ActionStatus, SVGTemplateResult>> = {
  'not-started': ring,
  'in-progress': svg`${ring}<path class="solid" d="M8 1.8a6.2 6.2 0 0 1 0 12.4z"></path>`,
  completed: svg`${disc}<path class="cut" d="M4.6 8.4 7 10.8l4.6-5.2"></path>`,
  'completed-late': svg`${disc}<path class="cut" d="M8 4v4.2l3 1.8"></path>`,
  suspended: svg`${ring}<path d="M6.2 5.4v5.2M9.8 5.4v5.2"></path>`,
  cancelled: svg`${ring}<path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"></path>`,
  'no-information': svg`<circle class="dashed" cx="8" cy="8" r="6.2"></circle><path class="thin" d="M4 9.5 9.5 4M5 12l7-7M7.5 13 13 7.5"></path>`,
  other: ring,
};

/** Mark of a status. Decoration: the word stands beside it. */
export const markView = (status: ActionStatus): TemplateResult =>
  html`<svg class="mark" data-status=${status} viewBox="0 0 16 16" aria-hidden="true" focusable="false">${MARKS[status]}</svg>`;

/** Mark and word. */
export const statusView = (status: ActionStatus, {text}: ActionsVoice): TemplateResult =>
  html`<span class="status">${markView(status)} <strong>${text.actionWords.statuses[status]}</strong></span>`;

/** One side of an action: mark and word, by whom, when; or that no source tells. */
export function progressView(side: Side, progress: Progress, dataset: Dataset, voice: ActionsVoice): TemplateResult {
  const {text} = voice;
  if (progress.status === 'no-information') {
    return html`<span class="status"
      >${markView(progress.status)}
      <span><strong>${text.actionWords.statuses[progress.status]}</strong>: ${text.nobody[side]}</span></span
    >`;
  }
  const by = progress.by ? text.by(actorName(dataset, progress.by)) : text.byUnknown;
  return html`${statusView(progress.status, voice)} <span class="who">${by}, ${dateView(progress.date, voice)}</span>`;
}

/** "hace 3 meses (30 de junio de 2025)". */
export function dateView(date: string | null, {text, format, today}: ActionsVoice): unknown {
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
          <dd>${progressView(side, action[side], dataset, voice)}</dd>
        </div>`,
    )}
  </dl>`;
}
