import {fold} from './records.js';
import {filterTools} from './tool-filters.js';
import {
  TOOL_FACETS,
  type FoundTools,
  type ToolEntry,
  type ToolFacet,
  type ToolFilter,
  type ToolFilters,
} from './tools.js';

/** Of each facet, how many tools each of its values would leave, with the other filters as they are. */
export type FacetCounts = Readonly<Record<ToolFacet, ReadonlyMap<string, number>>>;

/** Counts all facets in one pass: a tool that a single filter refuses counts in that filter's own facet. */
export function countFacets(
  entries: readonly ToolEntry[],
  {words: _words, ...filters}: ToolFilters,
  found: FoundTools | undefined,
): FacetCounts {
  const counts = Object.fromEntries(TOOL_FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    ToolFacet,
    Map<string, number>
  >;
  const wanted = TOOL_FACETS.flatMap((facet) => (filters[facet] ? [[facet, filters[facet]] as const] : []));
  for (const {values} of filterTools(entries, {}, found)) {
    const refusing = wanted.filter(([facet, value]) => !values[facet].includes(value)).map(([facet]) => facet);
    for (const facet of refusing.length === 0 ? TOOL_FACETS : refusing.length === 1 ? refusing : []) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Filters that, lifted alone, would give results, with how many; the one that gives most first. */
export function filtersToLift(
  entries: readonly ToolEntry[],
  filters: ToolFilters,
  found: FoundTools | undefined,
): readonly {readonly filter: ToolFilter; readonly count: number}[] {
  return (Object.keys(filters) as ToolFilter[])
    .filter((filter) => filters[filter])
    .map((filter) => ({filter, count: filterTools(entries, filters, found, filter).length}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** A piece of a text, as a search marks it. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, as few as can be: words that a search matched, and what stands before, between and after them. */
export function markedPieces(text: string, found: FoundTools): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let between = '';
  for (const [index, piece] of text.split(/([\p{L}\p{N}\p{M}]+)/u).entries()) {
    if (index % 2 === 1 && found.matches(fold(piece))) {
      pieces.push({text: between, marked: false}, {text: piece, marked: true});
      between = '';
    } else between += piece;
  }
  return [...pieces, {text: between, marked: false}];
}
