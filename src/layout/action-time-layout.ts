import type {Action, Deadline, Plan} from '../dataset/index.js';

/** A dated thing of an action: what kind it is, and which of that kind where there are several. */
export interface Moment {
  readonly kind: 'due' | 'reported' | 'verified' | 'delivered' | 'fact';
  readonly date: string;
  readonly index: number;
  /** Place on the axis, 0 to 100. */
  readonly x: number;
}

/** An action on the axis: the period of its plan, and its dated things from the earliest to the latest. */
export interface TimeRow {
  readonly action: Action;
  readonly from: number;
  readonly to: number;
  readonly moments: readonly Moment[];
}

export interface TimeAxis {
  readonly ticks: readonly {readonly year: number; readonly x: number}[];
  readonly today: number;
  readonly rows: readonly TimeRow[];
}

/** Years as a number: June of 2025 is 2025.41. A date without month or day is taken at its start. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Place of a moment in years: a deadline of a month or a year is the end of it. */
function placeOf({kind, date}: Pick<Moment, 'kind' | 'date'>): number {
  if (kind !== 'due' || date.length === 10) return yearOf(date);
  return yearOf(date) + (date.length === 7 ? 1 / 12 : 1);
}

/** Puts actions on one axis of whole years, in their order. */
export function layoutTime(
  actions: readonly Action[],
  planOf: (action: Action) => Plan | undefined,
  deadlineOf: (action: Action) => Deadline | undefined,
  today: string,
): TimeAxis {
  const raw = actions.map((action) => ({
    action,
    ...periodOf(planOf(action), today),
    dates: datesOf(action, deadlineOf(action)),
  }));
  const years = [yearOf(today), ...raw.flatMap(({from, to, dates}) => [from, to, ...dates.map(placeOf)])];
  const first = Math.floor(Math.min(...years));
  const last = Math.max(Math.ceil(Math.max(...years)), first + 1);
  const x = (year: number) => Math.round(((year - first) / (last - first)) * 1000) / 10;
  const step = Math.ceil((last - first) / 8);
  const count = Math.floor((last - first) / step) + 1;
  return {
    ticks: [...new Array<undefined>(count).keys()]
      .map((index) => first + index * step)
      .map((year) => ({year, x: x(year)})),
    today: x(yearOf(today)),
    rows: raw.map(({action, from, to, dates}) => ({
      action,
      from: x(from),
      to: x(to),
      moments: dates.map((moment) => ({...moment, x: x(placeOf(moment))})),
    })),
  };
}

/** First and last year that a plan's period names, whole. */
function periodOf(plan: Plan | undefined, today: string): {readonly from: number; readonly to: number} {
  const years = plan?.period.match(/\d{4}/g)?.map(Number) ?? [plan?.year ?? Number(today.slice(0, 4))];
  return {from: Math.min(...years), to: Math.max(...years) + 1};
}

function datesOf(action: Action, deadline: Deadline | undefined): readonly Omit<Moment, 'x'>[] {
  const {reported, verified, products, updates = []} = action;
  const deliveries = products.flatMap(({delivered = []}) => delivered);
  const dated = (kind: Moment['kind'], dates: readonly (string | null | undefined)[]) =>
    dates.flatMap((date, index) => (date ? [{kind, date, index}] : []));
  return [
    ...dated('due', [deadline?.date]),
    ...dated('reported', [reported.date]),
    ...dated('verified', [verified.date]),
    ...dated(
      'delivered',
      deliveries.map(({date}) => date),
    ),
    ...dated(
      'fact',
      updates.map(({date}) => date),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
