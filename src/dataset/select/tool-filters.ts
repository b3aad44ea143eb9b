import type {FoundTools, ToolEntry, ToolFilter, ToolFilters, ToolSort} from './tools.js';

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
