import {COLLECTION_NAMES, type CollectionName, SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
import {KINDS} from './descriptions.js';
import {datasetJsonSchema, type JsonSchema} from './json-schema.js';
import type {AnyRecord, Dataset} from './model.js';
import {COLLECTION_WORDS} from './names.js';

/** Longest text that an example shows whole. */
const QUOTED = 90;

/** `docs/data-format.md`: the JSON Schema as a page, with a record of the dataset as an example of each collection. */
export function writeFormatPage(dataset: Dataset): string {
  const schema = datasetJsonSchema();
  const sections = (['commission', ...COLLECTION_NAMES] as const).flatMap((name) => {
    const whole = schema.properties?.[name];
    const record = name === 'commission' ? whole : whole?.items;
    return record ? section(name, record, exampleOf(dataset, name)) : [];
  });
  const kinds = Object.entries(KINDS).map(([name, about]) => `| \`${name}\` | ${about} |`);
  const top = Object.entries(schema.properties ?? {}).filter(([key]) => !isRecordKey(key));
  const lines = [
    '<!-- Hecha por `npm run data -- format`: no la edite. Las descripciones están en tools/data/descriptions.ts. -->',
    '',
    '# La forma de los datos',
    '',
    `Un archivo \`dataset.json\` es una publicación completa. Esta página sale de su JSON Schema 2020-12, [\`data/schema/${SCHEMA_VERSION}.json\`](../data/schema/${SCHEMA_VERSION}.json).`,
    'Los campos que un lector no conozca se conservan. Una referencia es el id de otro registro. Los ejemplos son registros de los datos, con los textos largos cortados («…»).',
    '',
    '## Tres números de versión',
    '',
    '| número | de qué es |',
    '|---|---|',
    '| `schemaVersion` | de la forma; un lector acepta cualquier MENOR de su MAYOR |',
    '| `release` | del contenido |',
    '| `revision` | de un registro |',
    '',
    '## Clases de valores',
    '',
    '| clase | qué es |',
    '|---|---|',
    ...kinds,
    '',
    '## Arriba del archivo',
    '',
    ...fieldTable(top, schema.required ?? []),
    ...sections,
  ];
  return `${lines.join('\n')}\n`;
}

function isRecordKey(key: string): boolean {
  return key === 'commission' || (COLLECTION_NAMES as readonly string[]).includes(key);
}

function section(name: CollectionName | 'commission', schema: JsonSchema, example: object | undefined): string[] {
  const {many, about} = COLLECTION_WORDS[name];
  const shown = example ? ['', '```json', JSON.stringify(example, null, 2), '```'] : [];
  const fields = Object.entries(schema.properties ?? {});
  return ['', `## \`${name}\`: ${many.toLowerCase()}`, '', about, '', ...fieldTable(fields, schema.required ?? []), ...shown];
}

function fieldTable(fields: readonly (readonly [string, JsonSchema])[], required: readonly string[]): string[] {
  const rows = fields.map(([name, schema]) => {
    const must = required.includes(name) ? 'sí' : 'no';
    return `| \`${name}\` | ${typeText(schema)} | ${must} | ${schema.description ?? ''} |`;
  });
  return ['| campo | valor | obligatorio | qué es |', '|---|---|---|---|', ...rows];
}

function typeText(schema: JsonSchema): string {
  const {$ref, anyOf, items, properties} = schema;
  if ($ref) return `\`${$ref.replace('#/$defs/', '')}\``;
  if (anyOf) return anyOf.map(typeText).join(' o ');
  if (schema.enum) return schema.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (items) return `lista de ${typeText(items)}`;
  if (properties) {
    return `objeto: ${Object.entries(properties)
      .map(([key, value]) => `\`${key}\` (${typeText(value)})`)
      .join(', ')}`;
  }
  const names: Readonly<Record<string, string>> = {
    string: 'texto',
    number: 'número',
    integer: 'entero',
    boolean: '`true` o `false`',
    null: '`null`',
    object: 'objeto',
  };
  return names[schema.type ?? ''] ?? 'cualquier valor';
}

/** The record of a collection that shows the most fields, with long texts and lists cut. */
function exampleOf(dataset: Dataset, name: CollectionName | 'commission'): object | undefined {
  if (name === 'commission') return cut(dataset.commission) as object;
  const records: readonly AnyRecord[] = dataset[name];
  const filled = (record: AnyRecord) =>
    Object.values(record).filter((value) => value !== null && !(Array.isArray(value) && value.length === 0)).length;
  const [best] = [...records].sort((a, b) => filled(b) - filled(a) || length(a) - length(b));
  return best && (cut(best) as object);
}

function length(record: AnyRecord): number {
  return JSON.stringify(record).length;
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') {
    const address = /^https?:/.test(value);
    return address || value.length <= QUOTED ? value : `${value.slice(0, QUOTED - 1).trimEnd()}…`;
  }
  if (Array.isArray(value)) return value.slice(0, 2).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each)]));
}
