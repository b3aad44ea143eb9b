import type {PriorityTies, Term, Tool} from '../dataset/index.js';
import {groupByAxis, type Arrangement, type ColumnGroup, type RowGroup} from './priority-matrix-layout.js';

/** How rows and columns are to stand; empty words are the default. */
export interface Order {
  /** `term` groups by term, `none` leaves the rows ungrouped. */
  readonly rows?: string | undefined;
  /** `pillar` or `phase`. */
  readonly columns?: string | undefined;
  /** `term`, `tools`, `actions` or `layer`. */
  readonly sort?: string | undefined;
  /** Value of a row in the layer shown. */
  readonly value?: ((row: PriorityTies) => number) | undefined;
}

const TERM_RANKS: Readonly<Record<Term, number>> = {short: 0, medium: 1, long: 2, other: 3};

const RANKS: Readonly<Record<string, (row: PriorityTies) => number>> = {
  term: ({priority}) => TERM_RANKS[priority.term],
  tools: ({ties}) => -ties.filter(({listed}) => listed).length,
  actions: ({actions}) => -actions.length,
};

/** Rows sorted, counts from the largest; those of one rank keep their order. */
function sortRows(rows: readonly PriorityTies[], {sort = '', value}: Order): readonly PriorityTies[] {
  const rank = sort === 'layer' ? value && ((row: PriorityTies) => -value(row)) : RANKS[sort];
  return rank ? [...rows].sort((a, b) => rank(a) - rank(b)) : rows;
}

function groupRows(rows: readonly PriorityTies[], by: string): readonly RowGroup<PriorityTies>[] {
  if (by === 'none') return rows.length > 0 ? [{id: '', by: '', rows}] : [];
  if (by !== 'term') return groupByAxis([...rows].sort((a, b) => axisNumber(a) - axisNumber(b)));
  return Object.keys(TERM_RANKS).flatMap((id) => {
    const own = rows.filter(({priority}) => priority.term === id);
    return own.length > 0 ? [{id, by: 'term', rows: own} as const] : [];
  });
}

const axisNumber = ({axis}: PriorityTies) => axis?.number ?? Infinity;

/** Tools under the first of their pillars or phases; each stands once. */
function groupTools(tools: readonly Tool[], by: 'pillars' | 'phases'): readonly ColumnGroup[] {
  const ids = [...new Set(tools.map((tool) => tool[by][0] ?? ''))];
  return ids.map((id) => ({id, columns: tools.filter((tool) => (tool[by][0] ?? '') === id)}));
}

/** The arrangement of a matrix for that order. */
export function arrangement(order: Order): Arrangement {
  const {rows = '', columns = ''} = order;
  const by = columns === 'pillar' ? 'pillars' : columns === 'phase' ? 'phases' : undefined;
  return {
    rows: (all) => groupRows(sortRows(all, order), rows),
    ...(by && {columns: (tools) => groupTools(tools, by)}),
  };
}
