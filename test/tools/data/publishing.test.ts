import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {ReleaseDiff} from '../../../tools/data/diff.js';
import type {ReleaseIndex} from '../../../tools/data/release-index.js';
import {compareReleases} from '../../../src/dataset/reading/release-index.js';
import {NATIONAL_COUNTS} from '../../../tools/data/validate.js';
import {ROOT, runLater, temporaryFolder} from './support.js';

const PAGE = readFileSync(join(ROOT, 'docs/publishing.md'), 'utf8');

/** Blocks of the page in one language, in order. */
function blocks(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);
}

/** A copy of the data, as a keeper has it. */
function keepersCopy(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  for (const name of ['source', 'releases', 'schema']) {
    cpSync(join(ROOT, 'data', name), join(folder, 'data', name), {recursive: true});
  }
  return folder;
}

/** Runs a line of the page where the process stands, on the day that the page publishes. */
function keeper(line: string) {
  const argv = [...line.replace('npm run data -- ', '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  const [, today] = /^released: (.*)$/m.exec(blocks('yaml')[0] ?? '') ?? [];
  return runLater(argv, {counts: NATIONAL_COUNTS, lang: 'es', today});
}

describe('docs/publishing.md', () => {
  it('changes a record and publishes it, line by line', async () => {
    const folder = keepersCopy();
    process.chdir(folder);
    const edit = blocks('diff')[0] ?? '';
    const [, removed = ''] = /^-(.*)$/m.exec(edit) ?? [];
    const [, added = ''] = /^\+(.*)$/m.exec(edit) ?? [];
    const plans = join(folder, 'data/source/plans.yaml');
    const pieces = readFileSync(plans, 'utf8').split(removed);
    assert.equal(pieces.length, 2, `plans.yaml does not hold once: ${removed}`);
    writeFileSync(plans, pieces.join(added));

    const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));
    assert.ok(lines.every((line) => line.startsWith('npm run data -- ')));
    const index = () => JSON.parse(readFileSync(join(folder, 'data/releases/index.json'), 'utf8')) as ReleaseIndex;
    const {latest: before = ''} = index();
    let published = false;
    for (const line of lines) {
      if (line.endsWith(' build')) {
        writeFileSync(join(folder, 'data/source/release.yaml'), blocks('yaml')[0] ?? '');
        published = true;
      }
      const {code, out, err} = await keeper(line);
      assert.equal(code, 0, `${line}\n${out}${err}`);
      if (line.endsWith('validate')) assert.match(out, /La fuente está bien: 0 errores/);
      if (line.endsWith(' source')) assert.ok(out.includes('de los Comités de Participación Ciudadana»'), out);
    }
    assert.ok(published);
    const [entry] = index().releases;
    assert.ok(entry && compareReleases(entry.release, before) > 0);
    assert.equal(entry.notes?.es, 'Se corrigió el nombre de quien publica el plan.');
    const diff = JSON.parse(readFileSync(join(folder, `data/releases/${entry.release}/diff.json`), 'utf8')) as ReleaseDiff;
    assert.equal(diff.from, before);
    assert.ok(diff.changed.some(({id, field, new: now}) => id === 'plan-2020' && field === 'publisher' && added.endsWith(String(now))));
    assert.equal(index().releases.find(({release}) => release === '1.0.0')?.withdrawn?.reason.es, 'Se publicó con un error en las fechas.');
    const original = readFileSync(join(ROOT, `data/releases/${before}/dataset.json`));
    assert.ok(original.equals(readFileSync(join(folder, `data/releases/${before}/dataset.json`))));
  });
});
