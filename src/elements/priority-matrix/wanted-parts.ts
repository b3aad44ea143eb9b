import {byId, priorityTies, recordPart, type Dataset} from '../../dataset/index.js';

/**
 * Parts whose records are on screen without their detail: long texts and sources come after the first picture, those of the axes at
 * once, the others when they are shown.
 */
export function wantedParts(dataset: Dataset, id: string | undefined, state: string | undefined): readonly string[] {
  const row = priorityTies(dataset).find(({priority}) => priority.id === id);
  return [
    ...(tiesComplete(dataset) ? [] : ['actions']),
    ...(bare(dataset.axes).length > 0 ? ['axes'] : []),
    ...(state && dataset.adoptions.length === 0 ? ['map'] : []),
    ...(row ? bare([row.priority]).map(({number}) => recordPart('priority', number)) : []),
    ...bare(row?.actions ?? []).map((action) => recordPart('action', action.id)),
  ];
}

/** Records of which only the head is there. */
export const bare = <R extends {readonly sources?: unknown}>(records: readonly R[]): readonly R[] =>
  records.filter(({sources}) => !sources);

/** Whether every tool that an action ties to a priority is there; a first view cut by the plan's lists alone lacks some. */
function tiesComplete(dataset: Dataset): boolean {
  const tools = byId(dataset.tools);
  return dataset.actions.every((action) => action.priorities.length === 0 || action.tools.every((id) => tools.has(id)));
}
