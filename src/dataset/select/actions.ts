import type {Dataset} from '../dataset.js';
import type {Action, ActionStatus, Horizon, Plan} from '../schema/types.js';
import {ACTION_STATUSES, HORIZONS} from '../schema/types.js';
import {byId, memo} from './records.js';

/** What the reader filters actions by, in the order in which it is offered. What is reported and what is verified stay apart. */
export const ACTION_FACETS = ['actor', 'priority', 'reported', 'verified', 'product', 'horizon'] as const;
export type ActionFacet = (typeof ACTION_FACETS)[number];

/** `tool` is chosen elsewhere; `evidence` is `none` or `some`. */
export type ActionFilter = ActionFacet | 'tool' | 'evidence';
export type ActionFilters = Readonly<Partial<Record<ActionFilter, string>>>;

/** An action with its value or values in each filter. */
export interface ActionEntry {
  readonly action: Action;
  readonly values: Readonly<Record<ActionFilter, readonly string[]>>;
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

/** Actions that are not retired, by horizon and number; only those of `plan`, where there is one. */
export function actionEntries(dataset: Dataset, plan: Plan | undefined): readonly ActionEntry[] {
  const all = allEntries(dataset);
  return plan ? all.filter(({action}) => action.plan === plan.id) : all;
}

const allEntries = memo((dataset: Dataset): readonly ActionEntry[] =>
  dataset.actions
    .filter(({retired}) => !retired)
    .map((action) => ({action, values: valuesOf(action)}))
    .sort(
      (a, b) =>
        HORIZONS.indexOf(a.action.horizon) - HORIZONS.indexOf(b.action.horizon) || a.action.number - b.action.number,
    ),
);

function valuesOf(action: Action): ActionEntry['values'] {
  const {actors, priorities, reported, verified, products, horizon, tools} = action;
  return {
    actor: actors,
    priority: priorities,
    reported: [reported.status],
    verified: [verified.status],
    product: [...new Set(products.map(({kind}) => kind))],
    horizon: [horizon],
    tool: tools,
    evidence: [reported.evidence.length + verified.evidence.length > 0 ? 'some' : 'none'],
  };
}

/** Actions that pass every filter but `except`. */
export function filterActions(
  entries: readonly ActionEntry[],
  filters: ActionFilters,
  except?: ActionFilter,
): readonly ActionEntry[] {
  const wanted = (Object.entries(filters) as [ActionFilter, string][]).filter(
    ([name, value]) => value && name !== except,
  );
  return entries.filter(({values}) => wanted.every(([name, value]) => values[name].includes(value)));
}

/** How many actions each value of a facet would leave, with the other filters as they are. */
export function countActionFacet(
  entries: readonly ActionEntry[],
  filters: ActionFilters,
  facet: ActionFilter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {values} of filterActions(entries, filters, facet)) {
    for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Filters that, lifted alone, would give actions, with how many; the one that gives most first. */
export function actionFiltersToLift(
  entries: readonly ActionEntry[],
  filters: ActionFilters,
): readonly {readonly filter: ActionFilter; readonly count: number}[] {
  return (Object.keys(filters) as ActionFilter[])
    .filter((filter) => filters[filter])
    .map((filter) => ({filter, count: filterActions(entries, filters, filter).length}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
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
  readonly reported: readonly Tally<ActionStatus>[];
  readonly verified: readonly Tally<ActionStatus>[];
  /** Neither reported nor verified. */
  readonly silent: number;
  /** Without evidence of either status. */
  readonly unproved: number;
}

export function actionTotals(entries: readonly ActionEntry[]): ActionTotals {
  const tally = <V extends string>(ids: readonly V[], facet: ActionFacet): readonly Tally<V>[] => {
    const counts = countActionFacet(entries, {}, facet);
    return ids.map((id) => ({id, count: counts.get(id) ?? 0})).filter(({count}) => count > 0);
  };
  return {
    total: entries.length,
    horizons: tally(HORIZONS, 'horizon'),
    reported: tally(ACTION_STATUSES, 'reported'),
    verified: tally(ACTION_STATUSES, 'verified'),
    silent: filterActions(entries, {reported: 'no-information', verified: 'no-information'}).length,
    unproved: filterActions(entries, {evidence: 'none'}).length,
  };
}

/** Short name of an actor; its id where its record has not come. */
export const actorName = (dataset: Dataset, id: string): string => byId(dataset.actors).get(id)?.shortName ?? id;
