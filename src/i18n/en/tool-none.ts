import type {ToolNoneMessages} from '../es/tool-none.js';

export const en: ToolNoneMessages = {
  empty: 'The dataset holds no tools.',
  none: 'No tool meets all of it at once.',
  nothing: (name) => `Nothing matches ${name}.`,
  lift: (name, count) => `Without ${name} ${count === 1 ? '1 is' : `${count} are`} left`,
  liftAll: 'Clear all',
  adoptedIn: (name, count) => `Adopted in ${name} (${count})`,
  quote: (words) => `“${words}”`,
};
