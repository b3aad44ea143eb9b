import {byId, plansInOrder, type Action, type Dataset, type SourceRef} from '../../dataset/index.js';

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
 */
export function wantedParts(dataset: Dataset, {priority, tool, action: id = ''}: Choices): readonly string[] {
  const action = byId(dataset.actions).get(id);
  return [
    ...(plansInOrder(dataset).some(({sources}) => !sources) ? ['commission'] : []),
    ...(action && !action.sources ? [`action-${id}`] : []),
    ...(priority && !byId(dataset.priorities).has(priority) ? [priority] : []),
    ...(tool && !byId(dataset.tools).has(tool) ? [`tool-${tool}`] : []),
  ];
}

interface Cited {
  readonly sources?: readonly SourceRef[] | undefined;
}

/** Everything in an action that cites sources: the record, its updates, and the evidence of both statuses. */
export const citedBy = (action: Action): readonly Cited[] => [
  action,
  ...(action.updates ?? []),
  {sources: action.reported.evidence},
  {sources: action.verified.evidence},
];
