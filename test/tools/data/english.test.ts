import assert from 'node:assert/strict';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {type Change, FIXTURES, runHere, runLater, sourceWith, temporaryFolder, VALID} from './support.js';

/** Words that no English sentence has. What is quoted is the keeper's own and stays in their language. */
const SPANISH = /\b(?:el|la|los|las|un|una|de|del|que|está|no es|con|por|escriba|falta|archivo|campo|registro|publicación)\b|[¿«»]/i;

function assertEnglish(text: string): void {
  const own = text.replaceAll(/“[^”]*”/g, '').replaceAll(/\{[^}]*\}/g, '');
  // Names of files, records and fields may be any words.
  const said = own.replaceAll(/\S*[/\\._-]\S*/g, '').replaceAll(/"[^"]*"/g, '');
  assert.doesNotMatch(said, SPANISH, text);
}

describe('messages in English', () => {
  const BROKEN = join(FIXTURES, 'broken');

  for (const file of readdirSync(BROKEN).sort()) {
    it(`of ${basename(file, '.yaml').replaceAll('-', ' ')}`, () => {
      const {changes} = parse(readFileSync(join(BROKEN, file), 'utf8')) as {changes: readonly Change[]};
      const source = sourceWith(...changes);
      const {out} = runHere('validate', '--lang', 'en', '--source', source, '--data', temporaryFolder());
      assertEnglish(out);
      assert.match(out, /^The source (?:is fine|has errors): /m);
    });
  }

  it('of a file that YAML cannot read', () => {
    for (const text of ['', ':', '"', '{', '- id: [', '- {id: {es: x}}', '- 1', '--- a\n--- b', '- id: *b', '\t- a', '- a: b: c', '- a: "b "c""', "- a: 'b 'c", '- a: "b']) {
      const source = sourceWith();
      writeFileSync(join(source, 'tools.yaml'), text);
      const {out} = runHere('validate', '--lang=en', '--source', source, '--data', temporaryFolder());
      // The YAML library adds its own words, which are English.
      assertEnglish(out);
    }
  });

  it('of a build, its check and the help', () => {
    const data = temporaryFolder();
    const english = (...argv: string[]) => {
      const {out, err} = runHere(...argv, '--lang', 'en', '--data', data);
      assertEnglish(out);
      assertEnglish(err);
      return out + err;
    };
    const rename = {file: 'organizations.yaml', find: 'name: Organización', put: 'name: Another'};
    const next = sourceWith({file: 'release.yaml', find: 'release: 1.0.0\n', put: ''}, rename);
    assert.match(english('build', '--source', VALID), /^It is the first release\.$/m);
    assert.match(english('build', '--check', '--source', next), /^The source is ahead of release 1\.0\.0: it would be 1\.0\.1 \(PATCH\): 0 new records, 0 retired, 1 field changed\.$/m);
    assert.match(english('build', '--source', sourceWith(rename)), /^Release 1\.0\.0 is already in index\.json with another content: /);
    assert.match(english('build', '--source', next), /^Published 1\.0\.1 \(PATCH\)/);
    const toCome = sourceWith({file: 'release.yaml', find: 'released: 2026-11-24', put: 'released: 2031-12-01'});
    assert.match(english('build', '--source', toCome), /“2031-12-01” is still to come: today is 2026-11-28\. Write the day of publication/);
    const {err: reversed} = runHere('diff', '1.0.1', '1.0.0', '--lang', 'en', '--data', data);
    assertEnglish(reversed);
    assert.match(reversed, /^“1\.0\.1” is newer than “1\.0\.0”: .*\. The other way round: npm run data -- diff 1\.0\.0 1\.0\.1$/);
    assert.match(english('withdraw', '1.0.1', '--reason', 'x'), /^Release 1\.0\.1 is withdrawn: x The newest one is 1\.0\.0\.$/);
    assert.match(english('withdraw', '1.0.0', '--reason', 'x'), /^Release 1\.0\.0 is withdrawn: x None stands any more\.$/);
    assert.match(english('withdraw', '1.0.0', '--reason', 'x', '--date', '2026-02-31'), /is not a date that exists/);
    assert.match(english('render'), /^All releases are withdrawn\. Give the number of one with --release\.$/);
    writeFileSync(join(data, 'releases/1.0.0/dataset.json'), '{}');
    assert.match(english('build', '--check', '--source', next), /dataset\.json changed after it was published\./);
    assert.match(english('publish'), /^There is no command “publish”\.[\s\S]*Usage: npm run data/);
    assert.match(english('diff', '1.0.0'), /^Something is missing: /);
    assert.match(english('build', '--chek'), /^The command “build” has no option “--chek”\. Did you mean “--check”\?$/m);
    assert.match(english('build', '--check=yes'), /^The option “--check” takes no value\.$/m);
    assert.match(english('build', '--source', '--json'), /^The value of the option “--source” is missing\.$/m);
    assert.match(english('diff', '7', '1.0.0'), /^There is no release “7” nor a file of that name\. Releases that there are: 1\.0\.1, 1\.0\.0\.$/);
  });

  it('of an import, row by row', () => {
    const file = join(temporaryFolder(), 'adoptions.csv');
    writeFileSync(file, 'id,status,estatus,date\na,adoptado,x,05/31/2024\n');
    const {code, err} = runHere('import', file, '--lang', 'en', '--source', sourceWith(), '--data', temporaryFolder());
    assert.equal(code, 1);
    assertEnglish(err);
    assert.match(err, /row 2, column “date” \(D\): “05\/31\/2024” has the month before the day/);
    assert.match(err, /Did you mean “adoptada”\? Write one of these words: .* In Spanish these will do too: adoptada, /);
    writeFileSync(file, 'PK\u0003\u0004');
    const workbook = runHere('import', file, '--lang', 'en', '--source', sourceWith(), '--data', temporaryFolder()).err;
    assertEnglish(workbook);
    assert.match(workbook, /is a spreadsheet workbook, not a CSV\./);
  });

  it('of a sheet that is already there, or that npm wrote', () => {
    const file = join(temporaryFolder(), 'adoptions.csv');
    writeFileSync(file, '> cga-widgets@0.1.0 data\nid,state\n');
    assertEnglish(runHere('import', file, '--lang', 'en', '--source', sourceWith(), '--data', temporaryFolder()).err);
    assertEnglish(runHere('import', '--template', 'adoptions', '--out', file, '--lang', 'en').err);
  });

  it('of the commands that take time', async () => {
    const {err} = await runLater(['serve', '--port', 'x'], {lang: 'en'});
    assertEnglish(err);
    assert.match(err, /is not a port/);
  });

  it('never touch what a command makes', () => {
    const data = temporaryFolder();
    runHere('build', '--source', VALID, '--data', data);
    const file = join(data, 'releases/1.0.0/dataset.json');
    for (const argv of [
      ['render', '--data', data],
      ['migrate', file],
      ['import', '--template', 'adoptions', '--with-data', '--source', VALID],
    ]) {
      assert.equal(runHere(...argv, '--lang', 'en').out, runHere(...argv).out, argv.join(' '));
    }
  });

  it('never touch JSON', async () => {
    const data = temporaryFolder();
    runHere('build', '--source', VALID, '--data', data);
    const copyOf = (folder: string) => {
      const copy = temporaryFolder();
      cpSync(folder, copy, {recursive: true});
      return copy;
    };
    const rows = join(temporaryFolder(), 'adoptions.csv');
    writeFileSync(rows, 'id,status,estatus,date\na,adoptado,x,05/31/2024\n');
    const wrong = sourceWith({file: 'release.yaml', find: 'released: 2026-11-24', put: 'released: 2031-12-01'});
    const renamed = {file: 'organizations.yaml', find: 'name: Organización', put: 'name: La Organización de los archivos'};
    const OUT = 'a new file';
    const cases: readonly (readonly string[])[] = [
      ['validate', '--source', wrong],
      ['build', '--check', '--source', VALID],
      ['build', '--source', sourceWith({file: 'release.yaml', find: 'release: 1.0.0\n', put: ''}, renamed)],
      ['withdraw', '1.0.0', '--reason', 'Falta el archivo. 2 registros nuevos, la publicación 1.0.0 está retirada'],
      ['import', rows, '--source', VALID],
      ['check-links', '--source', VALID, '--dry-run', '--pause', '0'],
      ['render', '--out', OUT],
      ['import', '--template', 'adoptions', '--out', OUT],
      ['serve', '--port', '0'],
    ];
    for (const argv of cases) {
      const json = async (lang: string) => {
        const stop = AbortSignal.timeout(200);
        const gone = () => Promise.resolve(new Response(null, {status: 410}));
        const given = argv[0] === 'serve' ? {signal: stop} : {};
        const written = join(temporaryFolder(), 'la publicación.txt');
        const own = argv.map((word) => (word === OUT ? written : word));
        const {out} = await runLater([...own, '--json', '--lang', lang, '--data', copyOf(data)], {...given, fetch: gone});
        JSON.parse(out);
        return out.replaceAll(/cga-data-\w+|127\.0\.0\.1:\d+/g, '');
      };
      assert.equal(await json('en'), await json('es'), argv.join(' '));
    }
  });
});
