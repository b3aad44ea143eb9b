import type {ActionSheetMessages} from '../es/action-sheet.js';

const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

export const en: ActionSheetMessages = {
  choose: 'Sheet of',
  priorities: 'Priorities of the PNA',
  entities: 'States',
  print: 'Print the sheet',
  preparing: 'Preparing the sheet…',
  failed: 'The sheet could not be prepared.',
  nothing: 'The data has neither priorities nor states to make a sheet of.',
  title: (what) => `Actions of the Commission’s work plan: ${what}`,
  asOf: (date) => `Deadlines as of ${date}.`,
  ofPriority: (count) => `${actions(count)} with this priority`,
  ofEntity: (name, count) => `${actions(count)} that ${count === 1 ? 'names' : 'name'} the state (${name})`,
  noneOf: (name) => `No action of the plan names the state (${name})`,
  national: (count) => `${actions(count)} of the whole country`,
  id: 'Id',
  answer: ({total, silent, reported, verified}) =>
    silent === total
      ? `Nothing is reported or verified of ${total === 1 ? 'this action' : `any of these ${actions(total)}`}.`
      : `Of ${actions(total)}, ${reported} are completed as reported and ${verified} as verified; of ${silent} nothing is reported or verified.`,
  numbers: 'Numbers in brackets are those of this list.',
  sources: (count) => `Sources (${count})`,
  unread: (count) => `The detail of ${actions(count)} could not be read: their sources are not on this sheet.`,
};
