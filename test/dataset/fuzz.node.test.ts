import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../support/seed.js';
import {mutate, mutation} from '../support/mutations.js';
import {isDatasetError, type Dataset} from '../../src/dataset/index.js';
import {decodeJson} from '../../src/dataset/reading/decode.js';
import {UNCLEAN} from '../../src/dataset/reading/scan.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';

const RELEASES = new URL('../../data/releases/', import.meta.url);
const latest = (JSON.parse(readFileSync(new URL('index.json', RELEASES), 'utf8')) as {latest: string}).latest;
// Parts of the published release: small enough for thousands of runs, and together of every collection a first view reads.
const PARTS = ['map', 'actions', 'tool-ocds', 'priority-16', 'state-PUE'].map((name) =>
  readFileSync(new URL(`${latest}/parts/${name}.json`, RELEASES), 'utf8'),
);

const SAFE = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;

/** Every address that a view would link: the fields called `url`, of records and of what they hold, as the schema knows them. */
function unchecked(dataset: Dataset): string[] {
  const links: unknown[] = [
    ...dataset.tools.flatMap(({url, links, repositories}) => [url, ...(links ?? []), ...(repositories ?? [])]),
    ...dataset.sources.map(({url}) => url),
    ...dataset.actors.map(({url}) => url),
    ...dataset.organizations.map(({url}) => url),
    ...dataset.states.flatMap(({websites}) => websites ?? []),
  ].map((link) => (typeof link === 'object' && link !== null ? link.url : link));
  return links
    .filter((link) => link !== undefined && link !== null && !(typeof link === 'string' && SAFE.test(link)))
    .map(String);
}

describe('a release that was tampered with', () => {
  it('never throws anything but what a widget explains, and never yields a link that was not checked (8,000 runs)', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), fc.array(mutation, {minLength: 1, maxLength: 8}), (text, mutations) => {
        const json = JSON.parse(text) as unknown;
        mutations.forEach((each) => mutate(json, each));
        try {
          const dataset = parseDataset(json);
          read++;
          assert.deepEqual(unchecked(dataset), []);
          assert.ok(dataset.issues.every(({collection, kind}) => collection && kind));
        } catch (error) {
          assert.ok(isDatasetError(error), String(error));
        }
      }),
      {numRuns: 8_000, seed: 2026},
    );
    assert.ok(read > 3_000, `${read} were read`);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
  });

  it('is JSON as the parser has it, or refused: bytes cut, doubled and changed anywhere (2,000 runs)', async () => {
    const pacer = {rest: () => undefined};
    const bytes = new TextEncoder().encode(PARTS[4]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length),
        fc.nat(bytes.length),
        fc.uint8Array({maxLength: 4}),
        async (from, to, added) => {
          const broken = new Uint8Array([...bytes.subarray(0, from), ...added, ...bytes.subarray(to)]);
          try {
            const json = await decodeJson(broken, 'fuzz', pacer);
            const clean = (_key: string, held: unknown) =>
              typeof held === 'string' ? held.replace(new RegExp(UNCLEAN, 'g'), '') : held;
            assert.deepEqual(json, JSON.parse(new TextDecoder().decode(broken), clean));
          } catch (error) {
            assert.ok(isDatasetError(error), String(error));
          }
        },
      ),
      {numRuns: 2_000, seed: 2026},
    );
  });

  it('cut into pieces reads as it does whole', async () => {
    const whole = {
      schemaVersion: '1.0.0',
      a: [],
      states: Array<unknown>(5000).fill({id: 'x', text: 'a, ] " \\ ñ'}),
      b: {c: [[1, 2], 3]},
    };
    const pacer = {rest: () => undefined};
    assert.deepEqual(await decodeJson(new TextEncoder().encode(JSON.stringify(whole)), 'whole', pacer), whole);
    const gap = JSON.stringify(whole).replace('},{', '},,{');
    await assert.rejects(decodeJson(new TextEncoder().encode(gap), 'gap', pacer), {code: 'not-json'});
  });

  it('lets the page have its turn: 20,000 records in slices', async () => {
    let work = 0;
    let turns = 0;
    const pacer = {
      rest: () => {
        if (++work < 100) return undefined;
        work = 0;
        turns++;
        return Promise.resolve();
      },
    };
    const record = {id: 'x', title: 'Fuente de ejemplo', publisher: 'Ejemplo', kind: 'data', date: null};
    const sources = Array.from({length: 20_000}, (_, index) => ({...record, id: `source-${index}`}));
    const file = {schemaVersion: '1.0.0', release: '1.0.0', released: '2026-01-01', sources};
    const json = await decodeJson(new TextEncoder().encode(JSON.stringify(file)), 'large', pacer);
    const {paced} = await import('../../src/dataset/pacer.js');
    const {parseSteps} = await import('../../src/dataset/schema/parse.js');
    assert.equal((await paced(parseSteps(json), pacer)).sources.length, 20_000);
    assert.ok(turns >= 200, `${turns} turns`);
  });
});
