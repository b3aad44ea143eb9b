import type {FrameMessages} from '../es/frame.js';

export const en: FrameMessages = {
  errors: {
    address: 'The address of the data is not valid or not secure (https).',
    offline: 'This device is not connected to the internet.',
    unreachable: 'The site that holds the data did not answer, or does not let other pages read it (CORS).',
    timeout: 'The site that holds the data took too long to answer.',
    missing: 'The data file is no longer at its address.',
    server: 'The site that holds the data answered with an error.',
    'too-large': 'The data file is larger than allowed.',
    'not-json': 'The answer is not a data file. It may be the sign-in page of a network.',
    unsafe: 'The file has a structure that is not safe.',
    'not-a-dataset': 'The file does not have the shape of a dataset of the Commission.',
    'newer-schema': 'The file uses a newer format than this component. Update the component.',
    integrity: 'The file is not the one that this page has pinned: its hash (integrity) differs.',
    'bad-integrity': 'The integrity attribute of this page is malformed, or lacks src.',
    release: 'The release that this page asks for does not exist.',
    'not-packaged':
      'The release that this page asks for does not come with this component: src is missing, with its address.',
    older: 'The site answered with data that is older or less complete than what had been read before.',
    empty: 'The file holds no record that can be read.',
    overlay: 'The data added by the state could not be read; the national data is shown.',
    failed: 'An error happened while drawing the data.',
  },
  instead: {
    snapshot: (release, date) =>
      `The data that comes with this component is shown: release ${release}, published on ${date}.`,
    cache: (release, date, kept) =>
      `The last good copy is shown, kept on ${kept}: release ${release}, published on ${date}.`,
    network: (release, date) => `Release ${release} is shown, published on ${date}.`,
  },
  openFile: 'Open the data file',
  withdrawn: (release) => `Release ${release} was withdrawn by its publisher.`,
  newer: (release, date) => `There is a newer release of the data: ${release}, of ${date}.`,
  ageing: (age) => `This data was published ${age}.`,
  aged: (age) => `This data was published ${age}. It may have changed.`,
  unknown: (names) => `Something is asked for that this data does not have: ${names}. The rest is shown.`,
  sources: (count) => `Sources (${count})`,
  asOf: (date) => `The age of data and deadlines are counted as of ${date}.`,
  changes: 'What changed',
  sourcesLoading: 'Loading the sources…',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  takeAway: 'Print, image and link',
};
