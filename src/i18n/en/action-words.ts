import type {ActionWords} from '../es/action-words.js';

export const actionWords: ActionWords = {
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
    'completed-late': 'Completed late',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    'no-information': 'No information',
    other: 'Other',
  },
  horizons: {
    short: 'Short term',
    'medium-long': 'Medium and long term',
    other: 'Other term',
  },
  products: {
    count: 'Count',
    document: 'Document',
    report: 'Report',
    list: 'List',
    website: 'Website',
    other: 'Other',
  },
};
