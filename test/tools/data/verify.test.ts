import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {ReleaseIndex} from '../../../tools/data/release-index.js';
import {runHere, temporaryFolder, VALID} from './support.js';

/** What is published of the fixture, and a copy of its dataset that somebody took away. */
function published() {
  const data = temporaryFolder();
  assert.equal(runHere('build', '--source', VALID, '--data', data).code, 0);
  const taken = join(temporaryFolder(), 'de-alguien.json');
  cpSync(join(data, 'releases/1.0.0/dataset.json'), taken);
  const index = JSON.parse(readFileSync(join(data, 'releases/index.json'), 'utf8')) as ReleaseIndex;
  const hash = index.releases[0]!.dataset.sha384;
  return {data, taken, hash, verify: (...argv: string[]) => runHere('verify', ...argv, '--data', data)};
}

describe('verify', () => {
  it('says of a file taken away which one of which release it is, and how a page pins it', () => {
    const {taken, hash, verify} = published();
    const {code, out} = verify(taken);
    assert.equal(code, 0);
    assert.equal(
      out,
      `«${taken}» es 1.0.0/dataset.json, de la publicación 1.0.0, tal como se publicó.\nintegrity="${hash}"`,
    );
    const json = JSON.parse(verify(taken, '--json').out) as {sha384: string; published: unknown};
    assert.equal(json.sha384, hash);
    assert.deepEqual(json.published, [{release: '1.0.0', file: '1.0.0/dataset.json'}]);
  });

  it('does not know a file in which one byte is another', () => {
    const {taken, hash, verify} = published();
    writeFileSync(taken, `${readFileSync(taken, 'utf8')} `);
    const {code, out} = verify(taken);
    assert.equal(code, 1);
    assert.match(out, /no es ningún archivo publicado\. Su huella es sha384-[\w+/]{64}\.$/);
    assert.ok(!out.includes(hash));
  });

  it('knows the parts and the tables too', () => {
    const {data, verify} = published();
    for (const file of ['1.0.0/parts/map.json', '1.0.0/csv/tools.csv', '1.0.0/diff.json']) {
      assert.match(verify(join(data, 'releases', file)).out, new RegExp(` es ${file}, de la publicación 1\\.0\\.0,`));
    }
  });

  it('says that the release was withdrawn, and why', () => {
    const {taken, data, verify} = published();
    assert.equal(runHere('withdraw', '1.0.0', '--reason', 'Por error.', '--date', '2026-11-20', '--data', data).code, 0);
    assert.match(verify(taken).out, /^La publicación 1\.0\.0 se retiró el 2026-11-20: Por error\.$/m);
    assert.match(verify(taken, '--lang', 'en').out, /^Release 1\.0\.0 was withdrawn on 2026-11-20: /m);
  });

  it('checks all that is published where no file is named', () => {
    const {data, verify} = published();
    assert.deepEqual(verify(), {code: 0, out: 'La publicación es la que se publicó.', err: ''});
    writeFileSync(join(data, 'releases/1.0.0/diff.json'), '{}');
    assert.deepEqual(verify(), {code: 1, out: 'releases/1.0.0/diff.json cambió después de publicarse.', err: ''});
    assert.match(verify('--json').out, /"problems": \[\n\s+"releases\/1\.0\.0\/diff\.json/);
  });

  it('says so where nothing is published, and where there is no such file', () => {
    const {verify} = published();
    assert.match(runHere('verify', '--data', temporaryFolder()).err, /^No hay publicaciones en «.+»\.$/);
    const {code, err} = verify('no-hay.json');
    assert.equal(code, 1);
    assert.match(err, /no-hay\.json» no se puede leer ni escribir: no existe/);
  });
});
