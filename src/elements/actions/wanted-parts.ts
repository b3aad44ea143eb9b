import {byId, plansInOrder, recordPart, type Action, type Dataset} from '../../dataset/index.js';

/** What is chosen in the group. */
interface Choices {
  readonly state?: string;
  readonly priority?: string;
  readonly tool?: string;
  readonly action?: string;
}

/**
 * Parts to ask for beside that of the first view: the sources of the plan and the names of the entities, the detail of the open
 * action, and the names of a chosen priority or tool that no action names.
 *
 * @param missed actions in whose detail a search looks, too
 */
export function wantedParts(
  dataset: Dataset,
  {priority, tool, action: id = ''}: Choices,
  missed: readonly Action[] = [],
): readonly string[] {
  const action = byId(dataset.actions).get(id);
  return [
    ...(plansInOrder(dataset).some(({sources}) => !sources) ? ['commission'] : []),
    ...partsOf(action ? [...missed, action] : missed),
    ...(priority && !byId(dataset.priorities).has(priority) ? [priority] : []),
    ...(tool && !byId(dataset.tools).has(tool) ? [recordPart('tool', tool)] : []),
  ];
}

/** So many parts may be asked for at once. */
const MOST_PARTS = 500;

/** Parts with the detail of those actions of which it has not come: their dated facts, notes and sources. */
export const partsOf = (actions: readonly Action[]): readonly string[] =>
  actions.flatMap(({id, sources}) => (sources ? [] : recordPart('action', id))).slice(0, MOST_PARTS);
