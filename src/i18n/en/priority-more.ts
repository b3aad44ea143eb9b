import type {PriorityMoreMessages} from '../es/priority-more.js';

const plural = (count: number, one: string, many: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
const actions = (count: number) => plural(count, 'action', 'actions');
const tools = (count: number) => plural(count, 'tool', 'tools');
const priorities = (count: number) => (count === 1 ? '1 priority' : `${count} priorities`);
const gap = (one: string, many: string) => (own: number, ownTotal: number, other: number, otherTotal: number) =>
  [
    ownTotal ? `${own} of ${priorities(ownTotal)} of the Commission ${own === 1 ? one : many}.` : '',
    otherTotal ? `Of the others, ${other} of ${otherTotal}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

export const en: PriorityMoreMessages = {
  noTies: 'The plan gives it neither tools nor actions.',
  totals: (listed, count) => `In all: ${tools(listed)} of the plan, ${actions(count)}.`,
  adoptedLegend: (state) => `Tool adopted in ${state}`,
  keys: 'Arrows: neighbouring cell; with Control, the next one with data. Home and End: first and last of the row; with Control, of the matrix. Enter: see the detail. Escape: go back.',
  hint: 'Choosing a priority or a cell shows here its whole text, its actions and its sources.',
  none: 'No priority matches the filters.',
  lift: 'Lift the filters',
  toolUntied: 'The plan ties the chosen tool to no priority. All are shown.',
  chosenTool: 'Chosen tool',
  sorted: 'Rows in another order. ',
  unknown: (names) => `The link asks for something that is not there: ${names}. The rest is shown.`,
  marksNote:
    'Disc: tool that the plan lists, with its number of actions. Dot: it lists it, without actions. Ring: it does not list it; only actions tie it.',
  inAll: 'In all',
  noLines: 'The layer says nothing of it.',
  legend: 'Legend',
  marks: {
    actions: 'Tool that the plan lists, with its number of actions',
    listed: 'Tool that the plan lists, without actions',
    unlisted: 'Tool that the plan does not list; only actions tie it, in that number',
  },
  blank: 'Empty cell: the plan does not tie the tool to the priority.',
  cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
  seeDetail: 'See the detail',
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
  detail: (number) => `Detail of priority ${number}`,
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
