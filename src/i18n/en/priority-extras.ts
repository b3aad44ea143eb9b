import type {PriorityExtrasMessages} from '../es/priority-extras.js';
import {toolWords} from './tool-words.js';

export const en: PriorityExtrasMessages = {
  panel: 'Layers and settings',
  rows: 'Rows by',
  rowsBy: {'': 'Axis', term: 'Term', none: 'No groups'},
  columns: 'Columns by',
  columnsBy: {'': 'No groups', pillar: 'Pillar', phase: 'Phase'},
  columnsNote: 'Each tool stands under the first of those that the data give it.',
  sort: 'Order',
  sortBy: {'': 'Number', term: 'Term', tools: 'Most tools', actions: 'Most actions', layer: 'Most in the layer'},
  density: 'Spacing',
  densities: {tight: 'Tight', '': 'Normal', roomy: 'Roomy'},
  pillars: toolWords.pillar,
  phases: toolWords.phase,
  nowhere: 'No data',
  mark: 'Mark several',
  markRow: (number) => `Mark priority ${number}`,
  marked: (count) => (count === 0 ? 'None marked' : count === 1 ? '1 priority marked' : `${count} priorities marked`),
  markShown: (count) => (count === 1 ? 'Mark the one shown' : `Mark the ${count} shown`),
  unmark: 'Remove the marks',
  onlyMarked: 'Only those marked',
};
