import type {CollectionName} from '../../../src/dataset/schema/index.js';
import {canonicalValue} from '../canonical.js';
import {isMapping, type Mapping} from '../model.js';
import {wholeSchema} from '../references.js';
import type {Column} from '../table/columns.js';

/** A record with what the columns of a table say of it; fields without a column stay as they were. */
export function mergeRecord(known: Mapping, row: Mapping, columns: readonly Column[], all: readonly Column[]): Mapping {
  const merged = structuredClone(known) as Record<string, unknown>;
  for (const key of new Set(columns.map(({path}) => path[0] ?? ''))) {
    const whole = all.filter(({path}) => path[0] === key).every(({name}) => columns.some((column) => column.name === name));
    if (whole) put(merged, [key], row[key]);
    else {
      for (const {path} of columns.filter((column) => column.path[0] === key)) put(merged, path, valueAt(row, path));
    }
  }
  return merged;
}

/** Whether two records say the same, in whatever order. */
export function sameRecord(collection: CollectionName, a: Mapping, b: Mapping): boolean {
  const schema = wholeSchema(collection);
  return JSON.stringify(canonicalValue(schema, a)) === JSON.stringify(canonicalValue(schema, b));
}

/** The id that a row without one has, where ids of its collection are made of what it is about. */
export function derivedId(collection: CollectionName, {state, tool, indicator, edition}: Mapping): string | undefined {
  const made =
    collection === 'adoptions' ? ['adoption', state, tool] : collection === 'observations' ? [indicator, edition, state] : [];
  return made.length > 0 && made.every((part) => typeof part === 'string' && part !== '') ? made.join('-') : undefined;
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length > 0) {
    const inside = target[key];
    if (isMapping(inside)) put(inside, rest, value);
    else if (value !== undefined && value !== null) put((target[key] = {}), rest, value);
  } else if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), value);
}
