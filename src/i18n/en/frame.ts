import type {FrameMessages} from '../es/frame.js';

export const en: FrameMessages = {
  errors: {
    address: 'The address of the data is not valid or not secure (https).',
    unreachable: 'The site that holds the data did not answer.',
    timeout: 'The site that holds the data took too long to answer.',
    missing: 'The data file is no longer at its address.',
    server: 'The site that holds the data answered with an error.',
    'too-large': 'The data file is larger than allowed.',
    'not-json': 'The answer is not a data file. It may be the sign-in page of a network.',
    'not-a-dataset': 'The file does not have the shape of a dataset of the Commission.',
    'newer-schema': 'The file uses a newer format than this component. Update the component.',
    empty: 'The file holds no record that can be read.',
    failed: 'An error happened while drawing the data.',
  },
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
  sourcesLoading: 'Loading the sources…',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  takeAway: 'Print, image and link',
};
