import type {AdoptionMapExploreMessages} from '../es/adoption-map-explore.js';
import {en as citing} from './citing.js';

export const en: AdoptionMapExploreMessages = {
  ...citing,
  find: 'Find a state',
  findHelp: 'Name, abbreviation or code',
  found: (count) => (count === 0 ? 'No state matches.' : count === 1 ? '1 state matches.' : `${count} states match.`),
  fileColumns: {
    note: 'Note',
    layer: 'Tool or indicator',
    year: 'Year of cut-off',
    unit: 'Unit',
    sources: 'Sources',
    release: 'Version of the data',
  },
  noneThen: (year) =>
    `No source consulted says so with a date of ${year} or before. It does not mean that there was none.`,
  unknownLayer: (id) => `This data has no layer “${id}”. Another one is shown.`,
  unknownYear: (year) => `None of this data is of “${year}”. What is known today is shown.`,
  asKnown: 'As known at the end of',
  asKnownNow: 'As known today',
  edition: 'Edition',
  play: 'Play the years',
  pause: 'Pause',
  now: 'Back to today',
  today: (adopted) => `Today: ${adopted}`,
  atYear: (year, words) => `At the end of ${year}: ${words}`,
  undated: (count) =>
    count === 1 ? 'One fact has no date and does not appear.' : `${count} facts have no date and do not appear.`,
  gaps: (count, year) => `States without ${year ? `a fact of ${year} or before` : 'information'} (${count})`,
  spared: (count) => `States to which it does not apply (${count})`,
  highest: 'Highest',
  lowest: 'Lowest',
  extremes: 'Extreme values',
  classes: {
    quantile: 'Classes with a similar number of states (quantiles). Each includes its lower bound.',
    'equal-interval': 'Classes of equal width. Each includes its lower bound.',
    thresholds: 'Classes with the bounds that the publisher of the indicator gives. Each includes its lower bound.',
    diverging: 'Classes by the difference to the national value.',
  },
  diverging: (national) =>
    `Compared with the national value (${national}): striped, below it; plain, equal or above. The cut is at half of the largest difference.`,
  diverge: (national) => `Compare with the national value (${national})`,
  compareWith: (state) => `Compare ${state} with`,
  nobody: 'Nobody',
  country: 'The country',
  comparison: (first, second) => `${first} and ${second}`,
  layer: 'Fact',
  adoptedOf: (count, total, spared) =>
    `adopted by ${count} of ${total}${spared ? `; not applicable to ${spared}` : ''}`,
  mean: (value, count) => `Mean of ${count} states: ${value}. Not a national figure.`,
  choose: 'Maps shown (up to six)',
  several: 'Several maps',
  ownWords: (publisher) => `According to ${publisher}`,
  ownNote: 'A fact of its publisher. It is not part of the national data and is in no total.',
  ownSource: 'Source',
  moreOf: (state) => `More about ${state}`,
};
