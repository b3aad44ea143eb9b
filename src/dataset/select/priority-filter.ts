import type {Priority, Term} from '../schema/types.js';
import type {PriorityTies, Tie} from './priorities.js';
import {fold} from './records.js';

/** What limits the priorities shown; an absent field limits nothing. */
export interface PriorityFilter {
  readonly axis?: string | undefined;
  readonly term?: Term | undefined;
  /** Only those that the commission's plan names. */
  readonly own?: boolean | undefined;
  /** Only those that the tool is tied to. */
  readonly tool?: string | undefined;
  /** Words that all stand in its number, its text or the names of its tools. */
  readonly words?: string | undefined;
  /** Only those ids. */
  readonly only?: readonly string[] | undefined;
}

/** The rows that a filter lets through. */
export function filterPriorities(rows: readonly PriorityTies[], filter: PriorityFilter): readonly PriorityTies[] {
  const {axis, term, own, tool, only, words = ''} = filter;
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter(
    ({priority, ties}) =>
      (!only || only.includes(priority.id)) &&
      (wanted.length === 0 || holdsAll(wordsIn(priority, ties), wanted)) &&
      (!axis || priority.axis === axis) &&
      (!term || priority.term === term) &&
      (!own || priority.inPlan) &&
      (!tool || ties.some((tie) => tie.tool.id === tool)),
  );
}

const holdsAll = (words: string, wanted: readonly string[]) =>
  wanted.every((word) => (/^\d+$/.test(word) ? words.split(' ', 1)[0] === word : words.includes(word)));

const wordsIn = ({number, text}: Priority, ties: readonly Tie[]) =>
  fold(
    [number, text.es, text.en, ...ties.flatMap(({tool}) => [tool.name.es, tool.name.en, ...tool.aliases])].join(' '),
  );
