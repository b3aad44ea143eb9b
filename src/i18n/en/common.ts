import type {CommonMessages} from '../es/common.js';

export const common: CommonMessages = {
  loading: 'Loading the data…',
  errorTitle: 'The data could not be shown',
  errorFallback: 'The rest of the page works. If the problem persists, tell whoever runs this site.',
  errorCode: (code) => `Error code: ${code}`,
  retry: 'Try again',
  release: (release, date) => `Data: release ${release}, published on ${date}.`,
  consulted: (date) => `consulted in ${date}`,
  noDate: 'no date',
  download: 'Download',
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
  added: 'Added to the catalogue; the plan does not name it',
};
