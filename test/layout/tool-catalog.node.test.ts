import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toolEntries, type AdoptionStatus} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';
import {layoutRecordMap} from '../../src/layout/record-map-layout.js';
import {layoutTinyMap} from '../../src/layout/tiny-map-layout.js';
import {layoutToolCatalog} from '../../src/layout/tool-catalog-layout.js';
import {exampleDataset} from '../fixtures/example-dataset.js';

const [a, b, c] = toolEntries(parseDataset(exampleDataset()));
assert.ok(a && b && c);
const listed = (...args: Parameters<typeof layoutToolCatalog>) => {
  const {items, rest} = layoutToolCatalog(...args);
  return [
    ...items.map(({entry, open, pinned}) => `${entry.tool.id}${open ? ' open' : ''}${pinned ? ' pinned' : ''}`),
    rest,
  ];
};

describe('layoutToolCatalog', () => {
  it('shows the first results and counts the rest', () => {
    assert.deepEqual(listed([a, b, c], undefined, true, 2), ['tool-a', 'tool-b', 1]);
    assert.deepEqual(listed([a, b, c], undefined, true, Infinity), ['tool-a', 'tool-b', 'tool-c', 0]);
    assert.deepEqual(listed([], undefined, true, 2), [0]);
  });

  it('goes on as far as the tool that is open', () => {
    assert.deepEqual(listed([a, b, c], c, true, 1), ['tool-a', 'tool-b', 'tool-c open', 0]);
    assert.deepEqual(listed([a, b, c], a, true, 1), ['tool-a open', 2]);
  });

  it('puts an open tool that is no result first, unless it was filtered away', () => {
    assert.deepEqual(listed([a], c, true, 2), ['tool-c open pinned', 'tool-a', 0]);
    assert.deepEqual(listed([a], c, false, 2), ['tool-a', 0]);
  });
});

describe('layoutTinyMap', () => {
  const tiles = {
    columns: 3,
    rows: 2,
    cells: {AGU: [0, 0], JAL: [1, 0], MEX: [2, 1]} as Record<string, [number, number]>,
  };
  const statuses = new Map<string, AdoptionStatus>([
    ['AGU', 'adopted'],
    ['JAL', 'in-progress'],
    ['MEX', 'lapsed'],
  ]);

  it('fills a tile whole, by half, to a triangle or faintly', () => {
    assert.deepEqual(layoutTinyMap(tiles, statuses), {
      viewBox: '0 0 14 9',
      adopted: 'M0 0h4v4h-4z',
      progress: 'M5 2h4v2h-4z',
      lapsed: 'M10 5v4h4z',
      others: 'M5 0h4v4h-4zM10 5h4v4h-4z',
    });
  });

  it('tells apart, in a record, what is no from what nobody knows', () => {
    const some = new Map<string, AdoptionStatus>([
      ['AGU', 'not-adopted'],
      ['JAL', 'not-applicable'],
    ]);
    const {
      refused,
      spared,
      unknown,
      adopted,
      doubtful,
      statuses: shown,
    } = layoutRecordMap(tiles, some, new Set(['JAL']));
    const tile = (path: string) => /^M(\d+ \d+)/.exec(path)?.[1];
    assert.deepEqual([refused, spared, unknown].map(tile), ['0 0', '5 0', '10 5']);
    assert.equal(new Set([refused, spared, unknown].map((path) => path.replace(/^M\d+ \d+/, ''))).size, 3);
    assert.equal(adopted, '');
    assert.equal(tile(doubtful), '5 0');
    assert.equal(doubtful.match(/M/g)?.length, 1);
    assert.deepEqual([...shown], ['not-adopted', 'not-applicable', 'no-information']);
  });
});
