import type {Dataset} from '../dataset.js';
import type {Action, Axis, Priority, Source, Term, Tool} from '../schema/types.js';
import {byId, fold, memo, sourcesOf} from './records.js';

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

/** What limits the priorities shown; an absent field limits nothing. */
export interface PriorityFilter {
  readonly axis?: string | undefined;
  readonly term?: Term | undefined;
  /** Only those that the commission's plan names. */
  readonly own?: boolean | undefined;
  /** Only those that the tool is tied to. */
  readonly tool?: string | undefined;
  /** Words that all stand in its number, its text or the names of its tools. */
  readonly words?: string | undefined;
  /** Only those ids. */
  readonly only?: readonly string[] | undefined;
}

export type GapKind = 'noTool' | 'noAction' | 'neither';

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

/** The rows that a filter lets through. */
export function filterPriorities(rows: readonly PriorityTies[], filter: PriorityFilter): readonly PriorityTies[] {
  const {axis, term, own, tool, only, words = ''} = filter;
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter(
    ({priority, ties}) =>
      (!only || only.includes(priority.id)) &&
      (wanted.length === 0 || holdsAll(wordsIn(priority, ties), wanted)) &&
      (!axis || priority.axis === axis) &&
      (!term || priority.term === term) &&
      (!own || priority.inPlan) &&
      (!tool || ties.some((tie) => tie.tool.id === tool)),
  );
}

const holdsAll = (words: string, wanted: readonly string[]) =>
  wanted.every((word) => (/^\d+$/.test(word) ? words.split(' ', 1)[0] === word : words.includes(word)));

const wordsIn = ({number, text}: Priority, ties: readonly Tie[]) =>
  fold(
    [number, text.es, text.en, ...ties.flatMap(({tool}) => [tool.name.es, tool.name.en, ...tool.aliases])].join(' '),
  );

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

/** Sources of those priorities, of their axes, of the plan's words on them and of their actions, as far as they have come. */
export function sourcesOfPriorities(dataset: Dataset, rows: readonly PriorityTies[]): readonly Source[] {
  const records = rows.flatMap(({priority, axis, actions}) => [
    ...(axis ? [axis] : []),
    priority,
    ...(priority.plan ? [priority.plan] : []),
    ...actions,
  ]);
  return sourcesOf(dataset, records);
}

/** Tools that an entity adopted, as far as adoptions have come. */
export function adoptedTools(dataset: Dataset, state: string): ReadonlySet<string> {
  const adopted = dataset.adoptions.filter((adoption) => adoption.state === state && adoption.status === 'adopted');
  return new Set(adopted.map(({tool}) => tool));
}
