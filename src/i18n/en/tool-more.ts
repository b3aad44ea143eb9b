import type {ToolMoreMessages} from '../es/tool-more.js';
import {adoptionStatus} from './adoption-status.js';

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
  compare: 'Compare',
  compareTool: (name) => `Compare: ${name}`,
  toCompare: (count, limit) => `${count} of ${limit} to compare.`,
  compareFull: (limit) => `Up to ${limit} are compared at once. One has to be removed to add another.`,
  compared: 'To compare',
  showComparison: (count) => (count === 1 ? 'One more is needed to compare' : `Compare ${count} tools`),
  clearComparison: 'Remove all',
};
