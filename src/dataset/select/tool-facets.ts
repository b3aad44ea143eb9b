import {fold} from './records.js';
import {filterTools} from './tool-filters.js';
import type {FoundTools, ToolEntry, ToolFacet, ToolFilter, ToolFilters} from './tools.js';

/** How many tools each value of a facet would leave, with the other filters as they are. */
export function countFacet(
  entries: readonly ToolEntry[],
  filters: ToolFilters,
  found: FoundTools | undefined,
  facet: ToolFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {values} of filterTools(entries, filters, found, facet)) {
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
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

/** A text in pieces, each a word that a search matched or what stands between two of them. */
export const markedPieces = (
  text: string,
  found: FoundTools,
): readonly {readonly text: string; readonly marked: boolean}[] =>
  text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((piece, index) => ({text: piece, marked: index % 2 === 1 && found.matches(fold(piece))}));
