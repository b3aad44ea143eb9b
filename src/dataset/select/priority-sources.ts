import type {Dataset} from '../dataset.js';
import type {Source} from '../schema/types.js';
import type {PriorityTies} from './priorities.js';
import {sourcesOf} from './records.js';

/** Sources of those priorities, of their axes, of the plan's words on them and of their actions, as far as they have come. */
export function sourcesOfPriorities(dataset: Dataset, rows: readonly PriorityTies[]): readonly Source[] {
  const records = rows.flatMap(({priority, axis, actions}) => [
    ...(axis ? [axis] : []),
    priority,
    ...(priority.plan ? [priority.plan] : []),
    ...actions,
  ]);
  return sourcesOf(dataset, records);
}
