import type {ActionsMessages} from '../es/actions.js';
import {actionWords} from './action-words.js';
import {common} from './common.js';

const actions = (count: number, number: (value: number) => string = String) =>
  count === 1 ? '1 action' : `${number(count)} actions`;

const done = (count: number, number: (value: number) => string) => (count > 0 ? number(count) : 'none');

export const en: ActionsMessages = {
  common,
  actionWords,
  heading: 'Actions of the Commission’s work plan',
  actions,
  answer: ({total, silent, reported, verified}, horizons, several, number) => [
    several ? 'The plans have ' : 'The plan has ',
    actions(total, number),
    `${horizons.length > 0 ? `: ${horizons.join(' and ')}` : ''}. ${silent < total ? 'Completed: ' : 'There is no reported or verified information on '}`,
    ...(silent < total
      ? [
          done(reported, number),
          ' as reported, ',
          done(verified, number),
          ` as verified. There is ${silent > 0 ? 'no ' : ''}reported or verified information on `,
        ]
      : []),
    silent === 0 ? 'all of them' : silent === total ? 'any of them' : number(silent),
    '.',
  ],
  horizonCount: {
    short: (figure) => `${figure} for the short term`,
    'medium-long': (figure) => `${figure} for the medium and long term`,
    other: (figure) => `${figure} for another term`,
  },
  empty: (elsewhere) => (elsewhere ? 'This plan has no actions yet.' : 'The data hold no actions.'),
  planPeriod: (period) => `, period ${period}.`,
  planEnded: (year, age) => `The period of the plan ended in ${year}, ${age}.`,
  planEnds: (year) => `The period of the plan ends in ${year}.`,
  reported: 'Reported',
  verified: 'Verified',
  unproved: (count, total, number) =>
    count === total && total > 1
      ? `None of the ${actions(total, number)} has evidence of what is reported or verified.`
      : `${number(count)} of ${actions(total, number)} ${count === 1 ? 'has' : 'have'} no evidence of what is reported or verified.`,
  allProved: 'All actions have evidence of what is reported or verified.',
  seeUnproved: 'See the actions without evidence',
  meaning: 'What each status means',
  totals: 'Totals by horizon, axis and status',
  priorityTitle: 'National policy priority',
  axisTitle: 'National policy axis',
  horizonTitle: 'Horizon',
  shown: (count, total, number) =>
    count === total
      ? total === 1
        ? 'The only action is shown.'
        : `All ${actions(total, number)} are shown.`
      : `${number(count)} of ${actions(total, number)} are shown.`,
  group: (horizon, count) => `${horizon}: ${actions(count)}`,
  noInitiative: 'No initiative in the plan',
  action: (number) => `Action ${number}`,
  actors: 'Actors',
  products: 'Product or means of verification',
  priority: (number) => `Priority ${number}`,
  axis: (number, title) => `${number}. ${title}`,
  inSeveral: 'An action counts in each of its axes.',
  noAxis: 'No priority in the plan',
  noPriority: 'The plan gives it no priority.',
  by: (name) => `by ${name}`,
  byUnknown: 'by whom is not on record',
  noDate: 'the date is not on record',
  seeDetail: 'See the detail',
  ofAction: (number) => ` of action ${number}`,
};
