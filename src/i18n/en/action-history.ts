import type {ActionHistoryMessages} from '../es/action-history.js';
import {en as changes} from './changes.js';

export const en: ActionHistoryMessages = {
  changes,
  title: 'Changes of the record, the latest first',
  release: (release) => `release ${release} of the data.`,
  added: 'The record is new in this release.',
  unchanged: 'No release after the first one changed this record.',
  source: 'Source of the change',
  file: (release) => `list of changes of release ${release}`,
  first: (release, date) => `The list begins with the first release of the data, ${release}, published on ${date}.`,
  missing: (release) =>
    `The list of changes of release ${release} could not be read: what came before it is not known here.`,
  failed: 'The lists of changes could not be read. The dated facts of the record stand above.',
  loading: 'Loading the lists of changes…',
};
