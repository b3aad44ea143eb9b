import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import {datasetJsonSchema} from '../../../tools/data/json-schema.js';
import {ROOT, runHere, temporaryFolder} from './support.js';

describe('the JSON Schema', () => {
  const schema = datasetJsonSchema();

  it('says what every field of a record and every kind of value is (tools/data/descriptions.ts)', () => {
    const silent = (['commission', ...COLLECTION_NAMES] as const).flatMap((name) => {
      const whole = schema.properties?.[name];
      const record = name === 'commission' ? whole : whole?.items;
      const fields = Object.entries(record?.properties ?? {});
      assert.ok(fields.length > 0 && whole?.description, name);
      return fields.filter(([, {description}]) => !description).map(([field]) => `${name}.${field}`);
    });
    const kinds = Object.entries(schema.$defs ?? {}).filter(([, {description}]) => !description);
    assert.deepEqual([silent, kinds], [[], []]);
  });
});

describe('the page on the data format', () => {
  it('is the one that the schema and the last release give', () => {
    const file = join(temporaryFolder(), 'page.md');
    assert.equal(runHere('format', '--out', file).code, 0);
    assert.equal(readFileSync(file, 'utf8'), readFileSync(join(ROOT, 'docs/data-format.md'), 'utf8'));
    assert.equal(runHere('format', '--check', '--out', file).code, 0);
  });

  it('has each collection with its fields and an example record', () => {
    const page = readFileSync(join(ROOT, 'docs/data-format.md'), 'utf8');
    for (const name of COLLECTION_NAMES) {
      const section = page.split(`\n## \`${name}\``)[1]?.split('\n## ')[0] ?? '';
      assert.match(section, /\| `id` \| .* \| sí \|/, name);
      const example = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(section)?.[1] ?? '{}') as {id?: string};
      assert.ok(example.id, name);
    }
  });

  it('is missed when it is out of date', () => {
    const {code, err} = runHere('format', '--check', '--out', join(temporaryFolder(), 'nowhere.md'));
    assert.equal(code, 1);
    assert.match(err, /npm run data -- format/);
  });
});
