import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {id} from '../../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import {citedSources, referencesOf, wholeSchema} from '../../../tools/data/references.js';
import {patternsOf} from '../../../tools/data/schema-walk.js';

/** Ids that name no record: the record's own, and categories inside an indicator. */
const OWN = ['id', 'value', 'categories.[].id'];

describe('references', () => {
  it('cover every field of the schema that holds an id', () => {
    for (const owner of ['commission', ...COLLECTION_NAMES] as const) {
      const listed = referencesOf(owner).map(({pattern}) => pattern.join('.'));
      const inSchema = patternsOf(wholeSchema(owner), id).map((pattern) => pattern.join('.'));
      const missing = inSchema.filter((field) => !OWN.includes(field) && !listed.includes(field));
      assert.deepEqual(missing, owner === 'commission' ? ['retired.replacedBy'] : [], owner);
      assert.deepEqual(
        listed.filter((field) => !inSchema.includes(field)),
        [],
        owner,
      );
    }
  });

  it('find sources wherever a record cites them', () => {
    const tool = {
      sources: [{source: 'a'}],
      replications: [{sources: [{source: 'b'}, {source: 'c'}]}],
      startingPoint: {sources: [{source: 'd'}]},
    };
    assert.deepEqual([...citedSources('tools', tool)].sort(), ['a', 'b', 'c', 'd']);
    assert.deepEqual(citedSources('actions', {reported: {evidence: [{source: 'e'}]}}), ['e']);
  });
});
