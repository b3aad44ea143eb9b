import type {AdoptionMapDetailMessages} from '../es/adoption-map-detail.js';

export const en: AdoptionMapDetailMessages = {
  sortBy: (column) => `Sort by: ${column}`,
  sorted: (column, down) => `Order: ${column}, ${down ? 'descending' : 'ascending'}.`,
  home: 'state of this site',
  dataDate: (date) => `Date of the fact: ${date}.`,
  detailMissing: 'The detail could not be loaded. The value is the one shown.',
  noSource: 'No source consulted gives this fact. It does not mean that there is none.',
  moreOf: (state) => `More about ${state}`,
  member: 'Member of the Open Government Commission, according to its plan of 2020.',
  notMember: 'Not among the states of the Commission, according to its plan of 2020.',
  about: 'What it measures',
  classes: {
    quantile: 'Classes with a similar number of states (quantiles). Each includes its lower bound.',
    'equal-interval': 'Classes of equal width. Each includes its lower bound.',
    thresholds: 'Classes with the bounds that the publisher of the indicator gives. Each includes its lower bound.',
    diverging: 'Classes by the difference to the national value.',
  },
  diverging: (national) =>
    `Compared with the national value (${national}): striped, below it; plain, equal or above. The cut is at half of the largest difference.`,
  unknownLayer: (id) => `This data has no layer “${id}”. Another one is shown.`,
  unknownState: (id) => `“${id}” is no state.`,
  ownWords: (publisher) => `According to ${publisher}`,
  ownNote: 'A fact of its publisher. It is not part of the national data and is in no total.',
  ownSource: 'Source',
  pageOf: (state) => `Page of ${state}`,
  ageOf: (age) => `(${age})`,
  noGeometry: 'The drawing of the map could not be loaded. The table shows the same data.',
};
