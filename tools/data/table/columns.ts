import {text} from '../../../src/dataset/schema/fields.js';
import {COLLECTIONS, type CollectionName} from '../../../src/dataset/schema/index.js';
import {definition, itemOf, type Schema, shapeOf, unwrap} from '../schema-walk.js';

/** How a cell holds its value: as it is; texts parted by bars; or as JSON, where the value is too deep for a cell. */
export type ColumnKind = 'one' | 'many' | 'json';

/** A column of a collection's table. */
export interface Column {
  /** As the header has it: `summary.es`, `sources.locator`. */
  readonly name: string;
  /** From the record to the value, or to the list whose items hold it. */
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  /** For `many`, from each item of the list to its value; empty where the item is the value. */
  readonly inner: readonly string[];
  readonly schema: Schema;
  /** The list may be missing, so that an empty one is written `[]`. */
  readonly mayLack: boolean;
  /** Every record has a value here. */
  readonly required: boolean;
}

/** Columns of a collection, in the order of its schema. */
export function columnsOf(collection: CollectionName): readonly Column[] {
  return fieldsOf(COLLECTIONS[collection].whole, [], true);
}

function fieldsOf(schema: Schema, path: readonly string[], required: boolean): Column[] {
  const shape = shapeOf(schema) ?? {};
  return Object.entries(shape).flatMap(([key, field]) => columnsAt(field, [...path, key], required && isRequired(field)));
}

function columnsAt(schema: Schema, path: readonly string[], required: boolean): Column[] {
  const item = itemOf(schema);
  if (item) return listColumns(item, path, !isRequired(schema));
  if (shapeOf(schema)) return isClear(schema) ? fieldsOf(schema, path, required) : [column(path, 'json', schema)];
  return [{...column(path, 'one', schema), required}];
}

function listColumns(item: Schema, path: readonly string[], mayLack: boolean): Column[] {
  const shape = shapeOf(item);
  if (!shape) return [{...column(path, 'many', item), mayLack}];
  const leaves = leavesOf(item);
  return leaves
    ? leaves.map(({inner, schema}, index) => ({...column(path, 'many', schema, inner), mayLack: mayLack && index === 0}))
    : [{...column(path, 'json', item), mayLack}];
}

/** Values of an item one by one; undefined when it holds a list or cannot be told from nothing. */
function leavesOf(item: Schema, inner: readonly string[] = []): {inner: readonly string[]; schema: Schema}[] | undefined {
  const leaves: {inner: readonly string[]; schema: Schema}[] = [];
  for (const [key, schema] of Object.entries(shapeOf(item) ?? {})) {
    if (itemOf(schema)) return undefined;
    if (!shapeOf(schema)) leaves.push({inner: [...inner, key], schema});
    else {
      const deeper = isClear(schema) ? leavesOf(schema, [...inner, key]) : undefined;
      if (!deeper) return undefined;
      leaves.push(...deeper);
    }
  }
  return leaves.some(({schema}) => isRequired(schema)) ? leaves : undefined;
}

/** Whether empty cells mean that the object is not there: it always is, or one of its own values always is. */
function isClear(schema: Schema): boolean {
  const {inner, optional, nullable} = unwrap(schema);
  if (inner === text || (!optional && !nullable)) return true;
  return Object.values(shapeOf(inner) ?? {}).some((field) => !itemOf(field) && !shapeOf(field) && isRequired(field));
}

function isRequired(schema: Schema): boolean {
  const {optional, nullable} = unwrap(schema);
  return !optional && !nullable;
}

function column(path: readonly string[], kind: ColumnKind, schema: Schema, inner: readonly string[] = []): Column {
  return {name: [...path, ...inner].join('.'), path, kind, inner, schema, mayLack: false, required: false};
}

/** The type of a column in words that `datapackage.json` and JSON Schema share. */
export function typeOf({kind, schema}: Column): 'string' | 'integer' | 'number' | 'boolean' {
  if (kind !== 'one') return 'string';
  const def = definition(unwrap(schema).inner);
  if (def.type === 'boolean') return 'boolean';
  if (def.type !== 'number') return 'string';
  const checks = JSON.stringify(def.checks?.map((check) => check._zod.def)) ?? '';
  return checks.includes('int') ? 'integer' : 'number';
}
