import {byId, recordPart, type Dataset} from '../../dataset/index.js';
import type {Selection} from '../../state/selection-controller.js';
import type {ChoiceFilter} from './asked.js';

/**
 * Choices that no record of the dataset answers to, once what could hold it has come.
 *
 * @param settled whether a part that was asked for has come, or is known not to exist
 */
export function lostChoices(
  {priority, tool, state}: Selection,
  dataset: Dataset,
  settled: (part: string) => boolean,
): readonly (readonly [ChoiceFilter, string])[] {
  const lost: [ChoiceFilter, string][] = [];
  if (priority && !byId(dataset.priorities).has(priority) && settled(priority)) lost.push(['priority', priority]);
  if (tool && !byId(dataset.tools).has(tool) && settled(recordPart('tool', tool))) lost.push(['tool', tool]);
  // Entities come all at once.
  if (state && dataset.states.length > 0 && !byId(dataset.states).has(state)) lost.push(['state', state]);
  return lost;
}
