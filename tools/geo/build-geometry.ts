#!/usr/bin/env tsx
import {writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {GEO_FOLDER, readEntities, readTileGrid} from './entities.js';
import {type Accuracy, type Credit, makeGeometry} from './geometry.js';
import {InputError, readGeoJson, readNaturalEarth} from './read-input.js';
import {encodeTopology} from './round.js';

const USAGE = `Uso: npm run geo -- [--input ARCHIVO.geojson --license TEXTO --attribution TEXTO] [--out CARPETA]

Sin --input dibuja las entidades de Natural Earth. Con --input, las de un GeoJSON en longitud y latitud cuyos
features tienen por id la clave del INEGI, de "01" a "32"; su licencia y su crédito se dicen con las otras dos opciones.
`;

const NATURAL_EARTH: Credit = {license: 'Public domain (Natural Earth)', attribution: 'Made with Natural Earth'};

process.exitCode = main(process.argv.slice(2));

function main(argv: string[]): 0 | 1 | 2 {
  const options = readOptions(argv);
  if (!options) return 2;
  try {
    const {input, credit, out} = options;
    build(input === undefined ? readNaturalEarth() : readGeoJson(input), credit, out);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readOptions(args: string[]) {
  const text = {type: 'string'} as const;
  try {
    const {values} = parseArgs({args, options: {input: text, license: text, attribution: text, out: text}});
    const {input, license, attribution, out = GEO_FOLDER} = values;
    if (input === undefined) return {input, credit: NATURAL_EARTH, out};
    if (license !== undefined && attribution !== undefined) return {input, credit: {license, attribution}, out};
    console.error(`Con --input diga también --license y --attribution.\n\n${USAGE}`);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
  }
  return undefined;
}

function build(shapes: ReturnType<typeof readNaturalEarth>, credit: Credit, out: string): void {
  const {drawing, file, accuracy} = makeGeometry(shapes, readEntities(), readTileGrid(), credit);
  const files = {
    'mexico-states.topo.json': encodeTopology(drawing, credit.attribution),
    'geometry.json': file,
  };
  console.log(accuracy.map(describe).join('\n'));
  const points = accuracy.reduce((sum, each) => sum + each.points, 0);
  console.log(`\n${points} puntos; una unidad del dibujo son ${drawing.unitKm.toFixed(2)} km.`);
  for (const [name, value] of Object.entries(files)) {
    const text = `${JSON.stringify(value)}\n`;
    writeFileSync(join(out, name), text);
    console.log(`${basename(name)}: ${text.length} bytes, ${brotliCompressSync(text).length} con brotli`);
  }
}

function describe({id, points, sourceError, inegiError}: Accuracy): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);
  const [source, inegi] = [percent(sourceError), percent(inegiError)];
  return `${id} ${String(points).padStart(4)} puntos  área ${source} contra la fuente, ${inegi} contra el INEGI`;
}
