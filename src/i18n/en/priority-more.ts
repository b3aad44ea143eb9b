import type {PriorityMoreMessages} from '../es/priority-more.js';

const plural = (count: number, one: string, many: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
const actions = (count: number) => plural(count, 'action', 'actions');
const tools = (count: number) => plural(count, 'tool', 'tools');
export const en: PriorityMoreMessages = {
  ownShort: 'of the Commission',
  columnText: 'Text',
  columnsMore: ['Tools that the plan lists', 'Tools that only actions tie', 'Number of actions', 'Actions'],
  yes: 'yes',
  no: 'no',
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
  detail: (number) => `Detail of priority ${number}`,
};
