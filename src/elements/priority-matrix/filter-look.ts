import {filterPriorities, type PriorityTies, type Term} from '../../dataset/index.js';
import type {Look} from './look.js';

/** The numbers of the marked priorities. */
export const markedIn = ({marked = ''}: Look): readonly number[] => marked.split(',').filter(Boolean).map(Number);

/** The rows that a look and a chosen tool leave. */
export function filterByLook(
  all: readonly PriorityTies[],
  look: Look,
  tool: string | undefined,
): readonly PriorityTies[] {
  const {axis, term, own, words} = look;
  const marked = look.only ? markedIn(look) : undefined;
  const only = marked && all.filter(({priority}) => marked.includes(priority.number)).map(({priority}) => priority.id);
  return filterPriorities(all, {axis, term: term as Term, own: !!own, tool, words, only});
}
