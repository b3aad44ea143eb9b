import {
  actorName,
  byId,
  endOfPlan,
  trimStop,
  type Action,
  type Dataset,
  type Plan,
  type Progress,
} from '../../dataset/index.js';
import type {ActionMoreMessages} from '../../i18n/es/action-more.js';
import type {ActionViewsMessages} from '../../i18n/es/action-views.js';
import type {ActionsMessages} from '../../i18n/es/actions.js';
import type {Formatter} from '../../i18n/format.js';
import {textView, wordsOf} from '../../views/text.js';

/** Words and formats that the views are written in. */
export interface ActionsVoice {
  readonly text: ActionsMessages;
  readonly format: Formatter;
  readonly lang: string;
  /** ISO day from which ages are told. */
  readonly today: string;
}

/** The same with the words that come after the first view. */
export interface MoreVoice extends ActionsVoice {
  readonly more: ActionMoreMessages;
}

/** The same with the words that come with the views. */
export interface ViewsVoice extends ActionsVoice {
  readonly more: ActionMoreMessages & ActionViewsMessages;
}

/** The two statuses, always in this order and never merged. */
export const SIDES = ['reported', 'verified'] as const;
export type Side = (typeof SIDES)[number];

/** Short names of the actors of an action, in Spanish as they are: no conjunction of another language between them. */
export const actorNames = (dataset: Dataset, {actors}: Action): string =>
  actors.map((id) => actorName(dataset, id)).join(', ');

/** "Prioridad 10", "Prioridad 16 y Prioridad 20"; nothing where the plan gives none. */
export const priorityNames = (dataset: Dataset, action: Action, voice: ActionsVoice): string =>
  voice.format.list(priorityList(dataset, action, voice));

/** The same, each by itself. */
export function priorityList(dataset: Dataset, {priorities}: Action, {text}: ActionsVoice): readonly string[] {
  const known = byId(dataset.priorities);
  return priorities.map((id) => priorityName(text, known.get(id)?.number) ?? id);
}

const priorityName = (text: ActionsMessages, number: number | undefined) =>
  number === undefined ? undefined : text.priority(number);

/** An initiative as a heading, without the full stop that the plan may end it with; without one, that the plan gives none. */
export function initiativeView(initiative: Action['initiative'], {text, lang}: ActionsVoice): unknown {
  if (!initiative) return text.noInitiative;
  const {es, en} = initiative;
  return textView({es: trimStop(es), en: en && trimStop(en)}, lang);
}

/** Kind of a product, where its words do not already say it. */
export function productKind(product: Action['products'][number], {text}: ActionsVoice): string | undefined {
  const name = text.actionWords.products[product.kind];
  return Object.values(product.text).includes(name) ? undefined : name.toLowerCase();
}

/** "por Actor A", or that it is not on record by whom. */
export const byWords = ({by}: Progress, dataset: Dataset, {text}: ActionsVoice): string =>
  by ? text.by(actorName(dataset, by)) : text.byUnknown;

/** Title of a plan. */
export function nameOfPlan(id: string, {plans}: Dataset, {lang}: ActionsVoice): string {
  const plan = byId(plans).get(id);
  return plan ? wordsOf(plan.title, lang) : id;
}

/** When the plan's period ends, or ended and how long ago, in a sentence. */
export function planEnd(plan: Plan, {text, format, today}: ActionsVoice): string {
  const year = endOfPlan(plan);
  return year >= today.slice(0, 4) ? text.planEnds(year) : text.planEnded(year, format.age(year, today));
}

/** Numbers as the language writes them, for words that carry one. */
export const numberIn =
  (format: Formatter) =>
  (value: number): string =>
    format.number(value);
