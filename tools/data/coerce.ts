import {isMapping, type Path} from './model.js';
import {definition, itemOf, type Schema, shapeOf, unwrap} from './schema-walk.js';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Turns what YAML's failsafe schema reads (texts, lists, mappings) into the types that `schema` asks for. Text stays the
 * text written, so that 01, 16.1 and 2017 need no quotes; what does not fit stays as it is, for the validation to tell.
 */
export function coerce(schema: Schema, raw: unknown): unknown {
  const {inner, nullable} = unwrap(schema);
  if (nullable && (raw === undefined || raw === '' || raw === 'null')) return null;
  const def = definition(inner);
  if (def.type === 'object') return isMapping(raw) ? coerceFields(def.shape, raw) : raw;
  if (def.type === 'array') return coerceItems(def.element, raw);
  if (typeof raw !== 'string') return raw;
  if (def.type === 'number') return toNumber(raw);
  if (def.type === 'boolean') return raw === 'true' ? true : raw === 'false' ? false : raw;
  if (def.type === 'union')
    return def.options.some((option) => definition(option).type === 'number') ? toNumber(raw) : raw;
  return raw;
}

/** Paths of fields that the schema does not name: most often a misspelt name, whose content would be lost in silence. */
export function unknownFields(schema: Schema, value: unknown, path: Path = []): Path[] {
  const item = itemOf(schema);
  if (item && Array.isArray(value)) return value.flatMap((each, index) => unknownFields(item, each, [...path, index]));
  const shape = shapeOf(schema);
  if (!shape || !isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return known ? unknownFields(known, field, [...path, key]) : [[...path, key]];
  });
}

function toNumber(raw: string): number | string {
  return NUMBER.test(raw) ? Number(raw) : raw;
}

function coerceItems(item: Schema, raw: unknown): unknown {
  if (raw === undefined || raw === '') return [];
  return Array.isArray(raw) ? raw.map((each) => coerce(item, each)) : raw;
}

function coerceFields(shape: Readonly<Record<string, Schema>>, raw: Readonly<Record<string, unknown>>) {
  const known = Object.entries(shape)
    .map(([key, schema]) => [key, coerceField(schema, Object.hasOwn(raw, key) ? raw[key] : undefined)] as const)
    .filter(([, value]) => value !== undefined);
  const unknown = Object.entries(raw).filter(([key]) => !Object.hasOwn(shape, key));
  return Object.fromEntries([...known, ...unknown]);
}

function coerceField(schema: Schema, raw: unknown): unknown {
  return raw === undefined && unwrap(schema).optional ? undefined : coerce(schema, raw);
}
