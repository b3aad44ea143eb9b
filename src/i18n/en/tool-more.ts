import type {ToolMoreMessages} from '../es/tool-more.js';
import {adoptionStatus} from './adoption-status.js';

const tools = (count: number) => (count === 1 ? '1 tool' : `${count} tools`);

export const en: ToolMoreMessages = {
  adoptionStatus,
  facets: {
    kind: 'Kind',
    pillar: 'Pillar',
    phase: 'Phase',
    axis: 'Axis',
    priority: 'Priority',
    promoter: 'Promoted by',
    license: 'Licence',
    status: 'Status',
    origin: 'Origin',
    state: 'Adopted in',
  },
  any: {
    kind: 'All',
    pillar: 'All',
    phase: 'All',
    axis: 'All',
    priority: 'All',
    promoter: 'All',
    license: 'All',
    status: 'All',
    origin: 'All',
    state: 'All',
  },
  option: (name, count) => `${name} (${count})`,
  numbered: (number, words) => `${number}. ${words}`,
  chips: {
    words: (words) => `“${words}”`,
    state: (name) => `Adopted in ${name}`,
    priority: (number) => `Priority ${number}`,
  },
  empty: 'The dataset holds no tools.',
  none: 'No tool meets all of it at once.',
  lift: (name, count) => `Clear: ${name} (${tools(count)})`,
  liftAll: 'Clear all',
  compare: 'Compare',
  compareTool: (name) => `Compare: ${name}`,
  compareFull: (limit) => `Up to ${limit} are compared at once. Remove one to add another.`,
  compared: 'To compare',
  showComparison: (count) => (count === 1 ? 'Choose another one to compare' : `Compare ${count} tools`),
  clearComparison: 'Remove all',
};
