import type {ActionWords} from '../es/action-words.js';

export const actionWords: ActionWords = {
  statuses: {
    'not-started': {name: 'Not started', definition: 'A dated source says that the action has not begun.'},
    'in-progress': {name: 'In progress', definition: 'A source documents that it began; none says it finished.'},
    completed: {name: 'Completed', definition: 'A source documents the product within the period of the plan.'},
    'completed-late': {
      name: 'Completed late',
      definition: 'A source documents the product after the period of the plan.',
    },
    suspended: {name: 'Suspended', definition: 'A source says that it stopped and may go on.'},
    cancelled: {name: 'Cancelled', definition: 'A source says that it will not be done.'},
    'no-information': {
      name: 'No information',
      definition: 'No source consulted tells how it stands. It does not mean that it was not done.',
    },
  },
  horizons: {
    short: {
      name: 'Short term',
      definition: 'According to the plan, they mainly strengthen the Commission itself.',
    },
    'medium-long': {
      name: 'Medium and long term',
      definition: 'According to the plan, their nature and the actors involved may make them take longer.',
    },
  },
  products: {
    count: {name: 'Count', definition: 'A number: of exercises, of states or of requests.'},
    document: {name: 'Document', definition: 'A finished document.'},
    report: {name: 'Report', definition: 'A report of what was done and its reach.'},
    list: {name: 'List', definition: 'A published list.'},
    website: {name: 'Website', definition: 'A site or page online.'},
  },
};
