import type {FoundTools, ToolEntry, ToolFacet, ToolFilter, ToolFilters, ToolSort} from './tools.js';

/** Tools that pass every filter but those of `except`. `found` limits to a search, unless `words` is excepted. */
export function filterTools(
  entries: readonly ToolEntry[],
  filters: ToolFilters,
  found: FoundTools | undefined,
  except?: ToolFilter,
): readonly ToolEntry[] {
  const {words: _words, ...rest} = filters;
  const wanted = (Object.entries(rest) as [keyof typeof rest, string][]).filter(
    ([name, value]) => value && name !== except,
  );
  const ids = found && except !== 'words' ? new Set(found.ids) : undefined;
  return entries.filter(
    ({tool, values}) => (!ids || ids.has(tool.id)) && wanted.every(([name, value]) => values[name].includes(value)),
  );
}

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

/** Sorts by one criterion; ties keep the alphabetical order. What is not known comes last. */
export function sortTools(
  entries: readonly ToolEntry[],
  sort: ToolSort,
  found: FoundTools | undefined,
): readonly ToolEntry[] {
  if (sort === 'entities') return [...entries].sort((a, b) => (b.adopted ?? -1) - (a.adopted ?? -1));
  if (sort === 'year') return [...entries].sort((a, b) => (b.tool.startYear ?? 0) - (a.tool.startYear ?? 0));
  if (sort === 'name' || !found) return entries;
  const rank = new Map(found.ids.map((id, index) => [id, index]));
  return [...entries].sort((a, b) => (rank.get(a.tool.id) ?? 0) - (rank.get(b.tool.id) ?? 0));
}
