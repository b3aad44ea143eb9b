import type {OverlayMessages} from '../es/overlay.js';
import {actionWords} from './action-words.js';
import {adoptionStatus} from './adoption-status.js';

export const en: OverlayMessages = {
  title: (publisher) => `According to ${publisher}`,
  note: 'Data of its publisher’s own. It is no part of the national data and counts in no total.',
  file: 'File of the publisher',
  maintainer: 'For who keeps this page',
  shown: (release, origin) => `Release ${release} is shown (${origin}).`,
  origins: {
    snapshot: 'the data that comes with the component',
    network: 'read from the network',
    cache: 'last good copy, not confirmed',
    property: 'object of the page',
  },
  attribute: (name, value) => `${name}="${value}" cannot be used.`,
  instead: {
    asOf: 'Ages are counted to today.',
    state: 'No state is marked.',
    view: (first) => `“${first}” is shown.`,
    headingLevel: 'It goes from 2 to 6; the nearest level is used.',
    reportUrl: 'It is “mailto:” or “https:”; words say what to cite in a report.',
    loading: '“lazy” is used.',
    now: 'What is known today is shown.',
    stateUrl: 'It is “https:” or an address of this site; the page of the state is not linked.',
  },
  accepted: (count) => (count === 1 ? '1 row was accepted.' : `${count} rows were accepted.`),
  refused: (count) => (count === 1 ? '1 row was refused:' : `${count} remarks on refused rows:`),
  row: (row, column) => `Row ${row}, column “${column}”`,
  problems: {
    missing: () => 'the value is missing.',
    invalid: (value) => `“${value}” is not a valid value.`,
    unknown: (value) => `“${value}” does not exist in the national data.`,
  },
  columns: {
    type: 'type',
    state: 'state',
    tool: 'tool',
    action: 'action',
    status: 'status',
    date: 'date',
    note: 'note',
    name: 'name',
    source: 'source',
    url: 'url',
  },
  csv: ['according to', 'type', 'state', 'record', 'status', 'date', 'note', 'source', 'link'],
  types: {adoption: 'adoption', update: 'update', organization: 'organisation'},
  adoption: Object.fromEntries(Object.entries(adoptionStatus).map(([id, {name}]) => [id, name])),
  action: actionWords.statuses,
};
