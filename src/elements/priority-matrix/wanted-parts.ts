import {byId, priorityGaps, priorityTies, type Dataset, type Priority} from '../../dataset/index.js';

/** The part of a release that holds everything about a priority. */
export const partOf = ({number}: Priority): string => `priority-${number}`;

/** What the reader is looking at. */
interface Look {
  readonly priority: string | undefined;
  readonly state: string | undefined;
  readonly gaps: boolean;
}

/**
 * Parts whose records are on screen without their detail: long texts and sources come after the first picture, those of the axes at
 * once, the others when they are shown.
 */
export function wantedParts(dataset: Dataset, look: Look): readonly string[] {
  const rows = priorityTies(dataset);
  const row = rows.find(({priority}) => priority.id === look.priority);
  const gaps = look.gaps ? priorityGaps(rows).noTool.filter(({priority}) => priority.inPlan) : [];
  const bare = <R extends {readonly sources?: unknown}>(records: readonly R[]) =>
    records.filter(({sources}) => !sources);
  const priorities = [...(row ? [row] : []), ...gaps].map(({priority}) => priority);
  return [
    ...(tiesComplete(dataset) ? [] : ['actions']),
    ...(bare(dataset.axes).length > 0 ? ['axes'] : []),
    ...(look.state && dataset.adoptions.length === 0 ? ['map'] : []),
    ...bare(priorities).map(partOf),
    ...bare(row?.actions ?? []).map(({id}) => `action-${id}`),
  ];
}

/** Whether every tool that an action ties to a priority is there; a first view cut by the plan's lists alone lacks some. */
function tiesComplete(dataset: Dataset): boolean {
  const tools = byId(dataset.tools);
  return dataset.actions.every((action) => action.priorities.length === 0 || action.tools.every((id) => tools.has(id)));
}
