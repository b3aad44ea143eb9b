import type {CommonMessages} from '../es/common.js';

export const common: CommonMessages = {
  loading: 'Loading the data…',
  errorTitle: 'The data could not be shown',
  errorFallback: 'The rest of the page works. If the problem persists, tell whoever runs this site.',
  errorCode: (code) => `Error code: ${code}`,
  retry: 'Try again',
  release: (release, date) => `Data: release ${release}, published on ${date}.`,
  consulted: (date, day) => `consulted ${day ? 'on' : 'in'} ${date}`,
  archived: 'archived copy',
  links: {
    ok: (date) => `link checked on ${date}`,
    moved: (date) => `on ${date} the link led to another address`,
    gone: (date) => `on ${date} the link was gone`,
    unreachable: (date) => `on ${date} the link did not answer`,
  },
  noDate: 'no date',
  view: 'View',
  filters: 'Filters',
  clearChoice: (what) => `Clear: ${what}`,
  chosen: 'Selection',
  close: 'Close',
  noInformation: 'No information',
  detailFailed: 'The detail could not be read. Everything else is shown in full.',
  detailLoading: 'Loading the detail…',
  mediumConfidence: 'To be confirmed',
  keys: 'Keys',
};
