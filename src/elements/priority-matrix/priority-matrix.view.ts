import {html, type TemplateResult} from 'lit';
import {TERMS, type Dataset, type PriorityCounts} from '../../dataset/index.js';
import {selectField, viewSwitch, type Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import {axisName, tableView, termName, type MatrixState, type MatrixVoice} from './matrix.view.js';
import type {Look} from './look.js';

/** The sentence that answers, figures in bold, with the name of the plan where there is one only. */
export function answerView(counts: PriorityCounts, {plans}: Dataset, {text, lang}: MatrixVoice): TemplateResult {
  if (counts.total === 0) return html`<p>${text.empty}</p>`;
  const plan = plans.length === 1 && plans[0] ? wordsOf(plans[0].title, lang) : '';
  return html`<p>${text.answer(counts, plan).map((words, index) => (index % 2 ? html`<strong>${words}</strong>` : words))}</p>`;
}

interface Controls {
  readonly dataset: Dataset;
  readonly views: readonly Option[];
  readonly view: string;
  readonly look: Look;
  /** The panel with layers and settings is open. */
  readonly adjusting: boolean;
  /** How many priorities are the commission's own. */
  readonly own: number;
}

interface ControlHandlers {
  readonly look: (some: Look) => void;
  readonly view: (id: string) => void;
  readonly adjust: () => void;
}

/** Filters by axis, term and plan, and the switch between views. */
export function controlsView(controls: Controls, voice: MatrixVoice, on: ControlHandlers): TemplateResult {
  const {dataset, views, view, look, own, adjusting} = controls;
  const {text} = voice;
  const axes = [...dataset.axes].sort((a, b) => a.number - b.number);
  const terms = TERMS.filter((id) => dataset.priorities.some(({term}) => term === id));
  const options = {
    axis: [{id: '', label: text.allAxes}, ...axes.map((axis) => ({id: axis.id, label: axisName(axis, voice)}))],
    term: [{id: '', label: text.allTerms}, ...terms.map((id) => ({id, label: termName(id, voice)}))],
  };
  return html`<div class="controls">
    <label class="field">
      <span class="label">${text.search}</span>
      <input
        type="search"
        class="input"
        .value=${look.words ?? ''}
        @input=${(event: Event) => on.look({words: (event.target as HTMLInputElement).value})}
      />
    </label>
    ${selectField(text.axis, options.axis, look.axis ?? '', (axis) => on.look({axis}))}
    ${selectField(text.term, options.term, look.term ?? '', (term) => on.look({term}))}
    <label class="check">
      <input
        type="checkbox"
        .checked=${!!look.own}
        @change=${(event: Event) => on.look({own: (event.target as HTMLInputElement).checked ? 'true' : ''})}
      />
      ${text.onlyOwn(own)}
    </label>
    ${viewSwitch(text.common.view, views, view, on.view)}
    <button type="button" class="button quiet" aria-expanded=${adjusting} @click=${on.adjust}>${text.adjust}</button>
  </div>`;
}

/** The matrix with what stands below it; in its place on narrow containers and on paper, the list. */
export const matrixView = (state: MatrixState, below: unknown, list: unknown, voice: MatrixVoice): TemplateResult =>
  html`<div class="wide">
      <div class="region" part="matrix" role="region" tabindex="0" aria-label=${voice.text.scroll}>${tableView(state, voice)}</div>
      ${below}
    </div>
    <div class="narrow">${list}</div>`;
