import type {ToolCompareMessages} from '../es/tool-compare.js';

export const en: ToolCompareMessages = {
  title: (count) => (count === 1 ? 'Comparison: one more tool is needed' : `Comparison of ${count} tools`),
  leftOut: (names, limit) => `Up to ${limit} are compared at once; of what the address asks for, left out: ${names}.`,
  fact: 'Fact',
  remove: 'Remove',
  removeTool: (name) => `Remove from the comparison: ${name}`,
  priorities: 'Priorities',
  noPriorities: 'None, according to the plan',
  standard: 'Standard or method',
  coverage: 'Coverage',
  summary: 'Summary',
  status: 'Status',
  year: 'Start year',
  pillars: 'Pillars',
  phases: 'Phases',
  license: 'Licence of the code',
  inRepositories: (licenses) => `No information; in its repositories: ${licenses}`,
  url: 'Site or links',
  steps: 'How to replicate it',
  stepsOf: (count) =>
    count === 0 ? 'No steps on record' : count === 1 ? '1 step on record' : `${count} steps on record`,
};
