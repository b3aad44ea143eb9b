import type {Dataset} from '../dataset.js';
import type {Axis, Priority, State} from '../schema/types.js';
import {findState} from './records.js';
import {searchWords} from './tools.js';

/** What words name beside tools: a value by which tools are filtered. */
export type NamedFacet =
  | {readonly facet: 'state'; readonly record: State}
  | {readonly facet: 'priority'; readonly record: Priority}
  | {readonly facet: 'axis'; readonly record: Axis};

/** `prioridad 16`, `eje n.º 2`, or a number alone, which means a priority: those are what the plan has numbers for. */
const NUMBERED = /^(?:(?:prioridad|priority|(eje|axis)) ?(?:(?:n ?º|num|numero|no|number) )?)?(\d+)$/;

/** `PNA 16`, `prioridad 16 de la PNA`: it is the policy that has all of them. */
const POLICY = /(?:\b(?:de la|of the) )?\bpna\b/;

const folded = (words: string): string => searchWords(searchWords(words).join(' ').replace(POLICY, '')).join(' ');

/** Whether words ask for a priority or an axis by its number, or are a number alone: there may be none of that number. */
export const asksByNumber = (words: string): boolean => NUMBERED.test(folded(words));

/** `State of Mexico` is asked for as much as `México`. */
const STATE_OF = /^state of /;

/** What the words name, all of them together: a priority or an axis by its number, an entity by its name or letters. */
export function namedFacet(dataset: Dataset, words: string): NamedFacet | undefined {
  const asked = folded(words);
  const [, axis, number] = NUMBERED.exec(asked) ?? [];
  if (number && axis) {
    const record = numbered(dataset.axes, number);
    return record && {facet: 'axis', record};
  }
  if (number) {
    const record = numbered(dataset.priorities, number);
    return record && {facet: 'priority', record};
  }
  const record = findState(dataset, asked.replace(STATE_OF, ''));
  return record && {facet: 'state', record};
}

const numbered = <R extends {readonly number: number; readonly retired?: unknown}>(
  records: readonly R[],
  number: string,
): R | undefined => records.find((record) => record.number === Number(number) && !record.retired);
