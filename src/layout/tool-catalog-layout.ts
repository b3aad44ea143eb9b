import type {ToolEntry} from '../dataset/index.js';

/** A tool as listed. */
export interface CatalogItem {
  readonly entry: ToolEntry;
  /** Its record is open. */
  readonly open: boolean;
  /** It is listed although it does not meet the filters, because it was chosen elsewhere. */
  readonly pinned: boolean;
}

/** The tools on screen, and how many more there are. */
export interface CatalogLayout {
  readonly items: readonly CatalogItem[];
  readonly rest: number;
}

/**
 * The first `limit` results, and further ones up to the tool that is open. An open tool that is no result comes first when it is
 * to be pinned.
 */
export function layoutToolCatalog(
  results: readonly ToolEntry[],
  opened: ToolEntry | undefined,
  pin: boolean,
  limit: number,
): CatalogLayout {
  const position = opened ? results.indexOf(opened) : -1;
  const items = results
    .slice(0, Math.max(limit, position + 1))
    .map((entry): CatalogItem => ({entry, open: entry === opened, pinned: false}));
  const rest = results.length - items.length;
  if (!opened || position >= 0 || !pin) return {items, rest};
  return {items: [{entry: opened, open: true, pinned: true}, ...items], rest};
}
