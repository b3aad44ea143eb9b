interface MayRetire {
  readonly id: string;
  readonly retired?: {readonly replacedBy?: string | undefined} | undefined;
}

/** The record in force that stands for an id today: itself, or whatever took its place; undefined where nothing did. */
export function heirOf<T extends MayRetire>(records: ReadonlyMap<string, T>, id: string): T | undefined {
  const seen = new Set<string>();
  let current = records.get(id);
  while (current?.retired?.replacedBy && !seen.has(current.id)) {
    seen.add(current.id);
    current = records.get(current.retired.replacedBy);
  }
  return current?.retired ? undefined : current;
}
