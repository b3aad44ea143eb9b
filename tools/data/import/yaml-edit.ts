import {Document, isMap, isScalar, isSeq, type Node, parseDocument} from 'yaml';
import {isMapping, type Mapping} from '../model.js';
import {itemOf, type Schema, shapeOf, unwrap} from '../schema-walk.js';

/** A record to put into a source file: over the one at `at`, or after the last one. */
export interface Put {
  readonly at: number | undefined;
  readonly record: Mapping;
}

/** The text of a source file with some records put in. Every other record and every comment between them keeps its bytes. */
export function putRecords(text: string, schema: Schema, puts: readonly Put[]): string {
  const {contents} = parseDocument(text, {schema: 'failsafe'});
  const items = isSeq(contents) ? (contents.items as Node[]) : [];
  const replaced = puts
    .flatMap(({at, record}) => (at === undefined ? [] : [{range: rangeOf(text, items[at]), record}]))
    .sort((a, b) => b.range[0] - a.range[0]);
  const changed = replaced.reduce(
    (result, {range: [from, to], record}) => result.slice(0, from) + indent(writeRecord(schema, record)) + result.slice(to),
    text,
  );
  const added = puts.filter(({at}) => at === undefined).map(({record}) => `- ${indent(writeRecord(schema, record))}\n`);
  if (added.length === 0) return changed;
  const start = items.length === 0 ? changed.replace(/^\[\]\s*$/m, '') : changed;
  return [start, ...added].map(trimEnd).filter(Boolean).join('\n\n') + '\n';
}

/** A record as YAML, in the order of its schema, without what an absent field says as well. */
function writeRecord(schema: Schema, record: Mapping): string {
  const document = new Document(lean(schema, record));
  return trimEnd(document.toString({lineWidth: 116, blockQuote: false}));
}

function lean(schema: Schema | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => lean(schema && itemOf(schema), item));
  if (!isMapping(value)) return value;
  const shape = (schema && shapeOf(schema)) ?? {};
  const entries = Object.entries(value).filter(([key, field]) => !isSilent(shape[key], field));
  return Object.fromEntries(entries.map(([key, field]) => [key, lean(shape[key], field)]));
}

function isSilent(schema: Schema | undefined, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (!schema || !Array.isArray(value) || value.length > 0) return false;
  const {optional, nullable} = unwrap(schema);
  return !optional && !nullable;
}

/** Where a record's text starts, after its dash, and where its last value ends. */
function rangeOf(text: string, node: Node | undefined): [from: number, to: number] {
  const [from = 0, to = from] = node?.range ?? [];
  return [from, from + trimEnd(text.slice(from, to)).length];
}

/** Without what YAML takes for white space at the end: a no-break space there is part of a text. */
const trimEnd = (text: string): string => text.replace(/[ \t\r\n]+$/, '');

function indent(text: string): string {
  return text.replaceAll(/\n(?!\n|$)/g, '\n  ');
}

/** The text of a source file with one field of some records set to a value in flow style. Nothing else changes a byte. */
export function setFields(
  text: string,
  key: string,
  values: readonly {readonly at: number; readonly value: string}[],
): string {
  const {contents} = parseDocument(text, {schema: 'failsafe'});
  const items = isSeq(contents) ? contents.items : [];
  const edits = values.flatMap(({at, value}) => {
    const item = items[at];
    if (!isMap(item)) return [];
    const pair = item.items.find((each) => isScalar(each.key) && each.key.value === key);
    const [from, to] = rangeOf(text, (pair?.value ?? item.items.at(-1)?.value ?? item));
    return [pair ? {from, to, put: value} : {from: to, to, put: `\n  ${key}: ${value}`}];
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((result, {from, to, put}) => result.slice(0, from) + put + result.slice(to), text);
}
