import type {Dataset} from '../dataset.js';

/** Year of the plan that first named members, until the plans have come: a map's first view is without them. */
const FIRST_PLAN = 2020;

/** Year of the newest plan in force, which is the one that says what entities are members of the commission. */
export function membershipYear({plans}: Dataset): string {
  const years = plans.flatMap(({retired, year}) => (retired ? [] : year));
  return String(years.length > 0 ? Math.max(...years) : FIRST_PLAN);
}
