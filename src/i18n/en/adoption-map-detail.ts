import type {AdoptionMapDetailMessages} from '../es/adoption-map-detail.js';

export const en: AdoptionMapDetailMessages = {
  sortBy: (column) => `Sort by: ${column}`,
  sorted: (column, down) => `Order: ${column}, ${down ? 'descending' : 'ascending'}.`,
  atEnd: (year) => `At the end of ${year}`,
  home: 'state of this site',
  dataDate: (date) => `Date of the fact: ${date}.`,
  detailMissing: 'The detail could not be loaded. The value is the one shown.',
  noSource: 'No source consulted gives this fact. It does not mean that there is none.',
  membership: (member, plan) =>
    `${member ? 'Member of the Open Government Commission' : 'Not among the states of the Commission'}, according to its plan of ${plan}.`,
  about: 'What it measures',
  pageOf: (state) => `Page of ${state}`,
  ageOf: (age) => `(${age})`,
  noGeometry: 'The drawing of the map could not be loaded. The table shows the same data.',
};
