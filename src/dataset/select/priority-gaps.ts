import {lacksAction, lacksTool, type PriorityTies} from './priorities.js';

/** What a priority lacks. */
export type GapKind = 'noTool' | 'noAction' | 'neither';

/** Priorities without a tool in the plan's list, without an action, and without either; the commission's own first. */
export function priorityGaps(rows: readonly PriorityTies[]): Readonly<Record<GapKind, readonly PriorityTies[]>> {
  const sorted = [...rows].sort((a, b) => Number(b.priority.inPlan) - Number(a.priority.inPlan));
  const noTool = sorted.filter(lacksTool);
  return {noTool, noAction: sorted.filter(lacksAction), neither: noTool.filter(lacksAction)};
}
