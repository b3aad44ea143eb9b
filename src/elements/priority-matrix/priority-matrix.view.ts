import {html, type TemplateResult} from 'lit';
import {byId, priorityTies, TERMS, type Dataset, type PriorityCounts, type PriorityTies} from '../../dataset/index.js';
import type {Table} from '../../layout/table.js';
import {selectField, viewSwitch, type Chip, type Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import {axisName, tableView, termName, type MatrixState, type MatrixVoice} from './matrix.view.js';
import type {Filters} from './shown-priorities.js';

/** The sentence that answers, figures in bold. */
export function answerView(counts: PriorityCounts, {text}: MatrixVoice): TemplateResult {
  if (counts.total === 0) return html`<p>${text.empty}</p>`;
  return html`<p>${text.answer(counts).map((words, index) => (index % 2 ? html`<strong>${words}</strong>` : words))}</p>`;
}

interface Controls {
  readonly dataset: Dataset;
  readonly views: readonly Option[];
  readonly view: string;
  readonly filters: Filters;
  /** How many priorities are the commission's own. */
  readonly own: number;
}

interface ControlHandlers {
  readonly filter: (filters: Filters) => void;
  readonly view: (id: string) => void;
}

/** Filters by axis, term and plan, and the switch between views. */
export function controlsView(controls: Controls, voice: MatrixVoice, on: ControlHandlers): TemplateResult {
  const {dataset, views, view, filters, own} = controls;
  const {text} = voice;
  const axes = [...dataset.axes].sort((a, b) => a.number - b.number);
  const options = {
    axis: [{id: '', label: text.allAxes}, ...axes.map((axis) => ({id: axis.id, label: axisName(axis, voice)}))],
    term: [{id: '', label: text.allTerms}, ...TERMS.map((id) => ({id, label: termName(id, voice)}))],
  };
  return html`<div class="controls">
    ${selectField(text.axis, options.axis, filters.axis, (axis) => on.filter({...filters, axis}))}
    ${selectField(text.term, options.term, filters.term, (term) => on.filter({...filters, term}))}
    <label class="check">
      <input
        type="checkbox"
        .checked=${filters.own}
        @change=${(event: Event) => on.filter({...filters, own: (event.target as HTMLInputElement).checked})}
      />
      ${text.onlyOwn(own)}
    </label>
    ${viewSwitch(text.common.view, views, view, on.view)}
  </div>`;
}

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
  {text, lang}: MatrixVoice,
  clear: Readonly<Record<keyof Choices, () => void>>,
): readonly Chip[] {
  const row = priorityTies(dataset).find((each) => each.priority.id === priority);
  const named = tool && byId(dataset.tools).get(tool);
  const labels = {
    tool: tool && (named ? wordsOf(named.name, lang) : text.chosenTool),
    priority: row && text.priority(row.priority.number),
    state: state && byId(dataset.states).get(state)?.name,
  };
  return CHOICES.flatMap((kind) => (labels[kind] ? {label: labels[kind], clear: clear[kind]} : []));
}

/** That the filters leave nothing, with a button that lifts them. */
export const noneView = ({text}: MatrixVoice, lift: () => void): TemplateResult =>
  html`<p>${text.none} <button type="button" class="button quiet" @click=${lift}>${text.lift}</button></p>`;

/** The matrix with legend, keys and detail; in its place on narrow containers and on paper, the list. */
export function matrixView(
  state: MatrixState,
  parts: {readonly legend: unknown; readonly panel: unknown; readonly list: unknown},
  voice: MatrixVoice,
): TemplateResult {
  const {text} = voice;
  const {legend, panel, list} = parts;
  return html`<div class="wide">
      <div class="region" part="matrix" role="region" tabindex="0" aria-label=${text.scroll}>${tableView(state, voice)}</div>
      ${legend}
      <details class="note">
        <summary>${text.common.keys}</summary>
        <p id="keys">${text.keys}</p>
      </details>
      ${panel ?? html`<p class="note hint">${text.hint}</p>`}
    </div>
    <div class="narrow">${list}</div>`;
}

/** The priorities as rows, what the plan lists and what only its actions tie in columns of their own. */
export function tableOf(rows: readonly PriorityTies[], voice: MatrixVoice): Table {
  const {text, lang} = voice;
  const names = (ties: PriorityTies['ties'], listed: boolean) =>
    ties
      .filter((tie) => tie.listed === listed)
      .map(({tool}) => wordsOf(tool.name, lang))
      .join('; ');
  return {
    caption: text.heading,
    columns: [text.columnPriority, text.columnText, text.axis, text.term, text.own, ...text.columnsMore],
    rows: rows.map(({priority, axis, ties, actions}) => [
      priority.number,
      wordsOf(priority.text, lang),
      axisName(axis, voice),
      termName(priority.term, voice),
      priority.inPlan ? text.yes : text.no,
      names(ties, true),
      names(ties, false),
      actions.length,
      actions.map(({activity}) => wordsOf(activity, lang)).join('; '),
    ]),
  };
}
