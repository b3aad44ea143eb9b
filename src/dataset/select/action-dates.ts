import type {Action, Plan} from '../schema/types.js';

/**
 * How an action stands to the day by which it was to be done: that day is to come (`ahead`), has passed without either side saying
 * that it was done (`overdue`), or it was done by then (`met`) or later (`missed`). `open` where the dates do not tell.
 */
export const DUE_STATES = ['overdue', 'ahead', 'met', 'missed', 'open'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** The day by which an action was to be done, and how it stands to it. */
export interface Deadline {
  readonly date: string;
  /** The date is the action's own, or that of its horizon in the plan. */
  readonly from: 'action' | 'horizon';
  readonly state: DueState;
}

/** Deadline of an action, from its own date or that which the plan gives its horizon; undefined where neither is dated. */
export function deadlineOf(action: Action, plan: Plan | undefined, today: string): Deadline | undefined {
  const horizon = plan?.horizons?.find(({id}) => id === action.horizon);
  const date = action.due ?? horizon?.end;
  if (!date) return undefined;
  return {date, from: action.due ? 'action' : 'horizon', state: dueState(action, date, today)};
}

function dueState({reported, verified}: Action, due: string, today: string): DueState {
  const done = [verified, reported].find(({status}) => status.startsWith('completed'));
  if (done?.status === 'completed-late') return 'missed';
  if (done) return done.date ? doneState(done.date, due) : 'open';
  if ([verified, reported].some(({status}) => status === 'cancelled')) return 'open';
  return isAfter(today, due) ? 'overdue' : 'ahead';
}

const doneState = (date: string, due: string): DueState =>
  isAfter(date, due) ? 'missed' : isAfter(due, date) || date === due ? 'met' : 'open';

/** `a` lies after `b` at the precision that both have: June 2025 is not after 2025. */
const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

/** The last day on which a source tells how the action stands or what was delivered; undefined where none is dated. */
export function lastUpdate({reported, verified, products}: Action): string | undefined {
  const delivered = products.flatMap((product) => (product.delivered ?? []).map(({date}) => date));
  return [reported.date, verified.date, ...delivered].reduce<string | undefined>(
    (last, date) => (date && (!last || date > last) ? date : last),
    undefined,
  );
}

/** Nothing more is to come: both the word that counts and the other say so, or the one that there is. */
export const isClosed = ({reported, verified}: Action): boolean => {
  const told = [reported, verified].filter(({status}) => status !== 'no-information');
  return told.length > 0 && told.every(({status}) => status.startsWith('completed') || status === 'cancelled');
};
