import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {coerce, unknownFields} from '../../../tools/data/coerce.js';

const schema = z.looseObject({
  code: z.string(),
  year: z.nullable(z.number()),
  member: z.boolean(),
  kind: z.enum(['2017', 'other']),
  value: z.union([z.number(), z.string()]),
  note: z.optional(z.string()),
  ids: z.array(z.string()),
  leaders: z.nullable(z.array(z.string())),
  bounds: z.optional(z.array(z.number())),
  place: z.nullable(z.looseObject({row: z.number(), tags: z.array(z.string())})),
});

const full = {
  code: '01',
  year: '2017',
  member: 'true',
  kind: '2017',
  value: '0.4265',
  ids: ['16.1'],
  leaders: ['a'],
  place: {row: '3'},
};

describe('coerce', () => {
  it('gives each text the type that the schema asks for', () => {
    assert.deepEqual(coerce(schema, full), {
      code: '01',
      year: 2017,
      member: true,
      kind: '2017',
      value: 0.4265,
      ids: ['16.1'],
      leaders: ['a'],
      place: {row: 3, tags: []},
    });
  });

  it('reads null, empty and absent as null only where null may be', () => {
    for (const nothing of ['null', '', undefined]) {
      const {year, leaders, place} = coerce(schema, {
        ...full,
        year: nothing,
        leaders: nothing,
        place: nothing,
      }) as typeof full;
      assert.deepEqual([year, leaders, place], [null, null, null]);
    }
    assert.equal((coerce(schema, {...full, code: 'null'}) as typeof full).code, 'null');
    assert.equal((coerce(schema, {...full, note: ''}) as {note?: string}).note, '');
  });

  it('reads absent and empty lists as empty, and leaves out what is optional', () => {
    const read = coerce(schema, {...full, ids: ''}) as {ids: unknown};
    assert.deepEqual(read.ids, []);
    assert.deepEqual((coerce(schema, {}) as {ids: unknown}).ids, []);
    assert.ok(!('bounds' in read) && !('note' in read));
  });

  it('leaves what does not fit for the validation to tell', () => {
    const odd = {...full, year: '1,234', member: 'sí', ids: 'uno', place: 'aquí', value: '2017a'};
    const read = coerce(schema, odd) as typeof odd;
    assert.deepEqual(
      [read.year, read.member, read.ids, read.place, read.value],
      ['1,234', 'sí', 'uno', 'aquí', '2017a'],
    );
  });

  it('reads numbers as people write them and nothing else as a number', () => {
    const year = (text: string) => (coerce(schema, {...full, year: text}) as {year: unknown}).year;
    assert.deepEqual(['0', '-3', '0.50', '12.0'].map(year), [0, -3, 0.5, 12]);
    for (const text of ['007', '1e3', '0x10', ' 1', '1.', '.5', 'Infinity', 'NaN']) assert.equal(year(text), text);
  });

  it('keeps unknown fields, after the known ones, and finds them at any depth', () => {
    const read = coerce(schema, {stray: 'x', ...full, place: {row: '1', colour: 'red'}});
    assert.deepEqual(unknownFields(schema, read), [['place', 'colour'], ['stray']]);
    assert.deepEqual(unknownFields(schema, {toString: 'x', constructor: 'y'}), [['toString'], ['constructor']]);
  });
});
