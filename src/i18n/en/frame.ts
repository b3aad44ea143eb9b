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
    release: 'The release that this page asks for does not exist.',
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
  aged: (age) => `This data was published ${age}. It may have changed.`,
  setAside: (count) =>
    count === 1
      ? '1 item of the file could not be read. It was set aside; the rest is shown in full.'
      : `${count} items of the file could not be read. They were set aside; the rest is shown in full.`,
  setAsideList: 'See which',
  issue: {
    field: (record, detail) => `${record}: field “${detail}” is missing or not valid.`,
    duplicate: (record) => `${record}: is repeated.`,
    reference: (record, detail) => `${record}: refers to something that does not exist (${detail}).`,
    count: (record, detail) => `${record}: ${detail} were read.`,
  },
  unknown: (names) => `The link asks for something that this data does not have: ${names}. The rest is shown.`,
  sources: (count) => `Sources (${count})`,
  changes: 'What changed',
  sourcesLoading: 'Loading the sources…',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  takeAway: 'Print, image and link',
};
