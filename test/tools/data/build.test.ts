import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {COLLECTION_NAMES, SCHEMA_VERSION} from '../../../src/dataset/schema/index.js';
import {planBuild} from '../../../tools/data/build.js';
import {canonicalDataset, writeDataset} from '../../../tools/data/canonical.js';
import {pin} from '../../../tools/data/digest.js';
import type {ReleaseDiff} from '../../../tools/data/diff.js';
import type {Dataset} from '../../../tools/data/model.js';
import type {ReleaseIndex} from '../../../tools/data/release-index.js';
import {eveningInMexico} from '../../support/evening.js';
import {type Change, fixtureDataset, runHere, runOn, sourceWith, temporaryFolder, VALID} from './support.js';

const dataset = fixtureDataset();
const FIRST = {index: undefined, history: []};
const UNNUMBERED = {file: 'release.yaml', find: 'release: 1.0.0\n', put: ''};
const RENAME = {file: 'organizations.yaml', find: 'name: Organización', put: 'name: Otra organización'};

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const readIndex = (folder: string) => JSON.parse(read(folder, 'releases/index.json')) as ReleaseIndex;
const raised = (release: string) => ({file: 'release.yaml', find: 'release: 1.0.0', put: `release: ${release}`});

function built(source = VALID, data = temporaryFolder()): string {
  const {code, err} = runHere('build', '--source', source, '--data', data);
  assert.equal(code, 0, err);
  return data;
}

describe('dataset.json', () => {
  const text = writeDataset(dataset);

  it('has one record per line and a line end', () => {
    assert.ok(text.endsWith('}\n'));
    const records = text.split('\n').filter((line) => line.startsWith('{"id":'));
    assert.equal(
      records.length,
      COLLECTION_NAMES.reduce((sum, name) => sum + dataset[name].length, 0),
    );
    assert.deepEqual(JSON.parse(text), dataset);
  });

  it('has the envelope, the commission and the collections in the order of the schema', () => {
    const top = ['schemaVersion', 'release', 'released', 'title', 'license', 'commission'];
    assert.deepEqual(Object.keys(JSON.parse(text) as Dataset), [...top, ...COLLECTION_NAMES]);
  });

  it('does not depend on the order in which fields were written', () => {
    const reversed = Object.fromEntries(Object.entries(dataset.tools[0] ?? {}).reverse()) as Dataset['tools'][number];
    const again = canonicalDataset({...dataset, tools: [reversed, ...dataset.tools.slice(1)]});
    assert.equal(writeDataset(again), text);
  });

  it('sorts adoptions and observations by id and keeps the order of the rest', () => {
    const ids = (name: 'adoptions' | 'observations' | 'tools') => dataset[name].map(({id}) => id);
    assert.deepEqual(ids('adoptions'), [...ids('adoptions')].sort());
    assert.deepEqual(ids('observations'), [...ids('observations')].sort());
    assert.deepEqual(ids('tools'), ['example-standard', 'example-portal']);
  });
});

describe('a build', () => {
  it('gives the same bytes each time', () => {
    assert.deepEqual([...planBuild(dataset, FIRST).files], [...planBuild(fixtureDataset(), FIRST).files]);
  });

  it('pins every file with its size and hash', () => {
    const data = built();
    const [entry] = readIndex(data).releases;
    for (const each of [entry?.dataset, entry?.manifest]) {
      assert.ok(each);
      assert.deepEqual(each, pin(each.file, read(data, `releases/${each.file}`)));
    }
    const manifest = JSON.parse(read(data, 'releases/1.0.0/parts/manifest.json')) as {
      parts: Record<string, ReturnType<typeof pin>>;
    };
    const names = readdirSync(join(data, 'releases/1.0.0/parts')).filter((name) => name !== 'manifest.json');
    assert.deepEqual(
      Object.values(manifest.parts)
        .map(({file}) => file)
        .sort(),
      names.sort(),
    );
    for (const each of Object.values(manifest.parts)) {
      assert.deepEqual(each, pin(each.file, read(data, `releases/1.0.0/parts/${each.file}`)));
      assert.match(each.sha384, /^sha384-[A-Za-z0-9+/]{64}$/);
    }
  });

  it('writes the JSON Schema of the whole, with named definitions', () => {
    const schema = JSON.parse(read(built(), `schema/${SCHEMA_VERSION}.json`)) as Record<string, unknown>;
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.ok('sourceRef' in (schema['$defs'] as object));
    assert.deepEqual(
      (schema['required'] as string[]).filter((key) => !(key in dataset)),
      [],
    );
  });

  it('adds a release to the index, newest first by number', () => {
    const data = built(sourceWith(raised('1.9.0')));
    built(sourceWith(raised('1.10.0'), RENAME), data);
    const index = readIndex(data);
    assert.deepEqual(
      index.releases.map(({release}) => release),
      ['1.10.0', '1.9.0'],
    );
    assert.equal(index.latest, '1.10.0');
  });

  it('takes away what a build cut short left behind', () => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'releases/1.0.0/parts'), {recursive: true});
    writeFileSync(join(data, 'releases/1.0.0/parts/tool-gone.json'), '{}\n');
    built(VALID, data);
    assert.ok(!readdirSync(join(data, 'releases/1.0.0/parts')).includes('tool-gone.json'));
  });
});

describe('the number of a release', () => {
  const next = (...changes: readonly Change[]) => {
    const data = built();
    const source = sourceWith(UNNUMBERED, ...changes);
    const {code, out, err} = runHere('build', '--source', source, '--data', data);
    return {code, out, err, latest: readIndex(data).latest, data};
  };

  it('is a PATCH when only words changed', () => {
    const {latest, out, data} = next(RENAME);
    assert.equal(latest, '1.0.1');
    assert.match(out, /Se publicó 1\.0\.1 \(PARCHE\): 0 registros nuevos, 0 retirados, 1 campo cambiado\./);
    assert.match(out, /organizations\/example-organization \(name\) cambió de redacción/);
    assert.equal((JSON.parse(read(data, 'releases/1.0.1/dataset.json')) as Dataset).supersedes, '1.0.0');
  });

  it('is a MINOR when a value changed', () => {
    const {latest, out} = next(RENAME, {file: 'adoptions.yaml', find: 'date: 2024-05-31', put: 'date: 2024-06-30'});
    assert.equal(latest, '1.1.0');
    assert.match(out, /\(MENOR\)/);
    assert.match(out, /adoptions\/adoption-PUE-example-standard \(date\) tiene otro valor/);
  });

  it('is a MAJOR when a record retired', () => {
    const tombstone = '- id: example-organization\n  retired: {date: 2026-11-20, reason: {es: Ejemplo}}';
    const {latest, out} = next({file: 'organizations.yaml', find: '- id: example-organization', put: tombstone});
    assert.equal(latest, '2.0.0');
    assert.match(out, /organizations\/example-organization ya no está/);
  });

  it('is none when nothing changed: nothing is published', () => {
    const {code, latest, out} = next();
    assert.deepEqual([code, latest], [0, '1.0.0']);
    assert.match(out, /La fuente dice lo mismo que la publicación 1\.0\.0: no hay nada que publicar\./);
  });

  it('may be a greater step that the keeper asks for, and no other', () => {
    const asked = (release: string) => {
      const data = built();
      const result = runHere('build', '--source', sourceWith(raised(release), RENAME), '--data', data);
      return {...result, latest: readIndex(data).latest};
    };
    assert.equal(asked('2.0.0').latest, '2.0.0');
    for (const wrong of ['1.0.2', '1.2.0', '0.9.0']) {
      const {code, err, latest} = asked(wrong);
      assert.deepEqual([code, latest], [1, '1.0.0'], wrong);
      assert.match(err, /no es el número que sigue a 1\.0\.0: .*cambió de redacción\. .* escriba 1\.0\.1 o 1\.1\.0 o 2\.0\.0\./);
    }
  });

  it('is only told while release.yaml says draft', () => {
    const {latest, out} = next(RENAME, {file: 'release.yaml', find: 'license:', put: 'draft: true\nlicense:'});
    assert.equal(latest, '1.0.0');
    assert.match(out, /«draft: true»: no se publica nada\.\nLa fuente va adelante de la publicación 1\.0\.0: saldría 1\.0\.1/);
  });
});

describe('a published release', () => {
  it('is not written again with another content', () => {
    const data = built();
    const before = read(data, 'releases/1.0.0/dataset.json');
    const {code, err} = runHere('build', '--source', sourceWith(RENAME), '--data', data);
    assert.equal(code, 1);
    assert.match(err, /La publicación 1\.0\.0 ya está en index\.json con otro contenido: /);
    assert.match(err, /organizations\/example-organization \(name\) cambió de redacción/);
    assert.match(err, /Quite «release» de release\.yaml, o escriba 1\.0\.1/);
    assert.equal(read(data, 'releases/1.0.0/dataset.json'), before);
  });

  it('may be built again with the same content', () => {
    const data = built();
    const before = read(data, 'releases/index.json');
    built(VALID, data);
    assert.equal(read(data, 'releases/index.json'), before);
  });

  it('is compared with, so that no id goes away', () => {
    const data = built();
    const gone = {file: 'organizations.yaml', find: 'id: example-organization', put: 'id: renamed'};
    const {code, err} = runHere('build', '--source', sourceWith(raised('1.1.0'), gone), '--data', data);
    assert.equal(code, 1);
    assert.match(
      err,
      /organizations\/example-organization: El registro estaba en la publicación 1\.0\.0 y ya no está\./,
    );
  });

  it('stops the next one when its bytes are no longer those that were published', () => {
    const data = built();
    writeFileSync(join(data, 'releases/1.0.0/parts/map.json'), '{}\n');
    const {code, err} = runHere('build', '--source', sourceWith(UNNUMBERED, RENAME), '--data', data);
    assert.equal(code, 1);
    assert.match(err, /releases\/1\.0\.0\/parts\/map\.json cambió después de publicarse\./);
    assert.equal(readIndex(data).latest, '1.0.0');
  });
});

describe('the day of a release', () => {
  const dated = (day: string) => ({file: 'release.yaml', find: 'released: 2026-11-24', put: `released: ${day}`});
  const DRAFT = {file: 'release.yaml', find: 'license:', put: 'draft: true\nlicense:'};
  const validate = (...changes: readonly Change[]) => runHere('validate', '--source', sourceWith(...changes), '--data', temporaryFolder());

  it('has come', () => {
    const {code, out} = validate(dated('2031-12-01'));
    assert.equal(code, 1);
    assert.match(
      out,
      /release\.yaml:3 {2}release {2}campo «released»: «2031-12-01» todavía no llega: hoy es 2026-11-28\. Escriba el día en que se publica, a más tardar hoy\./,
    );
    const data = temporaryFolder();
    assert.equal(runHere('build', '--source', sourceWith(dated('2026-11-29')), '--data', data).code, 1);
    assert.deepEqual(readdirSync(data), []);
    assert.equal(runHere('build', '--source', sourceWith(dated('2026-11-28')), '--data', data).code, 0);
  });

  it('may be to come while release.yaml says draft, which is told', () => {
    const {code, out} = validate(dated('2026-12-15'), DRAFT);
    assert.equal(code, 0);
    assert.match(out, /campo «released»: Aviso\. «2026-12-15» todavía no llega/);
  });

  it('that was wrong holds no other back once that release is withdrawn, which takes a new number', () => {
    const data = temporaryFolder();
    assert.equal(runOn('2031-12-01', 'build', '--source', sourceWith(dated('2031-12-01')), '--data', data).code, 0);
    const build = (...changes: readonly Change[]) => runHere('build', '--source', sourceWith(...changes), '--data', data);
    assert.match(build(UNNUMBERED).err, /La publicación 1\.0\.0 es del 2031-12-01\./);
    assert.equal(runHere('withdraw', '1.0.0', '--reason', 'Ejemplo.', '--data', data).code, 0);
    assert.match(build().err, /La publicación 1\.0\.0 ya está en index\.json/);
    const {code, out} = build(UNNUMBERED);
    assert.equal(code, 0);
    assert.match(out, /Se publicó 1\.0\.1 \(PARCHE\).*\n {2}· la publicación 1\.0\.0 está retirada/);
    const [entry] = readIndex(data).releases;
    assert.deepEqual([entry?.release, entry?.released, readIndex(data).latest], ['1.0.1', '2026-11-24', '1.0.1']);
    assert.match(build(UNNUMBERED).out, /no hay nada que publicar/);
  });

  it('is not that of a withdrawn release again, without any change', () => {
    const data = built();
    runHere('withdraw', '1.0.0', '--reason', 'Ejemplo.', '--data', data);
    built(sourceWith(UNNUMBERED), data);
    assert.equal(readIndex(data).releases.length, 1);
  });
});

describe('the notes of a release', () => {
  const noted = (es: string, en: string) => ({file: 'release.yaml', find: 'license:', put: `notes: {es: ${es}, en: ${en}}\nlicense:`});
  const published = () => built(sourceWith(noted('Lo primero', 'The first')));

  it('are its own', () => {
    const data = published();
    const build = (...changes: readonly Change[]) => runHere('build', '--source', sourceWith(UNNUMBERED, RENAME, ...changes), '--data', data);
    const {code, err} = build(noted('Lo primero', 'The second'));
    assert.equal(code, 1);
    assert.equal(
      err,
      'Las notas de release.yaml son, palabra por palabra, las de la publicación 1.0.0. Escriba qué cambió en ésta.',
    );
    assert.match(build(noted('Lo segundo', 'The first')).err, /^Las notas en inglés de release\.yaml son/);
    assert.equal(readIndex(data).releases.length, 1);
    assert.equal(build(noted('Lo segundo', 'The second')).code, 0);
  });

  it('may stay while there is nothing to publish, or only a draft', () => {
    const data = published();
    const same = noted('Lo primero', 'The first');
    assert.equal(runHere('build', '--source', sourceWith(UNNUMBERED, same), '--data', data).code, 0);
    const draft = {file: 'release.yaml', find: 'title:', put: 'draft: true\ntitle:'};
    assert.equal(runHere('build', '--source', sourceWith(UNNUMBERED, RENAME, same, draft), '--data', data).code, 0);
    assert.equal(readIndex(data).releases.length, 1);
  });
});

describe('build --check', () => {
  const check = (data: string, source = VALID) => runHere('build', '--check', '--source', source, '--data', data);

  it('passes on what was built', () => {
    assert.deepEqual(check(built()).code, 0);
  });

  it('writes nothing and fails when the schema was not built', () => {
    const data = temporaryFolder();
    assert.equal(check(data).code, 1);
    assert.deepEqual(readdirSync(data), []);
  });

  it('names each file that is missing, changed or left over', () => {
    const data = built();
    rmSync(join(data, 'releases/1.0.0/parts/map.json'));
    writeFileSync(join(data, `schema/${SCHEMA_VERSION}.json`), '{}\n');
    writeFileSync(join(data, 'releases/1.0.0/parts/tool-gone.json'), '{}\n');
    const {code, err} = check(data);
    assert.equal(code, 1);
    assert.match(err, /Falta releases\/1\.0\.0\/parts\/map\.json, que está en index\.json\./);
    assert.ok(err.includes(`schema/${SCHEMA_VERSION}.json cambió después de publicarse.`), err);
    assert.match(err, /suba SCHEMA_VERSION/);
    assert.match(err, /releases\/1\.0\.0\/parts\/tool-gone\.json sobra\./);
  });

  it('lets the source be ahead, and says of what it would publish', () => {
    const {code, out} = check(built(), sourceWith(UNNUMBERED, RENAME));
    assert.equal(code, 0);
    assert.match(out, /^La publicación es la que se publicó\.$/m);
    assert.match(out, /^La fuente va adelante de la publicación 1\.0\.0: saldría 1\.0\.1 \(PARCHE\)/m);
    const {out: json} = runHere('build', '--check', '--json', '--source', sourceWith(UNNUMBERED, RENAME), '--data', built());
    const {problems, next} = JSON.parse(json) as {problems: string[]; next: {release: string; changed: number}};
    assert.deepEqual([problems, next.release, next.changed], [[], '1.0.1', 1]);
  });

  it('fails when an older release was touched', () => {
    const data = built();
    const next = sourceWith(raised('1.1.0'), RENAME);
    built(next, data);
    assert.equal(check(data, next).code, 0);
    writeFileSync(join(data, 'releases/1.0.0/dataset.json'), '{}\n');
    const {code, err} = check(data, next);
    assert.equal(code, 1);
    assert.match(err, /releases\/1\.0\.0\/dataset\.json cambió después de publicarse\./);
  });

  it('says when the index is damaged', () => {
    const data = built();
    writeFileSync(join(data, 'releases/index.json'), '{"releases": ');
    const {code, err} = check(data);
    assert.equal(code, 1);
    assert.match(err, /index\.json está dañado\./);
  });
});

describe('when data are said to be old', () => {
  const AGEING = {file: 'release.yaml', find: 'license: CC-BY-4.0', put: 'license: CC-BY-4.0\nstaleAfter: {ageing: 90, old: 365}'};
  const said = (data: string, file: string) => (JSON.parse(read(data, file)) as {staleAfter?: unknown}).staleAfter;

  it('is in every file that a widget may read', () => {
    const data = built(sourceWith(AGEING));
    for (const file of ['dataset', 'parts/manifest', 'parts/map', 'parts/actions', 'parts/commission']) {
      assert.deepEqual(said(data, `releases/1.0.0/${file}.json`), {ageing: 90, old: 365}, file);
    }
  });

  it('is in none where the keeper does not say it', () => {
    for (const file of ['dataset', 'parts/manifest', 'parts/map']) {
      assert.ok(!read(built(), `releases/1.0.0/${file}.json`).includes('staleAfter'), file);
    }
  });

  it('makes another release when it changes, of the smallest step', () => {
    const source = sourceWith(UNNUMBERED, AGEING);
    const {out} = runHere('build', '--check', '--source', source, '--data', built());
    assert.match(out, /saldría 1\.0\.1 \(PARCHE\)/);
    assert.match(out, /cambió cuándo envejecen los datos/);
  });
});

describe('a release published before it had all its files', () => {
  it('gets them once, from what was published, and keeps its bytes', () => {
    const data = built();
    const files = (readIndex(data).releases[0]?.files ?? []).map(({file}) => file);
    assert.ok(files.length > 0);
    const index = readIndex(data);
    const bare = {...index, releases: index.releases.map(({files: _files, ...entry}) => entry)};
    for (const file of files) rmSync(join(data, 'releases', file));
    writeFileSync(join(data, 'releases/index.json'), `${JSON.stringify(bare, null, 2)}\n`);
    const before = read(data, 'releases/1.0.0/dataset.json');
    built(VALID, data);
    assert.deepEqual(readIndex(data).releases, index.releases);
    assert.equal(read(data, 'releases/1.0.0/dataset.json'), before);
    writeFileSync(join(data, 'releases/1.0.0/diff.json'), '{}\n');
    const {code, err} = runHere('build', '--source', VALID, '--data', data);
    assert.equal(code, 1);
    assert.match(err, /releases\/1\.0\.0\/diff\.json cambió después de publicarse\./);
  });
});

describe('withdraw', () => {
  const withdrawn = () => {
    const data = built();
    built(sourceWith(UNNUMBERED, RENAME), data);
    return {data, ...runHere('withdraw', '1.0.1', '--reason', 'Ejemplo.', '--date', '2026-11-25', '--data', data)};
  };

  it('says why in the index, keeps the files and points to the one before', () => {
    const {data, code, out} = withdrawn();
    assert.equal(code, 0);
    assert.match(out, /La publicación 1\.0\.1 quedó retirada: Ejemplo\. La más reciente es 1\.0\.0\./);
    const index = readIndex(data);
    assert.equal(index.latest, '1.0.0');
    assert.deepEqual(index.releases[0]?.withdrawn, {date: '2026-11-25', reason: {es: 'Ejemplo.'}});
    assert.equal(runHere('build', '--check', '--source', sourceWith(UNNUMBERED, RENAME), '--data', data).code, 0);
  });

  it('is told, with its day and its reason, in the files beside the index too', () => {
    const {data} = withdrawn();
    const feed = read(data, 'releases/feed.atom');
    const [newest = '', ...rest] = feed.split('<entry>').slice(1);
    assert.match(newest, /<id>urn:cga-widgets:dataset:1\.0\.1:withdrawn<\/id>\n +<title>Se retiró la publicación 1\.0\.1<\/title>/);
    assert.match(newest, /<updated>2026-11-25T00:00:00Z<[\s\S]*Se retiró el 2026-11-25: Ejemplo\./);
    assert.match(feed.split('<entry>')[0] ?? '', /<updated>2026-11-25T/);
    const titles = rest.map((entry) => /<title>(.*)<\/title>/.exec(entry)?.[1]);
    assert.deepEqual(titles, ['Publicación 1.0.1 (retirada)', 'Publicación 1.0.0']);
    const [last = '', before = ''] = read(data, 'releases/CHANGELOG.md').split('\n## ').slice(1);
    assert.match(last, /^1\.0\.1 .*\n\n\*\*Retirada el 2026-11-25:\*\* Ejemplo\.\n/);
    assert.doesNotMatch(before, /Retirada/);
    const calendar = read(data, 'releases/calendar.ics');
    assert.match(calendar, /DTSTART;VALUE=DATE:20261125\r\n.*\r\nSUMMARY:Se retiró la publicación 1\.0\.1\r\nDESCRIPTION:Ejemplo\.\r\n/);
    assert.match(calendar, /SUMMARY:Publicación 1\.0\.0\r\n/);
    assert.doesNotMatch(calendar, /SUMMARY:Publicación 1\.0\.1\r\n/);
  });

  it('is still told when another release takes the place of that one', () => {
    const {data} = withdrawn();
    const before = read(data, 'releases/1.0.1/feed.atom');
    const other = {file: 'organizations.yaml', find: 'name: Organización', put: 'name: Una tercera organización'};
    const dated = {file: 'release.yaml', find: 'released: 2026-11-24', put: 'released: 2026-11-26'};
    built(sourceWith(UNNUMBERED, other, dated), data);
    const titles = read(data, 'releases/feed.atom').match(/(?<=<title>)(?:Publicación|Se retiró).*(?=<)/g);
    assert.deepEqual(titles, [
      'Publicación 1.0.2',
      'Se retiró la publicación 1.0.1',
      'Publicación 1.0.1 (retirada)',
      'Publicación 1.0.0',
    ]);
    assert.match(read(data, 'releases/CHANGELOG.md'), /Retirada el 2026-11-25/);
    assert.match(read(data, 'releases/calendar.ics'), /Se retiró la publicación 1\.0\.1/);
    assert.equal(read(data, 'releases/1.0.1/feed.atom'), before);
  });

  it('of all releases leaves none that is the newest', () => {
    const {data} = withdrawn();
    const argv = ['withdraw', '1.0.0', '--reason', 'Tampoco.', '--data', data];
    assert.equal(runHere(...argv).out, 'La publicación 1.0.0 quedó retirada: Tampoco. No queda ninguna vigente.');
    assert.equal((JSON.parse(runHere(...argv, '--json').out) as {latest: unknown}).latest, null);
    assert.ok(!('latest' in readIndex(data)));
    assert.doesNotMatch(read(data, 'releases/calendar.ics'), /SUMMARY:Publicación/);
    const {code, err} = runHere('render', '--data', data);
    assert.deepEqual([code, err], [1, 'Todas las publicaciones están retiradas. Dé el número de una con --release.']);
    assert.equal(runHere('render', '--release', '1.0.0', '--data', data).code, 0);
    const later = {file: 'release.yaml', find: 'released: 2026-11-24', put: 'released: 2026-11-26'};
    built(sourceWith(UNNUMBERED, RENAME, later), data);
    assert.equal(readIndex(data).latest, '1.0.2');
  });

  it('takes only a day that exists and has come', () => {
    const data = built();
    const before = read(data, 'releases/index.json');
    for (const [date, why] of [
      ['2026-02-31', '«2026-02-31» no es una fecha que exista. Escriba AAAA-MM-DD.'],
      ['ayer', '«ayer» no es una fecha. Escriba AAAA-MM-DD.'],
      ['2026-11-29', '«2026-11-29» todavía no llega: hoy es 2026-11-28. Escriba hoy, o un día anterior.'],
    ] as const) {
      const {code, err} = runHere('withdraw', '1.0.0', '--reason', 'x', '--date', date, '--data', data);
      assert.deepEqual([code, err], [2, why]);
    }
    assert.equal(read(data, 'releases/index.json'), before);
    assert.match(runHere('--help').out, /withdraw A .*\n?.*--date/);
  });

  it('is of today, as the keeper’s clock has it', (test) => {
    eveningInMexico(test);
    const data = built();
    assert.equal(runOn(undefined, 'withdraw', '1.0.0', '--reason', 'Ejemplo.', '--data', data).code, 0);
    assert.equal(readIndex(data).releases[0]?.withdrawn?.date, '2026-11-24');
  });

  it('does not give its number to another release', () => {
    const {data} = withdrawn();
    const other = {file: 'organizations.yaml', find: 'name: Organización', put: 'name: Una tercera organización'};
    built(sourceWith(UNNUMBERED, other), data);
    assert.equal(readIndex(data).latest, '1.0.2');
  });

  it('asks for the reason, and for a release that there is', () => {
    const data = built();
    assert.equal(runHere('withdraw', '1.0.0', '--data', data).code, 2);
    const {code, err} = runHere('withdraw', '3.0.0', '--reason', 'x', '--data', data);
    assert.equal(code, 1);
    assert.match(err, /No hay la publicación «3\.0\.0»\./);
  });
});

describe('diff', () => {
  it('tells what changed, for people and for programs', () => {
    const data = built();
    built(sourceWith(UNNUMBERED, RENAME), data);
    const {out} = runHere('diff', '1.0.0', '1.0.1', '--data', data);
    assert.match(out, /`name` \(redacción\): «Organización.*» → «Otra organización.*»/);
    const diff = JSON.parse(runHere('diff', '1.0.0', '1.0.1', '--json', '--data', data).out) as ReleaseDiff;
    assert.deepEqual(
      diff.changed.map(({collection, id, field, kind}) => [collection, id, field, kind]),
      [['organizations', 'example-organization', 'name', 'wording']],
    );
    assert.equal(runHere('diff', '1.0.0', '1.0.0', '--data', data).out, '1.0.0 y 1.0.0 dicen lo mismo.');
  });

  it('tells of a list what came and what went, and calls each record by its name', () => {
    const data = built();
    const more = {file: 'tools.yaml', find: 'aliases: [NDE]', put: 'aliases: [NDE, Norma]'};
    const moved = {file: 'tools.yaml', find: 'locator: portada', put: 'locator: índice'};
    built(sourceWith(UNNUMBERED, more, moved), data);
    const {latest = ''} = readIndex(data);
    const {out} = runHere('diff', '1.0.0', latest, '--data', data);
    assert.match(out, /- Norma de ejemplo \(`example-standard`\)\. `aliases` \(valor\): se agregó «Norma»$/m);
    assert.match(
      out,
      /`sources` \(fuentes\): se agregó «website, índice, Una cita de ejemplo»; se quitó «website, portada, Una cita de ejemplo»$/m,
    );
    const {changed} = JSON.parse(read(data, `releases/${latest}/diff.json`)) as ReleaseDiff;
    const {name, url, ...rest} = changed[0] ?? {};
    assert.deepEqual(name, {es: 'Norma de ejemplo', en: 'Example standard'});
    assert.equal(url, 'https://example.org/standard');
    assert.deepEqual(rest, {
      collection: 'tools',
      id: 'example-standard',
      field: 'aliases',
      old: ['NDE'],
      new: ['NDE', 'Norma'],
      kind: 'value',
    });
  });

  it('says when the first is newer than the second', () => {
    const data = built();
    const next = sourceWith(UNNUMBERED, RENAME);
    const reversed = (first: string) => runHere('diff', first, '1.0.0', '--data', data, '--source', next).err;
    assert.match(reversed('source'), /^«source» es más nueva que «1\.0\.0»: .*npm run data -- diff 1\.0\.0 source$/);
    built(next, data);
    assert.match(reversed('1.0.1'), /^«1\.0\.1» es más nueva que «1\.0\.0»: .*npm run data -- diff 1\.0\.0 1\.0\.1$/);
    assert.equal(runHere('diff', '1.0.0', '1.0.1', '--data', data).err, '');
    assert.equal(runHere('diff', '1.0.1', '1.0.1', '--data', data).err, '');
  });

  it('says when there is no such release, file or dataset', () => {
    const data = built();
    assert.equal(runHere('diff', '1.0.0', '--data', data).code, 2);
    const {code, err} = runHere('diff', '1.0.0', '7.0.0', '--data', data);
    assert.deepEqual([code, err], [1, 'No hay la publicación «7.0.0» ni un archivo con ese nombre. Publicaciones que hay: 1.0.0.']);
    assert.equal(runHere('diff', '1.0.0', join(data, 'releases/index.json'), '--data', data).code, 1);
  });
});
