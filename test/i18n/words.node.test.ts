import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {z} from 'zod/mini';
import {COLLECTIONS, COMMISSION} from '../../src/dataset/schema/index.js';
import {ACTION_STATUSES, HORIZONS, PRODUCT_KINDS} from '../../src/dataset/schema/types.js';
import {actionWords as english} from '../../src/i18n/en/action-words.js';
import {en as citingEnglish} from '../../src/i18n/en/citing.js';
import {recordFields as en} from '../../src/i18n/en/record-fields.js';
import {actionWords as spanish} from '../../src/i18n/es/action-words.js';
import {es as citingSpanish} from '../../src/i18n/es/citing.js';
import {recordFields as es} from '../../src/i18n/es/record-fields.js';

/** Names of all fields in a schema, those of fields within fields too. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {properties = {}} = schema as {properties?: object};
  return [
    ...Object.keys(properties),
    ...Object.values(schema).flatMap(namesIn),
    ...Object.values(properties).flatMap(namesIn),
  ];
}

describe('a citation', () => {
  it('says of several sources that they are', () => {
    const citing = ({citation}: typeof citingSpanish, ...sources: string[]) => citation('F.', sources, 'r', '1', 'a');
    assert.match(citing(citingSpanish, 'A', 'B'), /^F\. Fuentes: A; B\. /);
    assert.match(citing(citingSpanish, 'A'), /^F\. Fuente: A\. /);
    assert.match(citing(citingEnglish, 'A', 'B'), /^F\. Sources: A; B\. /);
    assert.doesNotMatch(citing(citingEnglish), /Source/);
  });
});

describe('fields of records', () => {
  const named = [...Object.values(COLLECTIONS), COMMISSION].flatMap(({whole}) => namesIn(z.toJSONSchema(whole)));
  // A record's id is never told; languages have words of their own.
  const fields = [...new Set(named)].filter((field) => !['id', 'es', 'en'].includes(field)).sort();

  it('are each called something in both languages, and nothing else is', () => {
    assert.ok(fields.length > 50);
    assert.deepEqual(Object.keys(es).sort(), Object.keys(en).sort());
    assert.deepEqual(Object.keys(es).sort(), fields);
  });

  it('are called differently where one record has both', () => {
    for (const words of [es, en]) {
      for (const {whole} of Object.values(COLLECTIONS)) {
        const called = Object.keys(whole.shape).flatMap((field) => words[field] ?? []);
        assert.equal(new Set(called).size, called.length, called.join(', '));
      }
    }
  });
});

describe('words of the vocabularies of actions', () => {
  it('stand in the order of the schema, in which readers choose from them', () => {
    for (const {statuses, horizons, products} of [spanish, english]) {
      assert.deepEqual(Object.keys(statuses), ACTION_STATUSES);
      assert.deepEqual(Object.keys(horizons), HORIZONS);
      assert.deepEqual(Object.keys(products), PRODUCT_KINDS);
    }
  });
});
