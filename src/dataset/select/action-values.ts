import type {Dataset} from '../dataset.js';
import type {Action, SourceRef} from '../schema/types.js';
import {byId} from './records.js';
import {deadlineOf} from './action-dates.js';
import {ACTION_FACETS, axesOf, isUnproved, type ActionFilter} from './actions.js';

/** Value of the facet of entities for actions that are of none. */
export const NATIONAL = 'national';

/** Every filter of actions. */
export const ACTION_FILTERS = [...ACTION_FACETS, 'evidence'] as const satisfies readonly ActionFilter[];

/** The values that an action has in a filter, each once. */
export function actionValues(
  dataset: Pick<Dataset, 'plans' | 'priorities'>,
  today: string,
): (action: Action, filter: ActionFilter) => readonly string[] {
  const plans = byId(dataset.plans);
  return (action, filter) => {
    switch (filter) {
      case 'actor':
        return action.actors;
      case 'priority':
        return action.priorities;
      case 'axis': {
        const axes = axesOf(dataset, action);
        return axes.length > 0 ? axes : ['none'];
      }
      case 'tool':
        return action.tools;
      case 'state':
        return action.states?.length ? action.states : [NATIONAL];
      case 'horizon':
        return [action.horizon];
      case 'reported':
      case 'verified':
        return [action[filter].status];
      case 'product':
        return action.products.map(({kind}) => kind);
      case 'due':
        return [deadlineOf(action, plans.get(action.plan), today)?.state ?? 'none'];
      case 'evidence':
        return [isUnproved(action) ? 'none' : 'some'];
    }
  };
}

/** Names of the entities that an action names. */
export function stateNames({states = []}: Action, dataset: Dataset): readonly string[] {
  const known = byId(dataset.states);
  return states.map((id) => known.get(id)?.name ?? id);
}

/** Ids of the sources that anything in an action cites, as far as it has come; some may come twice. */
export function sourcesOfAction({sources = [], updates = [], reported, verified, products}: Action): readonly string[] {
  const ids: string[] = [];
  const take = (refs: readonly SourceRef[]) => {
    for (const {source} of refs) ids.push(source);
  };
  take(sources);
  take(reported.evidence);
  take(verified.evidence);
  for (const update of updates) take(update.sources);
  for (const {delivered} of products) if (delivered) for (const delivery of delivered) take(delivery.sources);
  return ids;
}
