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

/** Sorts by one criterion; ties keep the order of `entries`, which is that of their names. What is not known comes last. */
export function sortTools(
  entries: readonly ToolEntry[],
  sort: ToolSort,
  found: FoundTools | undefined,
): readonly ToolEntry[] {
  if (sort === 'name') return entries;
  if (sort === '-name') return [...entries].reverse();
  const rank = new Map(found?.ids.map((id, index) => [id, -index]));
  const sign = sort.startsWith('-') ? 1 : -1;
  const key = ({tool, adopted}: ToolEntry) =>
    (sort === 'relevance' ? rank.get(tool.id) : sort.endsWith('year') ? tool.startYear : adopted) ?? sign * Infinity;
  return [...entries].sort((a, b) => sign * (key(a) - key(b)));
}
