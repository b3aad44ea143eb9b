import * as z from 'zod/mini';
import * as fields from '../../src/dataset/schema/fields.js';
import {SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
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

/** JSON Schema 2020-12 of `dataset.json`. It says shapes only: references, ranges and days are the data tool's. */
export function datasetJsonSchema(): object {
  const metadata = z.registry<{id: string}>();
  for (const name of DEFINITIONS) metadata.add(fields[name], {id: name});
  const {$schema, ...schema} = z.toJSONSchema(datasetSchema, {metadata});
  return {$schema, title: `cga-widgets dataset ${SCHEMA_VERSION}`, ...schema};
}
