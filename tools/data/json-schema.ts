import * as z from 'zod/mini';
import * as fields from '../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES, type CollectionName, SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
import {describeField, ENVELOPE, KINDS} from './descriptions.js';
import {COLLECTION_WORDS} from './names.js';
import {datasetSchema} from './release-info.js';

const DEFINITIONS = [
  'confidence',
  'count',
  'date',
  'day',
  'id',
  'sourceRef',
  'sourceRefs',
  'text',
  'url',
  'words',
] as const;

/** As much of JSON Schema as is looked at here. */
export interface JsonSchema {
  readonly type?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** JSON Schema 2020-12 of `dataset.json`. It says shapes only: references, ranges and days are the data tool's. */
export function datasetJsonSchema(): JsonSchema {
  const metadata = z.registry<{id: string; description?: string}>();
  for (const name of DEFINITIONS) metadata.add(fields[name], {id: name, ...described(KINDS[name])});
  const {$schema, ...schema} = z.toJSONSchema(datasetSchema, {metadata}) as JsonSchema & {$schema: string};
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, describeTop(key, value)]);
  const head = {$schema, title: `cga-widgets dataset ${SCHEMA_VERSION}`};
  return {...head, ...schema, properties: Object.fromEntries(properties) as JsonSchema['properties'] & object};
}

function describeTop(key: string, schema: JsonSchema): JsonSchema {
  if (key === 'commission') return {...described(COLLECTION_WORDS[key].about), ...describeRecord(key, schema)};
  if (!(COLLECTION_NAMES as readonly string[]).includes(key)) return {...described(ENVELOPE[key]), ...schema};
  const name = key as CollectionName;
  const items = schema.items ? {items: describeRecord(name, schema.items)} : {};
  return {...described(COLLECTION_WORDS[name].about), ...schema, ...items};
}

function describeRecord(owner: CollectionName | 'commission', schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([field, value]) => [field, {...described(describeField(owner, field)), ...value}] as const,
  );
  return {...schema, properties: Object.fromEntries(properties)};
}

function described(description: string | undefined): {description?: string} {
  return description === undefined ? {} : {description};
}
