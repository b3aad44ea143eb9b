import type {$ZodType, $ZodTypes} from 'zod/v4/core';
import {isMapping, type Path} from './model.js';

export type Schema = $ZodType;

/** A path with `'[]'` for "each item", as `plan.tools[].label` is `['plan', 'tools', '[]', 'label']`. */
export type Pattern = readonly string[];

/** The schema under `optional` and `nullable`, and whether it was under them. */
export interface Unwrapped {
  readonly inner: Schema;
  readonly optional: boolean;
  readonly nullable: boolean;
}

/** The definition of a schema, as a union that `type` tells apart. */
export function definition(schema: Schema): $ZodTypes['_zod']['def'] {
  return (schema as $ZodTypes)._zod.def;
}

/** Takes `optional` and `nullable` off a schema. */
export function unwrap(schema: Schema): Unwrapped {
  const def = definition(schema);
  if (def.type !== 'optional' && def.type !== 'nullable') return {inner: schema, optional: false, nullable: false};
  const under = unwrap(def.innerType);
  return {...under, [def.type]: true};
}

/** Fields of an object schema in their order; undefined for any other schema. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const def = definition(unwrap(schema).inner);
  return def.type === 'object' ? def.shape : undefined;
}

/** Item of an array schema; undefined for any other schema. */
export function itemOf(schema: Schema): Schema | undefined {
  const def = definition(unwrap(schema).inner);
  return def.type === 'array' ? def.element : undefined;
}

/** The schema that holds at a path, without its wrappers' inner; undefined where the schema says nothing. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((at, step) => {
    if (!at) return undefined;
    return typeof step === 'number' ? itemOf(at) : shapeOf(at)?.[step];
  }, schema);
}

/** Every place of a schema whose own schema is `target` (the same object), wrappers aside. */
export function patternsOf(schema: Schema, target: Schema): Pattern[] {
  const {inner} = unwrap(schema);
  if (inner === target) return [[]];
  const shape = shapeOf(inner);
  const item = itemOf(inner);
  if (item) return patternsOf(item, target).map((rest) => ['[]', ...rest]);
  if (!shape) return [];
  return Object.entries(shape).flatMap(([key, field]) => patternsOf(field, target).map((rest) => [key, ...rest]));
}

/** Every value of a record that a pattern reaches, with its path; missing, null and misshapen branches are passed over. */
export function select(value: unknown, pattern: Pattern, path: Path = []): {path: Path; value: unknown}[] {
  const [step, ...rest] = pattern;
  if (value === undefined || value === null) return [];
  if (step === undefined) return [{path, value}];
  if (step === '[]') {
    return Array.isArray(value) ? value.flatMap((item, index) => select(item, rest, [...path, index])) : [];
  }
  return isMapping(value) ? select(value[step], rest, [...path, step]) : [];
}

/** Reads `plan.tools[].label` into a pattern. */
export function parsePattern(text: string): Pattern {
  return text.replaceAll('[]', '.[]').split('.');
}
