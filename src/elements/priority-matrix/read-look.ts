import {filterPriorities, TERMS, type Dataset, type PriorityTies, type Term} from '../../dataset/index.js';
import type {Look, LookKey} from './look.js';

const YES = ['true'];
const CHOICES: Readonly<Partial<Record<LookKey, readonly string[]>>> = {
  term: TERMS,
  own: YES,
  only: YES,
  marking: YES,
  rows: ['term', 'none'],
  columns: ['pillar', 'phase'],
  sort: ['term', 'tools', 'actions', 'layer'],
  density: ['tight', 'roomy'],
  aim: ['target', 'both'],
};
const FREE: readonly string[] = ['words', 'marked', 'layer', 'pair'];

/** The look that an address asks for, and what of it this dataset or this widget does not have: values, and names of nothing. */
export function readLook(
  values: Readonly<Record<string, string>>,
  {axes}: Dataset,
): {look: Look; unknown: readonly string[]} {
  const known = (key: string, value: string) =>
    key === 'axis' ? axes.some(({id}) => id === value) : FREE.includes(key) || CHOICES[key as LookKey]?.includes(value);
  const isKey = (key: string) => key === 'axis' || FREE.includes(key) || Object.hasOwn(CHOICES, key);
  const entries = Object.entries(values).filter(([key]) => isKey(key));
  return {
    look: Object.fromEntries(entries.filter(([key, value]) => known(key, value))),
    unknown: [
      ...entries.filter(([key, value]) => !known(key, value)).map(([, value]) => value),
      ...Object.keys(values).filter((key) => key !== 'cell' && !isKey(key)),
    ],
  };
}

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
