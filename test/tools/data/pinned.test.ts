import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {DatasetError, openRelease} from '../../../src/dataset/index.js';
import {overrideLimits} from '../../../src/dataset/limits.js';
import type {ReleaseIndex} from '../../../tools/data/release-index.js';
import {serve} from '../../../tools/serve.mjs';
import {ROOT} from './support.js';

const RELEASES = join(ROOT, 'data/releases');
const index = JSON.parse(readFileSync(join(RELEASES, 'index.json'), 'utf8')) as ReleaseIndex;

let site: Awaited<ReturnType<typeof serve>>;

const sha384Of = (release: string) => index.releases.find((entry) => entry.release === release)?.dataset.sha384 ?? '';

/** Release and adoptions that a page gets, or why it gets none. */
async function shown(request: {release?: string; integrity?: string; file?: string}): Promise<string> {
  const {file = 'index.json', ...rest} = request;
  try {
    const {envelope, adoptions} = await openRelease({src: `${site.url}${file}`, ...rest}).part('map');
    return `${envelope.release}: ${adoptions.length}`;
  } catch (error) {
    return error instanceof DatasetError ? error.code : String(error);
  }
}

describe('a page that reads the published releases', () => {
  before(async () => {
    site = await serve({root: RELEASES, headers: {'access-control-allow-origin': '*'}});
    Object.assign(globalThis, {location: {protocol: 'http:'}});
    // A slow machine is no fault of a release.
    overrideLimits({pause: 1, longestPause: 2});
  });
  after(async () => {
    overrideLimits();
    await site.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('keeps showing 1.0.0 with its hash where it pins it, now that there is a newer one', async () => {
    assert.notEqual(index.latest, '1.0.0');
    const integrity = sha384Of('1.0.0');
    assert.equal(await shown({file: '1.0.0/dataset.json', integrity}), '1.0.0: 121');
    assert.equal(await shown({release: "1.0.0", integrity}), "1.0.0: 121");
    assert.equal(await shown({release: '1.0'}), '1.0.0: 121');
  });

  it('shows the newest where it pins none, and nothing under the hash of another', async () => {
    assert.match(await shown({}), new RegExp(`^${index.latest?.replaceAll('.', '\\.')}: `));
    assert.equal(await shown({file: '1.1.0/dataset.json', integrity: sha384Of('1.0.0')}), 'integrity');
  });
});
