import {isDone, type Action, type Plan, type Progress} from '../schema/types.js';

/**
 * How an action stands to the day by which it was to be done: that day is to come (`ahead`), has passed without a word that it was done
 * (`overdue`), or it was said to be done by then (`met`) or later (`missed`); or it was `cancelled`. `open` where, that day being past,
 * reported and verified contradict each other or the dates do not tell.
 */
export const DUE_STATES = ['overdue', 'ahead', 'met', 'missed', 'cancelled', 'open'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** The day by which an action was to be done, and how it stands to it. */
export interface Deadline {
  readonly date: string;
  /** The date is the action's own, or that of its horizon in the plan. */
  readonly from: 'action' | 'horizon';
  readonly state: DueState;
  /** Whose word `met`, `missed` or `cancelled` is. */
  readonly by?: 'reported' | 'verified' | undefined;
}

/** Deadline of an action, from its own date or that which the plan gives its horizon; undefined where neither is dated. */
export function deadlineOf(action: Action, plan: Plan | undefined, today: string): Deadline | undefined {
  const horizon = plan?.horizons?.find(({id}) => id === action.horizon);
  const date = action.due ?? horizon?.end;
  if (!date) return undefined;
  return {date, from: action.due ? 'action' : 'horizon', ...standingOf(action, date, today)};
}

type Word = Progress & {readonly by: 'reported' | 'verified'};

/** Who verifies has the last word; where nobody did, it stands as it was reported. */
function standingOf({reported, verified}: Action, due: string, today: string): Pick<Deadline, 'state' | 'by'> {
  const words: readonly Word[] = [
    {...verified, by: 'verified' as const},
    {...reported, by: 'reported' as const},
  ].filter(tells);
  const [word] = words;
  if (word?.status === 'cancelled') return {state: 'cancelled', by: word.by};
  const done = words.filter(({status}) => isDone(status));
  const told = doneBy(done, due, today);
  // Whoever says that it was done says that it was late: that it is not done yet, as the other says, is later still.
  if (told && (done.length === words.length || told.state === 'missed')) return told;
  if (!isAfter(today, due)) return {state: 'ahead'};
  return {state: told ? 'open' : 'overdue'};
}

/** Done by the first day on which it was called done: whoever verifies it does so later. Undefined where nobody did. */
function doneBy(words: readonly Word[], due: string, today: string): Pick<Deadline, 'state' | 'by'> | undefined {
  const [word] = words;
  if (!word) return undefined;
  // Called late by a day that is not: some later date may be meant, or an earlier deadline.
  const inItsTime = ({status, date}: Word) => status === 'completed-late' && !!date && endOf(date) <= endOf(due);
  if (words.some(inItsTime)) return {state: 'open'};
  const late = words.find(({status}) => status === 'completed-late');
  if (late === word) return {state: 'missed', by: late.by};
  // What is done before that day has come is done in time, whenever that was.
  const latest = isAfter(today, due) ? null : today;
  const dated = words.flatMap(({status, date, by}) => {
    const day = date ?? latest;
    return day && status === 'completed' ? [{date: day, by}] : [];
  });
  const inTime = dated.find(({date}) => endOf(date) <= endOf(due));
  if (inTime) return {state: 'met', by: inTime.by};
  if (late) return {state: 'missed', by: late.by};
  const afterAll = dated.length === words.length && dated.every(({date}) => isAfter(date, due));
  return afterAll ? {state: 'missed', by: word.by} : {state: 'open'};
}

const tells = ({status}: Progress): boolean => status !== 'no-information';

/** The last day of an ISO date: of a month, or of a year. */
function endOf(date: string): string {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return date.length === 10 ? date : new Date(Date.UTC(year, month) - 1).toISOString().slice(0, 10);
}

/** `a` lies after `b` at the precision that both have: June 2025 is not after 2025. */
export const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

/** The last day on which a source tells of progress: how the action stands, what was delivered. Dated facts are context, not progress. */
export function lastUpdate({reported, verified, products}: Action): string | undefined {
  const delivered = products.flatMap((product) => product.delivered ?? []);
  const days = [reported, verified, ...delivered].map(({date}) => date);
  return days.reduce<string | undefined>((last, date) => (date && (!last || date > last) ? date : last), undefined);
}

/** Nothing more is to come: every side that says anything says that it was done or cancelled. */
export const isClosed = ({reported, verified}: Action): boolean => {
  const told = [reported, verified].filter(tells);
  return told.length > 0 && told.every(({status}) => isDone(status) || status === 'cancelled');
};
