import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {SCHEMA_VERSION} from '../../../src/dataset/schema/index.js';
import type {Dataset} from '../../../tools/data/model.js';
import {runHere, sourceWith, temporaryFolder, VALID} from './support.js';

function published(source = VALID): string {
  const data = temporaryFolder();
  assert.equal(runHere('build', '--source', source, '--data', data).code, 0);
  return data;
}

const render = (...argv: string[]) => runHere('render', ...argv);

/** Every element is closed in the order in which it was opened. */
function assertWellFormed(text: string): void {
  const open: string[] = [];
  const empty = ['meta', '!doctype'];
  for (const [, close, name = ''] of text.matchAll(/<(\/?)(!?[a-z0-9-]+)[^<>]*>/g)) {
    if (close) assert.equal(open.pop(), name);
    else if (!empty.includes(name)) open.push(name);
  }
  assert.deepEqual(open, []);
}

describe('render', () => {
  const data = published();

  it('puts the content inside each tag, as tables with named rows and columns', () => {
    const {code, out} = render('--state', 'PUE', '--data', data);
    assert.equal(code, 0);
    assertWellFormed(out);
    for (const tag of ['cga-adoption-map', 'cga-priority-matrix', 'cga-tool-catalog', 'cga-action-tracker']) {
      assert.match(out, new RegExp(`<${tag} state="PUE" lang="es">\\n<section lang="es">`));
    }
    assert.match(out, /<th scope="row">Puebla<\/th><td>Ya no vigente<\/td><td>2024-05-31<\/td>/);
    assert.match(out, /Datos: publicación 1\.0\.0, 2026-11-24\. Licencia CC-BY-4\.0\./);
    const map = render('adoption-map', '--state', '21', '--data', data).out;
    assert.ok(map.indexOf('Puebla') < map.indexOf('Tlaxcala'), 'the state of the page comes first');
  });

  it('has no empty table of a tool whose only facts were retired', () => {
    const gone = '  retired: {date: 2026-11-20, reason: {es: Ejemplo.}}\n';
    const source = sourceWith(
      {file: 'adoptions.yaml', find: '  confidence: medium\n', put: `  confidence: medium\n${gone}`},
      {file: 'adoptions.yaml', find: '  confidence: high\n', put: `  confidence: high\n${gone}`},
    );
    const {code, out} = render('adoption-map', '--data', published(source));
    assert.equal(code, 0);
    assert.doesNotMatch(out, /<table|<h3/);
  });

  it('says of each action its horizon, initiative and priority, and of each status who says it, when, and with what evidence', () => {
    const {out} = render('action-tracker', '--data', data);
    assertWellFormed(out);
    assert.match(out, /<h3>Corto plazo<\/h3>[^]*Actividad de ejemplo\.[^]*<h3>Mediano y largo plazo<\/h3>[^]*Otra actividad de ejemplo\./);
    const cells = (number: number) =>
      [...(new RegExp(`<th scope="row">${number}</th>.*`).exec(out)?.[0] ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
    const [activity, , , reported, verified, sources] = cells(1);
    assert.equal(activity, 'Actividad de ejemplo.<ul><li>Iniciativa: Iniciativa de ejemplo</li><li>Prioridad: 1</li></ul>');
    assert.equal(verified, 'Sin información');
    const site = '<ul><li><a href="https://example.org/" rel="noopener noreferrer">Sitio de ejemplo</a>, Comité de ejemplo</li></ul>';
    assert.equal(reported, `Concluida. Según CDE, 2020-09. ${site}`);
    assert.equal(sources, '<ul><li>Plan de ejemplo, Comisión de ejemplo</li></ul>');
    assert.equal(cells(2)[0], 'Otra actividad de ejemplo.<ul><li>Prioridad: ninguna en el plan</li></ul>');
  });

  it('gives every priority its sources', () => {
    const {out} = render('priority-matrix', '--data', data);
    const rows = [...out.matchAll(/<tr><th scope="row">\d.*/g)].map(([row]) => row);
    assert.ok(rows.length > 0);
    for (const row of rows) assert.match(row, /<td><ul>(?:<li>[^<]+, [^<]+<\/li>)+<\/ul><\/td><\/tr>$/);
  });

  it('gives a whole page, and the content alone', () => {
    const page = render('tool-catalog', '--page', '--data', data).out;
    assertWellFormed(page);
    assert.match(page, /^<!doctype html>\n<html lang="es">\n<head>\n<meta charset="utf-8">/);
    assert.ok(!render('tool-catalog', '--plain', '--data', data).out.includes('<cga-'));
    const file = join(temporaryFolder(), 'page.html');
    assert.equal(render('--page', '--out', file, '--data', data).code, 0);
    assertWellFormed(readFileSync(file, 'utf8'));
  });

  it('speaks English, and says where a text is in Spanish', () => {
    const {out} = render('adoption-map', '--language', 'en', '--data', data);
    assert.match(out, /<section lang="en">\n<h2>Adoption of tools in the states<\/h2>/);
    assert.match(out, /<span lang="es">El dato viene de una sola fuente\.<\/span>/);
  });

  it('never lets a text of the data become markup, nor an address that is not https a link', () => {
    const bad = published(
      sourceWith(
        {file: 'adoptions.yaml', find: 'El dato viene de una sola fuente.', put: '"<img src=x onerror=alert(1)> & \\"más\\""'},
      ),
    );
    const {out} = render('--page', '--data', bad);
    assertWellFormed(out);
    assert.ok(out.includes('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;más&quot;'));
    const file = join(bad, 'releases/1.0.0/dataset.json');
    const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
    const [tool] = dataset.tools;
    const changed = {...dataset, tools: [{...tool, url: 'javascript:alert(1)'}]};
    const other = join(temporaryFolder(), 'dataset.json');
    writeFileSync(other, JSON.stringify(changed));
    assert.ok(!render('tool-catalog', '--release', other, '--data', bad).out.includes('javascript:'));
  });

  it('says what it cannot render', () => {
    assert.match(render('adoption-mapa', '--data', data).err, /¿Quiso decir «adoption-map»\?/);
    assert.equal(render('--state', 'XXX', '--data', data).code, 2);
    assert.equal(render('--language', 'fr', '--data', data).code, 2);
    assert.equal(render('--release', '9.9.9', '--data', data).code, 1);
    assert.equal(render('--data', temporaryFolder()).code, 1);
  });
});

describe('migrate', () => {
  it('brings a dataset to this schema, beside the old one', () => {
    const folder = published();
    const file = join(folder, 'releases/1.0.0/dataset.json');
    const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
    const old = join(folder, 'old.json');
    writeFileSync(old, JSON.stringify({...dataset, schemaVersion: '1.0.0'}));
    const out = join(folder, 'new.json');
    assert.equal(runHere('migrate', old, '--out', out).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(out, 'utf8')), {...dataset, schemaVersion: SCHEMA_VERSION});
    assert.equal((JSON.parse(readFileSync(old, 'utf8')) as Dataset).schemaVersion, '1.0.0');
  });

  it('takes the stored 1.0.0', () => {
    const {code, out} = runHere('migrate', 'data/releases/1.0.0/dataset.json');
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Dataset).schemaVersion, SCHEMA_VERSION);
  });

  it('says why it cannot', () => {
    const folder = temporaryFolder();
    const told = (text: string) => {
      writeFileSync(join(folder, 'x.json'), text);
      const {code, err} = runHere('migrate', join(folder, 'x.json'));
      assert.equal(code, 1);
      return err;
    };
    assert.match(told('{'), /no es JSON\./);
    assert.match(told('[]'), /no es un conjunto de datos\./);
    assert.match(told('{}'), /falta «schemaVersion»/);
    assert.match(told('{"schemaVersion": "2.0.0"}'), /es más nuevo que el de esta herramienta/);
    assert.match(told('{"schemaVersion": "0.9.0"}'), /no se conoce el paso del esquema 0 al 1\./);
    assert.match(told('{"schemaVersion": "1.0.0"}'), /no se puede llevar al esquema/);
    assert.equal(runHere('migrate', join(folder, 'nowhere.json')).code, 2);
  });
});
