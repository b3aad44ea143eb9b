import type {Dataset} from '../dataset.js';
import type {Action, ActionStatus, Horizon, Plan} from '../schema/types.js';
import {ACTION_STATUSES, HORIZONS} from '../schema/types.js';
import {byInitiative, countBy} from './action-groups.js';
import {byId, groupBy, memo} from './records.js';

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
  const listed = actions.filter((action) => !action.retired && (!plan || action.plan === plan.id));
  // A retired plan has no place of its own: its actions come first.
  const places = groupBy(
    listed,
    (action) => plans.indexOf(action.plan) * HORIZONS.length + HORIZONS.indexOf(action.horizon),
  );
  const found = [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => [...byInitiative(own.sort((a, b) => a.number - b.number))].flat());
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
export function axesOf(
  dataset: Pick<Dataset, 'priorities'>,
  {priorities}: Pick<Action, 'priorities'>,
): readonly string[] {
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
  const axisCounts = new Map<string, number>();
  // Thousands of actions serve the same few priorities, in a long file by the same list.
  for (const [priorities, count] of countBy(actions, (action) => action.priorities)) {
    const own = axesOf(dataset, {priorities});
    for (const axis of own.length > 0 ? own : ['']) axisCounts.set(axis, (axisCounts.get(axis) ?? 0) + count);
  }
  const axes = [...dataset.axes].sort((a, b) => a.number - b.number).map(({id}) => id);
  return {
    total: actions.length,
    horizons: tallies(
      HORIZONS,
      countBy(actions, ({horizon}) => horizon),
    ),
    axes: tallies([...axes, ''], axisCounts),
    reported: tallies(
      ACTION_STATUSES,
      countBy(actions, ({reported}) => reported.status),
    ),
    verified: tallies(
      ACTION_STATUSES,
      countBy(actions, ({verified}) => verified.status),
    ),
    silent: actions.filter(isSilent).length,
    unproved: actions.filter(isUnproved).length,
  };
}

const tallies = <V extends string>(ids: readonly V[], counts: ReadonlyMap<string, number>): readonly Tally<V>[] =>
  ids.map((id) => ({id, count: counts.get(id) ?? 0})).filter(({count}) => count > 0);

/** Short name of an actor; its id where its record has not come. */
export const actorName = (dataset: Dataset, id: string): string => byId(dataset.actors).get(id)?.shortName ?? id;
