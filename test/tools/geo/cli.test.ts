import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {GEO_FOLDER} from '../../../tools/geo/entities.js';
import type {GeometryFile} from '../../../tools/geo/geometry.js';
import {readNaturalEarth} from '../../../tools/geo/read-input.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CREDIT = ['--license', 'Libre uso', '--attribution', 'Fuente: INEGI'];
const folder = mkdtempSync(join(tmpdir(), 'cga-geo-'));
after(() => rmSync(folder, {recursive: true, force: true}));

function geo(...argv: readonly string[]) {
  const args = ['--import', 'tsx', 'tools/geo/build-geometry.ts', '--out', folder, ...argv];
  return spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'});
}

function input(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const collection = (features: unknown) => ({type: 'FeatureCollection', features});

describe('npm run geo', () => {
  it('draws any GeoJSON with the keys of INEGI, with its own credit', () => {
    const path = input('states.geojson', collection([...readNaturalEarth()].reverse()));
    const {status, stdout, stderr} = geo('--input', path, ...CREDIT);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^CMX +\d+ puntos {2}área +-?\d/m);
    assert.match(stdout, /^geometry\.json: \d+ bytes, \d+ con brotli$/m);
    const {outlines} = JSON.parse(readFileSync(join(folder, 'geometry.json'), 'utf8')) as GeometryFile;
    assert.equal(outlines.attribution, 'Fuente: INEGI');
    const packaged = JSON.parse(readFileSync(`${GEO_FOLDER}geometry.json`, 'utf8')) as GeometryFile;
    assert.deepEqual(outlines.entities, packaged.outlines.entities);
  });

  it('says what is wrong with a GeoJSON and writes nothing', () => {
    rmSync(join(folder, 'geometry.json'), {force: true});
    const shapes = readNaturalEarth();
    const cases: readonly [string, unknown, RegExp][] = [
      ['missing.geojson', collection(shapes.slice(1)), /faltan las entidades 01/],
      ['twice.geojson', collection([...shapes, shapes[0]]), /se repiten los id 01/],
      [
        'points.geojson',
        collection([...shapes.slice(1), {...shapes[0], geometry: {type: 'Point', coordinates: [0, 0]}}]),
        /01 no es un polígono/,
      ],
      [
        'metres.geojson',
        collection([
          ...shapes.slice(1),
          {...shapes[0], geometry: {type: 'Polygon', coordinates: [[[2_500_000, 800_000]]]}},
        ]),
        /01 no está en longitud y latitud/,
      ],
      ['topology.json', {type: 'Topology'}, /no es una FeatureCollection/],
      ['broken.json', '{', /no se puede leer/],
    ];
    for (const [name, content, message] of cases) {
      const {status, stderr} = geo('--input', input(name, content), ...CREDIT);
      assert.equal(status, 1, name);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    assert.ok(!readdirSync(folder).includes('geometry.json'));
  });

  it('wants the credit of a foreign geometry', () => {
    const {status, stderr} = geo('--input', 'states.geojson');
    assert.equal(status, 2);
    assert.match(stderr, /Con --input diga también --license y --attribution/);
    assert.equal(geo('--verbose').status, 2);
  });
});
