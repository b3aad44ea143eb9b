import type {PriorityTies} from './priorities.js';

/** What a priority lacks. */
export type GapKind = 'noTool' | 'noAction' | 'neither';

const lacksTool = ({ties}: PriorityTies) => !ties.some(({listed}) => listed);

const lacksAction = ({actions}: PriorityTies) => actions.length === 0;

/** Whether a priority lacks a tool in the plan's list or an action. */
export const isGap = (row: PriorityTies): boolean => lacksTool(row) || lacksAction(row);

/** Priorities without a tool in the plan's list, without an action, and without either; the commission's own first. */
export function priorityGaps(rows: readonly PriorityTies[]): Readonly<Record<GapKind, readonly PriorityTies[]>> {
  const sorted = [...rows].sort((a, b) => Number(b.priority.inPlan) - Number(a.priority.inPlan));
  const noTool = sorted.filter(lacksTool);
  return {noTool, noAction: sorted.filter(lacksAction), neither: noTool.filter(lacksAction)};
}
