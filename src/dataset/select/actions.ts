import type {Dataset} from '../dataset.js';
import type {Action, ActionStatus, Horizon, Plan, Text} from '../schema/types.js';
import {ACTION_STATUSES, HORIZONS} from '../schema/types.js';
import {byId, memo} from './records.js';

/** What the reader filters actions by, in the order in which it is offered. What is reported and what is verified stay apart. */
export const ACTION_FACETS = [
  'actor',
  'priority',
  'axis',
  'tool',
  'state',
  'horizon',
  'reported',
  'verified',
  'product',
  'due',
] as const;
export type ActionFacet = (typeof ACTION_FACETS)[number];

/** `evidence` is `none` or `some`. */
export type ActionFilter = ActionFacet | 'evidence';
export type ActionFilters = Readonly<Partial<Record<ActionFilter, string>>>;

/** What the reader asks for; `order` is a key of `ACTION_ORDERS`, with a minus the other way round. */
export interface ActionQuery {
  readonly filters: ActionFilters;
  readonly words: string;
  readonly order: string;
}

/** Plans that are not retired, the newest first. */
export const plansInOrder = memo((dataset: Dataset): readonly Plan[] =>
  dataset.plans.filter(({retired}) => !retired).sort((a, b) => b.year - a.year),
);

/** The plan of that id, else the newest. */
export const findPlan = (dataset: Dataset, id: string): Plan | undefined =>
  plansInOrder(dataset).find((plan) => plan.id === id) ?? plansInOrder(dataset)[0];

/** Last year of a plan's period: the last one that it names, else the plan's own. */
export const endOfPlan = ({period, year}: Pick<Plan, 'period' | 'year'>): string =>
  period.match(/\d{4}(?!.*\d{4})/)?.[0] ?? String(year);

// The plan ends some names with a full stop and others not.
const initiativeKey = ({es}: Text): string => es.replace(/\s*\.\s*$/, '');

/** Those of each array of actions, by plan and order of plans: a part that brings no action leaves them as they are. */
const ordered = new WeakMap<readonly Action[], Map<string, readonly Action[]>>();

/**
 * Actions that are not retired, by plan (the newest first), horizon and number, those of one initiative together; only those of
 * `plan`, where there is one. Every view, page and file has them in this order.
 */
export function planActions(dataset: Dataset, plan: Plan | undefined): readonly Action[] {
  const {actions} = dataset;
  const plans = plansInOrder(dataset).map(({id}) => id);
  const answers = ordered.get(actions) ?? new Map<string, readonly Action[]>();
  ordered.set(actions, answers);
  const key = [plan?.id, ...plans].join(' ');
  const known = answers.get(key);
  if (known) return known;
  const order = ({plan: id, horizon}: Action) => plans.indexOf(id) * HORIZONS.length + HORIZONS.indexOf(horizon);
  const sorted = actions
    .filter((action) => !action.retired && (!plan || action.plan === plan.id))
    .map((action) => ({action, place: order(action)}))
    .sort((a, b) => a.place - b.place || a.action.number - b.action.number);
  const initiatives = new Map<string, Action[]>();
  for (const {action, place} of sorted) {
    const initiative = `${place} ${action.initiative ? initiativeKey(action.initiative) : ''}`;
    const own = initiatives.get(initiative);
    if (own) own.push(action);
    else initiatives.set(initiative, [action]);
  }
  const found = [...initiatives.values()].flat();
  answers.set(key, found);
  return found;
}

/** Neither side says how the action stands. */
export const isSilent = ({reported, verified}: Action): boolean =>
  reported.status === 'no-information' && verified.status === 'no-information';

/** There is no evidence of what is reported, nor of what is verified. */
export const isUnproved = ({reported, verified}: Action): boolean =>
  reported.evidence.length + verified.evidence.length === 0;

/** Axes of the priorities of an action, each once. */
export function axesOf(dataset: Pick<Dataset, 'priorities'>, {priorities}: Action): readonly string[] {
  const known = byId(dataset.priorities);
  const axes: string[] = [];
  for (const id of priorities) {
    const axis = known.get(id)?.axis;
    if (axis && !axes.includes(axis)) axes.push(axis);
  }
  return axes;
}

/** A value and how many actions have it. */
export interface Tally<V> {
  readonly id: V;
  readonly count: number;
}

/** Figures of a plan. Values that no action has are left out of the tallies. */
export interface ActionTotals {
  readonly total: number;
  readonly horizons: readonly Tally<Horizon>[];
  /** An action of two axes counts in both; one of none, under the empty id. */
  readonly axes: readonly Tally<string>[];
  readonly reported: readonly Tally<ActionStatus>[];
  readonly verified: readonly Tally<ActionStatus>[];
  /** Neither reported nor verified. */
  readonly silent: number;
  /** Without evidence of either status. */
  readonly unproved: number;
}

export function actionTotals(actions: readonly Action[], dataset: Pick<Dataset, 'axes' | 'priorities'>): ActionTotals {
  const tally = () => new Map<string, number>();
  const counts = {horizons: tally(), axes: tally(), reported: tally(), verified: tally()};
  const add = (to: Map<string, number>, id: string) => to.set(id, (to.get(id) ?? 0) + 1);
  let silent = 0;
  let unproved = 0;
  // One pass: there may be ten thousand.
  for (const action of actions) {
    const own = axesOf(dataset, action);
    for (const axis of own) add(counts.axes, axis);
    if (own.length === 0) add(counts.axes, '');
    add(counts.horizons, action.horizon);
    add(counts.reported, action.reported.status);
    add(counts.verified, action.verified.status);
    if (isSilent(action)) silent++;
    if (isUnproved(action)) unproved++;
  }
  const axes = [...dataset.axes].sort((a, b) => a.number - b.number).map(({id}) => id);
  return {
    total: actions.length,
    horizons: tallies(HORIZONS, counts.horizons),
    axes: tallies([...axes, ''], counts.axes),
    reported: tallies(ACTION_STATUSES, counts.reported),
    verified: tallies(ACTION_STATUSES, counts.verified),
    silent,
    unproved,
  };
}

const tallies = <V extends string>(ids: readonly V[], counts: ReadonlyMap<string, number>): readonly Tally<V>[] =>
  ids.map((id) => ({id, count: counts.get(id) ?? 0})).filter(({count}) => count > 0);

/** Short name of an actor; its id where its record has not come. */
export const actorName = (dataset: Dataset, id: string): string => byId(dataset.actors).get(id)?.shortName ?? id;
