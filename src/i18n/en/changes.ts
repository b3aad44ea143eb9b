import type {ChangesMessages} from '../es/changes.js';
import {actionWords} from './action-words.js';
import {adoptionStatus} from './adoption-status.js';
import {toolWords} from './tool-words.js';

export const en: ChangesMessages = {
  title: (from, to) => `From release ${from} to ${to}`,
  first: (to) => `Release ${to} is the first: there is none to compare it with.`,
  none: 'No record has changed.',
  failed: 'The list of changes could not be read.',
  loading: 'Loading the list of changes…',
  open: 'Show it here',
  added: (count) => `New records (${count})`,
  removed: (count) => `Records taken away (${count})`,
  changed: (count) => `Records that changed (${count})`,
  replacedBy: (id) => `now ${id}`,
  before: 'before',
  now: 'now',
  nothing: 'no value',
  file: 'File of the changes (JSON)',
  kinds: {status: 'status', evidence: 'evidence', wording: 'wording', value: 'value'},
  collections: {
    plans: 'plan',
    states: 'state',
    axes: 'axis',
    priorities: 'priority',
    tools: 'tool',
    actors: 'actor',
    actions: 'action',
    adoptions: 'adoption',
    indicators: 'indicator',
    observations: 'measurement',
    organizations: 'organisation',
    guideThemes: 'theme of the guide',
    guideItems: 'item of the guide',
    events: 'event',
    sources: 'source',
    commission: 'Commission',
  },
  statuses: {
    ...toolWords.status,
    ...actionWords.statuses,
    ...Object.fromEntries(Object.entries(adoptionStatus).map(([id, {name}]) => [id, name])),
  },
};
