import type {Dataset} from '../dataset.js';
import type {Action, ActionStatus, Horizon, Plan} from '../schema/types.js';
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

/** Actions that are not retired, by plan (the newest first), horizon and number; only those of `plan`, where there is one. */
export function planActions(dataset: Dataset, plan: Plan | undefined): readonly Action[] {
  const all = allActions(dataset);
  return plan ? all.filter((action) => action.plan === plan.id) : all;
}

const allActions = memo((dataset: Dataset): readonly Action[] => {
  const plans = plansInOrder(dataset).map(({id}) => id);
  const order = ({plan, horizon}: Action) => plans.indexOf(plan) * HORIZONS.length + HORIZONS.indexOf(horizon);
  return dataset.actions.filter(({retired}) => !retired).sort((a, b) => order(a) - order(b) || a.number - b.number);
});

/** Neither side says how the action stands. */
export const isSilent = ({reported, verified}: Action): boolean =>
  reported.status === 'no-information' && verified.status === 'no-information';

/** There is no evidence of what is reported, nor of what is verified. */
export const isUnproved = ({reported, verified}: Action): boolean =>
  reported.evidence.length + verified.evidence.length === 0;

/** Axes of the priorities of an action, each once. */
export function axesOf(dataset: Dataset, {priorities}: Action): readonly string[] {
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

export function actionTotals(actions: readonly Action[], dataset: Dataset): ActionTotals {
  const tally = <V extends string>(ids: readonly V[], valuesOf: (action: Action) => readonly V[]) => {
    const counts = new Map<V, number>();
    for (const action of actions) {
      for (const value of valuesOf(action)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return ids.map((id) => ({id, count: counts.get(id) ?? 0})).filter(({count}) => count > 0);
  };
  const axes = [...dataset.axes].sort((a, b) => a.number - b.number).map(({id}) => id);
  return {
    total: actions.length,
    horizons: tally(HORIZONS, ({horizon}) => [horizon]),
    axes: tally([...axes, ''], (action) => {
      const own = axesOf(dataset, action);
      return own.length > 0 ? own : [''];
    }),
    reported: tally(ACTION_STATUSES, ({reported}) => [reported.status]),
    verified: tally(ACTION_STATUSES, ({verified}) => [verified.status]),
    silent: actions.filter(isSilent).length,
    unproved: actions.filter(isUnproved).length,
  };
}

/** Short name of an actor; its id where its record has not come. */
export const actorName = (dataset: Dataset, id: string): string => byId(dataset.actors).get(id)?.shortName ?? id;
