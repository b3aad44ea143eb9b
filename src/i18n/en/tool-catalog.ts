import type {ToolCatalogMessages} from '../es/tool-catalog.js';
import {common} from './common.js';
import {toolWords} from './tool-words.js';

const tools = (count: number) => (count === 1 ? '1 tool' : `${count} tools`);
const toConfirm = 'to be confirmed';
const states = (count: number) => (count === 1 ? '1 state' : `${count} states`);

export const en: ToolCatalogMessages = {
  common,
  toolWords,
  heading: 'Open government tools',
  answer: ({plan, closed, unconfirmed, added}, bold) => [
    'The plan names ',
    bold(plan),
    plan === 1 ? ' tool or initiative' : ' tools and initiatives',
    ...(closed ? ['; ', bold(closed), ' closed'] : []),
    ...(unconfirmed ? [closed ? ' and ' : '; ', bold(unconfirmed), ' could not be confirmed as still active'] : []),
    '.',
    ...(added ? [' ', bold(added), added === 1 ? ' more was added later.' : ' more were added later.'] : []),
  ],
  search: 'Search tools',
  searchHint: 'Name, acronym or topic',
  origins: {plan: 'In the plan', added: 'Added'},
  sort: 'Order',
  sorts: {
    relevance: 'Best match',
    name: 'Name',
    '-name': 'Name, Z to A',
    entities: 'Most states',
    '-entities': 'Fewest states',
    year: 'Latest start',
    '-year': 'Earliest start',
  },
  views: {cards: 'Cards', table: 'Table'},
  count: (count, total) => (count === total ? tools(count) : `${count} of ${tools(total)}`),
  approximate: {
    similar: 'None matches as written. These have similar words.',
    some: 'None has all the words. These have some of them.',
  },
  pinned: 'Chosen; it does not meet the filters in use.',
  more: (count) => `Show ${count} more`,
  shown: (shown, total) => `Showing ${shown} of ${total}.`,
  sourcesHint: 'Each opens with its dated sources.',
  dated: (date) => `fact of ${date}`,
  alias: 'Also',
  labels: {kind: 'Kind', origin: 'Origin', promoters: 'Promoted by', entities: 'States', priorities: 'Serves'},
  priorities: (numbers, count) => `${count === 1 ? 'Priority' : 'Priorities'} ${numbers}`,
  inState: (name) => `In ${name}`,
  toConfirm,
  adopted: (count, doubtful) =>
    count === 0
      ? 'None on record as adopting it'
      : `Adopted in ${states(count)}${doubtful > 0 ? `, ${count === 1 ? '' : `${doubtful} `}${toConfirm}` : ''}`,
};
