import {html, nothing, type TemplateResult} from 'lit';
import {byId, deadlineOf, isClosed, lastUpdate, type Action, type Dataset} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import type {ViewsVoice} from '../voice.js';
import {additionsView} from './additions.view.js';

/** When an action was to be done, apart from how it goes; and how long nobody has said how it goes. */
export function timeView(action: Action, dataset: Dataset, voice: ViewsVoice): unknown {
  const deadline = deadlineParts(action, dataset, voice);
  const age = ageWords(action, voice);
  if (!deadline && !age) return nothing;
  // What is late is no footnote.
  return html`${deadline && html`<p class="note time" ?data-late=${deadline.late}>${deadline.state} <span class="muted">${deadline.date}</span></p>`}
  ${age && html`<p class="note time">${age}</p>`}`;
}

/** Ids and names of the table's columns; that of deadline and age only where one of the actions has them. */
export function columnsOf(actions: readonly Action[], dataset: Dataset, voice: ViewsVoice): [string, string][] {
  const timed = actions.some((action) => timeWords(action, dataset, voice) !== '');
  return Object.entries(voice.more.columns).filter(([id]) => timed || id !== 'time');
}

/** Deadline and age in one text; empty where an action has neither. */
export const timeWords = (action: Action, dataset: Dataset, voice: ViewsVoice): string =>
  [deadlineWords(action, dataset, voice), ageWords(action, voice)].filter(Boolean).join(' ');

/** What stands below both statuses: the same, and what a state adds under its own name. */
export const besideView = (
  action: Action,
  dataset: Dataset,
  voice: ViewsVoice,
  views: ActionViewsMessages,
): TemplateResult => html`${timeView(action, dataset, voice)} ${additionsView(action, dataset, voice, views)}`;

/** "Según lo reportado, se concluyó dentro del plazo." and "Fecha comprometida: 30 de junio de 2025." */
function deadlineParts(action: Action, dataset: Dataset, {more, format, today}: ViewsVoice) {
  const deadline = deadlineOf(action, byId(dataset.plans).get(action.plan), today);
  if (!deadline) return undefined;
  const {date, from, state, by = 'reported'} = deadline;
  return {
    late: state === 'overdue' || state === 'missed',
    state: more.dueNow[state](format.age(date, today), by),
    date: more.due[from](format.date(date)),
  };
}

function deadlineWords(action: Action, dataset: Dataset, voice: ViewsVoice): string {
  const {state, date} = deadlineParts(action, dataset, voice) ?? {};
  return state ? `${state} ${date}` : '';
}

/** "Situación sin actualización desde hace 214 días (24 de abril de 2026)." */
function ageWords(action: Action, {more, format, today}: ViewsVoice): string {
  const date = lastUpdate(action);
  if (!date || isClosed(action) || date > today) return '';
  const days = date.length === 10 ? daysBetween(date, today) : undefined;
  const age = days === undefined ? format.age(date, today) : more.daysAgo(days, format.number(days));
  return more.stale(age, format.date(date));
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
