import * as z from 'zod/mini';
import {isBag, SEMVER} from '../dataset.js';
import {DatasetError} from '../errors.js';
import {LAYER_VERSION, type MatrixLayer} from '../select/matrix-layers.js';
import {date, id, text, url, words} from './fields.js';

const value = z.union([z.number(), words]);
const level = z.int().check(z.minimum(0), z.maximum(5));

const cell = z.looseObject({
  priority: id,
  tool: z.optional(id),
  value: z.nullable(value),
  target: z.optional(value),
  note: z.optional(text),
  date: z.optional(z.nullable(date)),
  sources: z.optional(z.array(z.looseObject({title: words, url: z.optional(url)}))),
});

const entry = z.looseObject({
  /** Of a layer of words: the value that cells have. */
  value: z.optional(words),
  /** Of a layer of numbers: the smallest that belongs here. */
  from: z.optional(z.number()),
  label: text,
  sign: z.optional(z.string().check(z.minLength(1), z.maxLength(3))),
  level,
});

const layer = z.looseObject({
  layerVersion: z.string().check(z.regex(SEMVER)),
  id,
  title: text,
  description: z.optional(text),
  publisher: z.optional(words),
  date: z.optional(z.nullable(date)),
  release: z.optional(z.string().check(z.regex(SEMVER))),
  unit: z.optional(text),
  legend: z.array(entry).check(z.minLength(1)),
});

/** A layer that could be read, with what of it was set aside: paths of its cells and why. */
export interface ParsedLayer {
  readonly layer: MatrixLayer;
  readonly setAside: readonly string[];
}

/**
 * Checks a layer. A cell that does not fit is set aside and named; the others are kept.
 *
 * @throws {DatasetError} `not-a-dataset` where it is no layer, `newer-schema` where its MAJOR is another
 */
export function parseLayer(json: unknown): ParsedLayer {
  if (!isBag(json) || typeof json['layerVersion'] !== 'string' || !Array.isArray(json['cells'])) {
    throw new DatasetError('not-a-dataset', 'the file is no layer: layerVersion or cells is missing');
  }
  if (json['layerVersion'].split('.')[0] !== LAYER_VERSION.split('.')[0]) {
    throw new DatasetError('newer-schema', `layer ${json['layerVersion']}; this version reads ${LAYER_VERSION}`);
  }
  const cells: readonly unknown[] = json['cells'];
  const frame = layer.safeParse(json);
  if (!frame.success) {
    const fields = frame.error.issues.map(({path}) => path.join('.') || '(file)').join(', ');
    throw new DatasetError('not-a-dataset', `the layer's fields are not well formed: ${fields}`);
  }
  const {legend} = frame.data;
  const numeric = legend.every(({from}) => from !== undefined);
  if (!numeric && legend.some((each) => each.value === undefined)) {
    throw new DatasetError('not-a-dataset', 'the legend has neither a value nor a from in each entry');
  }
  const known = new Set(legend.map((each) => each.value));
  const fits = (each: number | string) => (numeric ? typeof each === 'number' : known.has(String(each)));
  const setAside: string[] = [];
  const seen = new Set<string>();
  const kept = cells.flatMap((candidate, index) => {
    const parsed = cell.safeParse(candidate);
    const fail = (why: string) => {
      setAside.push(`cells[${index}]: ${why}`);
      return [];
    };
    if (!parsed.success) return fail(parsed.error.issues.map(({path}) => path.join('.')).join(', '));
    const {priority, tool = '', value: now, target} = parsed.data;
    if (now !== null && !fits(now)) return fail('value');
    if (target !== undefined && !fits(target)) return fail('target');
    if (seen.has(`${priority}/${tool}`)) return fail(`${priority}/${tool}`);
    seen.add(`${priority}/${tool}`);
    return [parsed.data];
  });
  return {layer: {...frame.data, cells: kept}, setAside};
}
