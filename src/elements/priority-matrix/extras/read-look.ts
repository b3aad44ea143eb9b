import {TERMS, type Dataset} from '../../../dataset/index.js';
import type {Look, LookKey} from '../look.js';

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
