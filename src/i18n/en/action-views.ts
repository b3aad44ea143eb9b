import type {ActionViewsMessages} from '../es/action-views.js';
import {en as detail} from './action-detail.js';
import {en as citing} from './citing.js';

const actions = (count: number, number: (value: number) => string) =>
  count === 1 ? '1 action' : `${number(count)} actions`;

export const en: ActionViewsMessages = {
  ...citing,
  ...detail,
  none: 'No action meets the filters.',
  unreadFacts: (count) =>
    `The detail of ${count === 1 ? '1 action' : `${count} actions`}, which is searched too, is still to be read.`,
  lift: (filter, count, number) => `Remove “${filter}”: ${actions(count, number)}`,
  liftAll: 'Remove all filters',
  pages: 'Pages of actions',
  range: (from, to, total) => `Actions ${from} to ${to} of ${total}.`,
  page: (page, count) => `Page ${page} of ${count}.`,
  first: 'First',
  previous: 'Previous',
  next: 'Next',
  showAll: (total) => `Show all ${total} on one page`,
  columnsBy: 'Columns by',
  side: {reported: 'What is reported', verified: 'What is verified'},
  column: (status, shown, count) =>
    shown === count ? `${status}: ${count}` : `${status}: ${count} (${shown}\u00a0on this page)`,
  timeline: 'Actions on an axis of time',
  period: (period) => `Period of the plan: ${period}.`,
  noMoments: 'No dated facts in the data.',
  today: 'Today',
  kinds: {
    due: 'Deadline',
    reported: (status) => `Reported: ${status}`,
    verified: (status) => `Verified: ${status}`,
    delivered: 'Delivery',
    fact: 'Fact',
  },
  legend: {
    period: 'Period of the plan',
    due: 'Deadline',
    reported: 'Reported',
    verified: 'Verified',
    delivered: 'Delivery',
    fact: 'Another dated fact',
  },
  history: 'History of the record, release by release',
  additions: 'What a state adds, outside the national data',
  according: (publisher, state) => `According to ${publisher} (${state})`,
  additionsField: (publisher) => `According to ${publisher}, outside the national data`,
  end: 'Follow and print',
  follow: 'To follow the changes',
  calendar: 'calendar of dates (iCalendar)',
  feed: 'notice of each release (Atom)',
  sheet: 'Printed sheet by priority or by state',
};
