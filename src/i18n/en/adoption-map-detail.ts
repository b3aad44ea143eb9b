import type {AdoptionMapDetailMessages} from '../es/adoption-map-detail.js';

export const en: AdoptionMapDetailMessages = {
  home: 'state of this site',
  dataDate: (date) => `Date of the fact: ${date}.`,
  detailMissing: 'The detail could not be loaded. The value is the one shown.',
  noSource: 'No source consulted gives this fact. It does not mean that there is none.',
  moreOf: (state) => `More about ${state}`,
  member: 'Member of the Open Government Commission, according to its plan of 2020.',
  notMember: 'Not among the states of the Commission, according to its plan of 2020.',
  about: 'What it measures',
};
