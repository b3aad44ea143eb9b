import type {PriorityMatrixMessages} from '../es/priority-matrix.js';
import {common} from './common.js';
import {terms} from './terms.js';

const plural = (count: number, one: string, many: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
const actions = (count: number) => plural(count, 'action', 'actions');
const tools = (count: number) => plural(count, 'tool', 'tools');
const priorities = (count: number) => (count === 1 ? '1 priority' : `${count} priorities`);
const tie = (listed: boolean, count: number) =>
  listed ? `tool of the plan, ${actions(count)}` : `${actions(count)}; not in the plan’s list of tools`;

export const en: PriorityMatrixMessages = {
  common,
  terms,
  termsShort: {short: 'Short', medium: 'Medium', long: 'Long', other: 'Other'},
  heading: 'Anticorruption priorities that the Commission contributes to',
  views: {matrix: 'Matrix', list: 'List', cards: 'Cards', gaps: 'Gaps'},
  search: 'Search',
  adjust: 'Layers and settings',
  answer: (count, plan) => [
    'The Commission contributes to ',
    `${count.own} of ${count.total}`,
    ` ${count.total === 1 ? 'priority' : 'priorities'} of the National Anticorruption Policy; `,
    String(count.withTools),
    ` ${count.withTools === 1 ? 'has' : 'have'} tools in its ${plan || 'plan'} and `,
    String(count.withActions),
    ` ${count.withActions === 1 ? 'has' : 'have'} actions.`,
  ],
  empty: 'The data hold no priorities.',
  axis: 'Axis',
  term: 'Term',
  allAxes: 'All axes',
  allTerms: 'All terms',
  onlyOwn: (count) => (count === 1 ? 'Only the Commission’s' : `Only the Commission’s ${count}`),
  axisName: (number, title) => `Axis ${number}. ${title}`,
  noAxis: 'No axis in the data',
  axisCount: (count, own) => `${priorities(count)}, ${own} of the Commission`,
  priority: (number) => `Priority ${number}`,
  own: 'Priority of the Commission',
  showing: (count, total) =>
    count === total ? `Showing all ${priorities(total)}.` : `Showing ${count} of ${priorities(total)}.`,
  caption: 'Priorities in rows, tools in columns.',
  scroll: 'Matrix of priorities and tools; scrolls both ways',
  columns: {'#number': 'Priority', '#term': 'Term', '#tools': 'Tools', '#actions': 'Actions'},
  sort: 'Sort by this column',
  cell: (number, tool, listed, count) => `Priority ${number} and ${tool}: ${tie(listed, count)}`,
  tie,
  actions,
  tools,
  onlyTool: (tool) => `${tool}: show only its priorities`,
  adoptedIn: (state) => `adopted in ${state}`,
  priorities,
};
