import type {ActionDefinitions} from '../es/action-definitions.js';

export const actionDefinitions: ActionDefinitions = {
  statuses: {
    'not-started': 'A dated source says that the action has not begun.',
    'in-progress': 'A source documents that it began; none says it finished.',
    completed: 'A source documents the product within the period of the plan.',
    'completed-late': 'A source documents the product after the period of the plan.',
    suspended: 'A source says that it stopped and may go on.',
    cancelled: 'A source says that it will not be done.',
    'no-information': 'No source consulted tells how it stands. It does not mean that it was not done.',
  },
  horizons: {
    short: 'What the plan puts in the short term. In that of 2020, mainly what strengthens the Commission itself.',
    'medium-long':
      'What the plan puts in a longer term. In that of 2020, what may take longer for its nature and the actors involved.',
  },
  products: {
    count: 'A number: of exercises, of states or of requests.',
    document: 'A finished document.',
    report: 'A report of what was done and its reach.',
    list: 'A published list.',
    website: 'A site or page online.',
  },
};
