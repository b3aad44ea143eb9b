import type {PriorityExtrasMessages} from '../es/priority-extras.js';
import {en as citing} from './citing.js';
import {en as detail} from './priority-detail.js';
import {toolWords} from './tool-words.js';

export const en: PriorityExtrasMessages = {
  ...citing,
  ...detail,
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
  markHead: 'Mark',
  markRow: (number) => `Mark priority ${number}`,
  marked: (count) => (count === 0 ? 'None marked' : count === 1 ? '1 priority marked' : `${count} priorities marked`),
  markShown: (count) => (count === 1 ? 'Mark the one shown' : `Mark the ${count} shown`),
  unmark: 'Remove the marks',
  onlyMarked: 'Only those marked',
  layer: 'Layer',
  layers: {
    tools: 'Tools',
    actions: 'Actions',
    states: 'States that adopted',
    progress: 'Progress of the actions',
  },
  planLayer: 'Tools and actions of the plan',
  layerNotes: {
    tools: 'Tools that the plan ties to each priority.',
    actions: 'Actions of the plan that name the priority and the tool.',
    states: 'States known to have adopted the tool; there may be more. A 0 is given only where all are told of.',
    progress: 'Actions completed, as verified or, where nobody verified, as reported.',
  },
  toolValues: {
    listed: 'tool that the plan lists',
    unlisted: 'the plan does not list it; only actions tie it',
    none: 'without a tool',
  },
  classWords: (id, from, to) => {
    const [one, many] = {
      actions: ['action', 'actions'],
      states: ['state', 'states'],
      progress: ['completed action', 'completed actions'],
    }[id] as [string, string];
    if (from === 0) return `No ${one}`;
    if (to === undefined) return `${from} ${many} or more`;
    return from === to ? `${from} ${from === 1 ? one : many}` : `From ${from} to ${to} ${many}`;
  },
  units: {
    actions: (count) => (count === 1 ? '1 action' : `${count} actions`),
    states: (count) => (count === 1 ? '1 state' : `${count} states`),
    progress: (count) => (count === 1 ? '1 action completed' : `${count} actions completed`),
  },
  target: (value) => `target: ${value}`,
  aim: 'Value',
  aims: {'': 'Now', target: 'Target', both: 'Now and target'},
  according: (publisher) => ` According to ${publisher}.`,
  dated: (date) => `(${date})`,
  legend: 'Legend',
  cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
  blank: 'Empty cell: the layer says nothing of the tool and the priority.',
  whole: 'As a whole',
  wholeNote: 'The column “As a whole” is that of the whole priority.',
  cell: (number, tool, words) => `Priority ${number} and ${tool}: ${words}`,
  loading: 'Loading the layer…',
  failed: (code) => `The layer could not be read. The plan is shown. Error code: ${code}`,
  unknownLayer: (name) => `There is no layer “${name}”. The plan is shown.`,
  ownNotHere: 'A layer opened from a file does not travel in the link. The plan is shown.',
  setAside: (count) =>
    count === 1
      ? '1 cell of the layer could not be read. It was set aside.'
      : `${count} cells of the layer could not be read. They were set aside.`,
  migrated: (count) =>
    count === 1 ? 'The layer was brought up to date: 1 change' : `The layer was brought up to date: ${count} changes`,
  changes: {
    replaced: (id, by) => `${id} is now ${by}.`,
    gone: (id) => `${id} is not in these data; its cells are not shown.`,
    clash: (id, by) => `${id} becomes ${by}, which has a value already; that one stays.`,
  },
  saveLayer: 'Download the layer (JSON)',
  openLayer: 'Open a layer of your own (JSON)',
  compare: 'Compare two layers',
  first: 'First layer',
  second: 'Second layer',
  both: (a, b) => `${a} and ${b}`,
  pairUnknown: 'without information in one of the two',
  having: {
    tools: {yes: 'with a tool', no: 'without a tool', unknown: 'without information on tools'},
    actions: {yes: 'with an action', no: 'without an action', unknown: 'without information on actions'},
    states: {
      yes: 'with adoption in some state',
      no: 'without adoption in the states',
      unknown: 'without information on adoption',
    },
    progress: {
      yes: 'with a completed action',
      no: 'without a completed action',
      unknown: 'without information on progress',
    },
  },
  ownHaving: (title) => ({
    yes: `with a value in “${title}”`,
    no: `without a value in “${title}”`,
    unknown: `without information in “${title}”`,
  }),
  gapColumn: 'Gap',
  gapKinds: {noTool: 'without a tool in the plan', noAction: 'without an action'},
  layerColumn: (title) => `Layer “${title}”`,
  byTool: 'by tool',
  statesTitle: 'States that adopted',
  statesOf: (count) => (count === 1 ? '1 state' : `${count} states`),
  noStates: 'The data do not say of any state that it adopted these tools.',
};
