import {html, nothing, type TemplateResult} from 'lit';
import type {Dataset, Progress} from '../../dataset/index.js';
import {byWords, SIDES, type ActionsVoice, type Side} from './voice.js';

/** One side of an action, in a `.status.mark` of its own: the word, by whom, when. */
export function progressView(progress: Progress, dataset: Dataset, voice: ActionsVoice): TemplateResult {
  const {status, date} = progress;
  const {text, format, today} = voice;
  const when = date ? `${format.age(date, today)} (${format.date(date)})` : text.noDate;
  // One template for all: rows in another order then change, and are not made anew.
  return html`${text.actionWords.statuses[status]}${
    status === 'no-information'
      ? nothing
      : html` <span class="who">${byWords(progress, dataset, voice)}, ${when}</span>`
  }`;
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
          <dd class="status mark" data-status=${action[side].status}>${progressView(action[side], dataset, voice)}</dd>
        </div>`,
    )}
  </dl>`;
}
