import type {Dataset} from '../dataset.js';
import type {Action, Axis, Priority, Tool} from '../schema/types.js';
import {byId, memo} from './records.js';

/** A tool and what unites it with a priority: the plan's list of tools, actions of the plan, or both. */
export interface Tie {
  readonly tool: Tool;
  /** The plan lists the tool for the priority. */
  readonly listed: boolean;
  /** Actions that name both. */
  readonly actions: readonly Action[];
}

/** A priority with its ties, in the order of `tiedTools`, and every action that names it. */
export interface PriorityTies {
  readonly priority: Priority;
  readonly axis: Axis | undefined;
  readonly ties: readonly Tie[];
  readonly actions: readonly Action[];
}

/** How many priorities there are, and how many of the commission's own have tools in its plan and actions. */
export interface PriorityCounts {
  readonly total: number;
  readonly own: number;
  readonly withTools: number;
  readonly withActions: number;
}

const current = <R extends {readonly retired?: unknown}>(records: readonly R[]) =>
  records.filter(({retired}) => !retired);

/** Every priority in the order of its number, with the tools and actions that the plan ties to it. */
export const priorityTies = memo((dataset: Dataset): readonly PriorityTies[] => {
  const axes = byId(dataset.axes);
  const actions = current(dataset.actions);
  const sorted = current(dataset.priorities).sort((a, b) => a.number - b.number);
  const untied = sorted.map((priority) => {
    const naming = actions.filter((action) => action.priorities.includes(priority.id));
    const ties = current(dataset.tools).flatMap((tool) => tieOf(tool, priority, naming) ?? []);
    return {priority, axis: axes.get(priority.axis), ties, actions: naming};
  });
  const order = new Map(orderTools(untied).map(({id}, position) => [id, position]));
  const position = ({tool}: Tie) => order.get(tool.id) ?? 0;
  return untied.map((row) => ({...row, ties: [...row.ties].sort((a, b) => position(a) - position(b))}));
});

function tieOf(tool: Tool, priority: Priority, naming: readonly Action[]): Tie | undefined {
  const listed = tool.priorities.includes(priority.id);
  const actions = naming.filter((action) => action.tools.includes(tool.id));
  return listed || actions.length > 0 ? {tool, listed, actions} : undefined;
}

// By the first priority that a tool is tied to, then by the last: the filled cells run down the diagonal.
function orderTools(rows: readonly PriorityTies[]): readonly Tool[] {
  const spans = new Map<Tool, {readonly first: number; last: number}>();
  rows.forEach(({ties}, row) => {
    for (const {tool} of ties) {
      const span = spans.get(tool);
      if (span) span.last = row;
      else spans.set(tool, {first: row, last: row});
    }
  });
  const sorted = [...spans].sort(([, a], [, b]) => a.first - b.first || a.last - b.last);
  return sorted.map(([tool]) => tool);
}

/** The tools of those ties, in the order of the columns: by first priority, then by last. */
export const tiedTools = (rows: readonly PriorityTies[]): readonly Tool[] => orderTools(rows);

/** Counts of `rows`; tools and actions are counted among the commission's own priorities. */
export function countPriorities(rows: readonly PriorityTies[]): PriorityCounts {
  const own = rows.filter(({priority}) => priority.inPlan);
  return {
    total: rows.length,
    own: own.length,
    withTools: own.filter(({ties}) => ties.some(({listed}) => listed)).length,
    withActions: own.filter(({actions}) => actions.length > 0).length,
  };
}

/** Tools that an entity adopted, as far as adoptions have come. */
export function adoptedTools(dataset: Dataset, state: string): ReadonlySet<string> {
  const adopted = dataset.adoptions.filter((adoption) => adoption.state === state && adoption.status === 'adopted');
  return new Set(adopted.map(({tool}) => tool));
}
