import type {PriorityDetailMessages} from '../es/priority-detail.js';

const priorities = (count: number) => (count === 1 ? '1 priority' : `${count} priorities`);
const gap = (one: string, many: string) => (own: number, ownTotal: number, other: number, otherTotal: number) =>
  [
    ownTotal ? `${own} of ${priorities(ownTotal)} of the Commission ${own === 1 ? one : many}.` : '',
    otherTotal ? `Of the others, ${other} of ${otherTotal}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

export const en: PriorityDetailMessages = {
  objective: 'Objective',
  leaders: 'Leaders',
  planTitle: 'What the plan says',
  notInPlan: 'The Commission’s plan does not name this priority.',
  difference: 'Difference from what the Executive Secretariat of the National Anticorruption System (SESNA) quotes',
  noDifference: 'The wording is the one that the Executive Secretariat of the National Anticorruption System quotes.',
  toolsTitle: 'Tools',
  label: (label) => `In the plan: “${label}”.`,
  unread: (label) => `“${label}”: the plan lists it; it was not read as a tool of the catalogue.`,
  noTools: 'The plan gives it no tool of the catalogue.',
  actionsTitle: 'Actions',
  noActions: 'No action of the plan names it.',
  initiative: 'Initiative',
  horizon: 'Horizon',
  horizons: {short: 'short term', 'medium-long': 'medium and long term', other: 'other term'},
  products: 'Products or means of verification',
  actionTools: 'Tools that it ties',
  strategies: (count) => `Strategies of the Implementation Programme of the Policy, PI-PNA (${count})`,
  reportedBy: 'Institutions that reported actions:',
  wording: 'Notes on the wording and the data',
  sourcesTitle: 'Sources of the priority',
  planNoTools: 'The plan lists no tools for this priority.',
  gapsNote: 'A gap is what the plan does not say. It does not prove that nobody works on it.',
  others: (count) => `The others: ${priorities(count)} that the plan does not name`,
  noGap: 'None.',
  gaps: {
    noTool: {
      title: (count) => `Without a tool in the plan: ${priorities(count)}`,
      words: gap('has no tool in its plan', 'have no tool in its plan'),
    },
    noAction: {
      title: (count) => `Without an action: ${priorities(count)}`,
      words: gap('has no action in its plan', 'have no action in its plan'),
    },
    neither: {
      title: (count) => `With neither tool nor action: ${priorities(count)}`,
      words: gap('has neither tool nor action', 'have neither tool nor action'),
    },
  },
};
