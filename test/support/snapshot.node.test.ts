import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {ROOT} from '../../tools/scripts/lib/run.js';
import {copySnapshot, readSnapshot} from '../../tools/scripts/lib/snapshot.mjs';

const folder = join(mkdtempSync(join(tmpdir(), 'cga-snapshot-')), 'data');

const RELEASES = join(ROOT, 'data/releases');

describe('the packaged snapshot', () => {
  after(() => rmSync(join(folder, '..'), {recursive: true, force: true}));

  it('has what widgets link to and ask for beside the data: calendar, feed, and what each release changed', async () => {
    await copySnapshot(folder);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    assert.match(read('calendar.ics'), /^BEGIN:VCALENDAR/);
    assert.match(read('feed.atom'), /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    let {from, to} = JSON.parse(read('diff.json')) as {from: string | null; to: string};
    const {release} = JSON.parse(read('dataset.json')) as {release: string};
    assert.equal(to, release);
    while (from !== null) {
      const before: string = from;
      const file = read(`before/${before}.json`);
      ({from, to} = JSON.parse(file) as {from: string | null; to: string});
      assert.equal(to, before);
      // Tests and Storybook are served the same.
      assert.equal(String(await readSnapshot(`before/${before}.json`)), file);
    }
  });

  it('names in its feed what each release changed, and leads only to what it has', async () => {
    await copySnapshot(folder);
    const feed = readFileSync(join(folder, 'feed.atom'), 'utf8');
    const contents = (text: string) => text.match(/<content[^]*?<\/content>/g);
    assert.deepEqual(contents(feed), contents(readFileSync(join(RELEASES, 'feed.atom'), 'utf8')));
    const links = [...feed.matchAll(/<link rel="(\w+)"[^>]* href="([^"]*)"/g)].map(([, rel, href]) => `${rel} ${href}`);
    const {releases} = JSON.parse(readFileSync(join(RELEASES, 'index.json'), 'utf8')) as {
      releases: {release: string}[];
    };
    const earlier = releases.slice(1).map(({release}) => `related before/${release}.json`);
    assert.deepEqual(links, ['self feed.atom', 'alternate dataset.json', 'related diff.json', ...earlier]);
    for (const link of links) assert.ok(existsSync(join(folder, link.split(' ')[1] ?? '')), link);
    assert.equal(String(await readSnapshot('feed.atom')), feed);
  });

  it('has nothing outside its folder', async () => {
    for (const path of ['../index.json', 'before/../index.json', 'nowhere.json', 'parts/nowhere.json']) {
      assert.equal(await readSnapshot(path), undefined, path);
    }
  });
});
