import type {IssuesMessages} from '../es/issues.js';

export const en: IssuesMessages = {
  lost: (count) =>
    `${count === 1 ? '1 item of the file is' : `${count} items of the file are`} missing or could not be read. The rest is shown, and totals count only that.`,
  unknownValues: (count) => `Records with words newer than this component, shown as “other”: ${count}.`,
  unlinked: (count) => `Records with an address that is not https, which is shown as text: ${count}.`,
  setAsideList: 'See which',
  andMore: (count) => `and ${count} more`,
  issue: {
    field: (record, detail) => `${record}: field “${detail}” is missing or not valid.`,
    duplicate: (record) => `${record}: is repeated.`,
    reference: (record, detail) => `${record}: refers to something that does not exist (${detail}).`,
    count: (record, detail) => `${record}: ${detail} were read.`,
    link: (record, detail) => `${record}: ${detail}.`,
    value: (record, detail) => `${record}: ${detail}.`,
  },
};
