import type {ToolNoneMessages} from '../es/tool-none.js';

export const en: ToolNoneMessages = {
  empty: 'There are no tools to show.',
  none: 'No tool meets all of it at once.',
  nothing: (name) => `Nothing matches ${name}.`,
  lift: (name, count) => `Without ${name} ${count === 1 ? '1 is' : `${count} are`} left`,
  liftAll: 'Clear all',
  named: {
    state: (name, count) => `Adopted in ${name} (${count})`,
    priority: (number, count) => `Priority ${number} (${count})`,
    axis: (number, count) => `Axis ${number} (${count})`,
  },
  filteredAway: (named) => `${named} with the other filters in force.`,
  unnamed: {
    state: (name) => `There is no record of ${name} having adopted any tool. It does not mean that it uses none.`,
    priority: (number) => `The plan ties no tool to priority ${number}.`,
    axis: (number) => `The plan ties no tool to axis ${number}.`,
  },
  unconfirmed: (name, count, total) => `To be confirmed in ${name}: ${count} of ${total}.`,
  quote: (words) => `“${words}”`,
};
