import type {ToolRowsMessages} from '../es/tool-rows.js';

export const en: ToolRowsMessages = {
  id: 'Key',
  name: 'Tool',
  origin: 'Origin',
  kind: 'Kind',
  status: 'Status',
  statusId: 'Status key',
  date: 'Date of the fact',
  year: 'Start year',
  adopted: 'States that adopted it',
  adoptedIn: 'Adopted in',
  inProgress: 'States in progress',
  lapsed: 'States where it is no longer in force',
  priorities: 'Priorities of the plan',
  promoters: 'Promoted by',
  pillars: 'Pillars',
  phases: 'Phases',
  license: 'Licence of the code',
  url: 'Site',
  summary: 'Summary',
};
