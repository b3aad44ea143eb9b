import type {TermMessages} from '../es/terms.js';

export const terms: TermMessages = {
  short: 'Short term',
  medium: 'Medium term',
  long: 'Long term',
  other: 'Other term',
};
