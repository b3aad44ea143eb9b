import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {copySnapshot, snapshotSource} from '../../tools/scripts/lib/snapshot.mjs';

const folder = join(mkdtempSync(join(tmpdir(), 'cga-snapshot-')), 'data');

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
      assert.equal(readFileSync((await snapshotSource(`before/${before}.json`)) ?? '', 'utf8'), file);
    }
  });
});
