import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../../support/seed.js';
import {parseDocument} from 'yaml';
import * as fields from '../../../src/dataset/schema/fields.js';
import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import {coerce} from '../../../tools/data/coerce.js';
import {putRecords} from '../../../tools/data/import/yaml-edit.js';
import type {Mapping} from '../../../tools/data/model.js';
import {wholeSchema} from '../../../tools/data/references.js';
import {definition, type Schema, unwrap} from '../../../tools/data/schema-walk.js';
import {fromCells, toCells} from '../../../tools/data/table/codec.js';
import {columnsOf} from '../../../tools/data/table/columns.js';
import {readCells} from '../../../src/dataset/reading/csv.js';
import {writeCsv} from '../../../tools/data/table/csv.js';
import {joinList, splitList} from '../../../tools/data/table/lists.js';
import {runHere, sourceWith, temporaryFolder} from './support.js';

/** What people put into cells, and what breaks careless programs. */
const nasty = fc
  .oneof(
    fc.string({minLength: 1, maxLength: 20, unit: 'grapheme'}),
    fc.string({minLength: 1, maxLength: 12, unit: fc.constantFrom(...'|\\ "\',;\n\t=+-@[]{}#:&*!áñ1a')}),
    fc.constantFrom('01', '2017', '16.1', 'true', '[]', '- a', '# no es nota', "'=1", '=SUMA(A1)', 'a | b', '\\', '[] '),
  )
  .filter((text) => /\S/.test(text) && text !== 'null' && !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\t\n]/g, '')));

/** Any value of a schema, as records have it: what may be absent is sometimes absent. */
function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const {inner, optional, nullable} = unwrap(schema);
  const value = arbitraryValue(inner);
  if (optional) return fc.option(value, {nil: undefined, freq: 3});
  return nullable ? fc.option(value, {nil: null, freq: 3}) : value;
}

function arbitraryValue(inner: Schema): fc.Arbitrary<unknown> {
  if (inner === fields.words) return nasty;
  if (inner === fields.date) return fc.constantFrom('2016', '2024-02', '2024-02-29');
  if (inner === fields.day) return fc.constantFrom('2024-02-29', '1999-12-31');
  if (inner === fields.url) return fc.constantFrom('https://example.org/a?b=1;c=2,3', 'https://example.org/%20|x');
  if (inner === fields.id) return fc.constantFrom('PUE', 'monitor-karewa', 'a1', '007');
  const def = definition(inner);
  if (def.type === 'object') {
    const shape = Object.entries(def.shape).map(([key, field]) => [key, arbitraryOf(field)] as const);
    return fc.record(Object.fromEntries(shape)).map(withoutAbsent);
  }
  if (def.type === 'array') return fc.array(arbitraryOf(def.element), {maxLength: 3});
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries));
  if (def.type === 'number') return fc.integer({min: -9999, max: 9999}).map((number) => number / (number % 3 === 0 ? 10 : 1));
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'union') return fc.oneof(fc.integer(), fc.constant('listed'));
  return fc.constantFrom('PUE', '21', 'A1');
}

function withoutAbsent(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

describe('a table', () => {
  for (const name of COLLECTION_NAMES) {
    const columns = columnsOf(name);
    const schema = wholeSchema(name);

    it(`of ${name} loses nothing from CSV to source and back`, () => {
      fc.assert(
        fc.property(fc.array(arbitraryValue(schema), {minLength: 1, maxLength: 3}), (drawn) => {
          const records = drawn as Mapping[];
          const csv = writeCsv([columns.map((column) => column.name), ...records.map((each) => toCells(each, columns))]);
          const [, ...rows] = readCells(new TextEncoder().encode(csv)).lines;
          const read = rows.map(({cells}) => fromCells(name, columns, cells));
          assert.deepEqual(
            read.map(({record}) => record),
            records,
          );
          const yaml = putRecords('[]\n', schema, records.map((record) => ({at: undefined, record})));
          const source = parseDocument(yaml, {schema: 'failsafe'}).toJS() as unknown[];
          const again = source.map((raw) => coerce(schema, raw) as Mapping);
          assert.deepEqual(again, records);
          const back = writeCsv([columns.map((column) => column.name), ...again.map((each) => toCells(each, columns))]);
          assert.equal(back, csv);
        }),
        {numRuns: 60},
      );
    });
  }

  it('keeps a no-break space at the end of a text', () => {
    const record = {id: 'theme-example', title: {es: 'Ejemplo\u00a0'}};
    const schema = wholeSchema('guideThemes');
    const yaml = putRecords('[]\n', schema, [{at: undefined, record}]);
    const [again] = parseDocument(yaml, {schema: 'failsafe'}).toJS() as unknown[];
    assert.deepEqual(coerce(schema, again), record);
  });

  it('keeps lists of any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({minLength: 1}), {minLength: 1}), (items) => {
        assert.deepEqual(splitList(joinList(items)), items);
      }),
    );
  });
});

const HEADER = ['id', 'state', 'tool', 'status', 'date', 'confidence', 'note.es', 'sources.source'];
const table = (rows: readonly (readonly string[])[], sign = ',') =>
  [HEADER, ...rows].map((cells) => cells.join(sign)).join('\r\n');

interface Told {
  readonly encoding: string;
  readonly delimiter: string;
  readonly added: string[];
  readonly changed: string[];
  readonly same: string[];
  readonly written: boolean;
  readonly problems: {row: number; letter: string; column: string; message: string; hint: string; severity: string}[];
}

/** Imports a file into a copy of the fixture. */
function importing(content: string | Uint8Array, ...more: string[]) {
  const source = sourceWith();
  const file = join(temporaryFolder(), 'adoptions.csv');
  writeFileSync(file, content);
  const before = readFileSync(join(source, 'adoptions.yaml'), 'utf8');
  const {code, out, err} = runHere('import', file, '--source', source, '--data', temporaryFolder(), ...more);
  return {code, out, err, source, file, before, after: readFileSync(join(source, 'adoptions.yaml'), 'utf8')};
}

const imported = (content: string | Uint8Array, ...more: string[]) => {
  const {out, ...rest} = importing(content, '--json', ...more);
  return {...rest, told: JSON.parse(out) as Told};
};

const ROW = ['', 'PUE', 'example-portal', 'adopted', '2024-05-31', 'high', 'Ejemplo', 'website'];

describe('import', () => {
  it('adds a record after the others and leaves their text as it was', () => {
    const {told, code, before, after, source} = imported(table([ROW]));
    assert.deepEqual(told.problems, []);
    assert.deepEqual([code, told.added, told.written], [0, ['adoption-PUE-example-portal'], true]);
    assert.ok(after.startsWith(before.trimEnd()));
    assert.match(after, /- id: adoption-PUE-example-portal\n {2}state: PUE\n {2}tool: example-portal\n {2}status: adopted/);
    assert.equal(runHere('validate', '--source', source, '--data', temporaryFolder()).code, 0);
  });

  it('reads what spreadsheets save: semicolons, marks, Windows-1252, day numbers, empty rows, words in Spanish', () => {
    const cells = ['', 'Tlaxcala', 'example-portal', 'Adoptada', '45443', 'alta', 'Se adoptó así', 'website'];
    const text = table([cells.map(() => ''), cells, cells.map(() => '')], ';');
    const windows = imported(Buffer.from(text, 'latin1'));
    assert.deepEqual([windows.told.encoding, windows.told.delimiter], ['windows-1252', ';']);
    const mark = imported(`\uFEFF${text}`);
    assert.deepEqual([mark.told.encoding, mark.told.delimiter], ['utf-8', ';']);
    const sep = imported(`sep=;\r\n${text}`);
    const tabs = imported(Buffer.from(`\uFEFF${table([cells], '\t')}`, 'utf16le'));
    assert.deepEqual([tabs.told.encoding, tabs.told.delimiter], ['utf-16le', '\t']);
    for (const {told, after} of [windows, mark, sep, tabs]) {
      assert.deepEqual(told.problems, []);
      assert.deepEqual(told.added, ['adoption-TLA-example-portal']);
      assert.match(after, /status: adopted\n {2}date: "?2024-05-31"?\n {2}confidence: high\n {2}note:\n {4}es: Se adoptó así/);
    }
  });

  it('reads day/month/year, and asks when the month would be impossible', () => {
    const dated = (date: string) => imported(table([ROW.map((cell, at) => (at === 4 ? date : cell))])).told;
    assert.deepEqual(dated('31/05/2024').problems, []);
    const [problem] = dated('05/31/2024').problems;
    assert.equal(problem?.message, '«05/31/2024» tiene el mes antes que el día, o un mes que no existe.');
    assert.deepEqual([problem?.row, problem?.letter, problem?.column], [2, 'E', 'date']);
  });

  it('changes only the columns that the table has', () => {
    const text = 'id,status\r\nadoption-TLA-example-standard,adopted\r\n';
    const {told, before, after} = imported(text);
    assert.deepEqual(told.changed, ['adoption-TLA-example-standard']);
    assert.match(after, /id: adoption-TLA-example-standard\n {2}state: TLA\n {2}tool: example-standard\n {2}status: adopted\n {2}date: "?2021"?/);
    const second = (yaml: string) => yaml.slice(yaml.indexOf('- id: adoption-PUE'));
    assert.equal(second(after), second(before));
  });

  it('tells row and column of everything wrong, and then writes nothing', () => {
    const wrong = ['', 'Pueblo', 'example-portal', 'adoptado', '2024-13', 'high', 'Ejemplo', 'nowhere'];
    const {told, code, before, after} = imported(table([ROW, wrong]));
    assert.equal(code, 1);
    assert.equal(after, before);
    assert.deepEqual(
      told.problems.map(({row, letter, column}) => `${row} ${letter} ${column}`),
      ['3 D status', '3 E date', '3 B state', '3 H sources.source'],
    );
    const later = imported(table([ROW.map((cell, at) => (at === 7 ? 'nowhere' : at === 1 ? 'XXX' : cell))]));
    assert.deepEqual(
      later.told.problems.map(({row, letter, column}) => `${row} ${letter} ${column}`).sort(),
      ['2 B state', '2 H sources.source'],
    );
    assert.equal(later.after, later.before);
  });

  it('tells what is wrong in one row while another cannot be read', () => {
    const unread = ROW.map((cell, at) => (at === 4 ? '05/31/2024' : cell));
    const strange = ROW.map((cell, at) => (at === 1 ? 'TLA' : at === 2 ? 'nothing' : cell));
    assert.deepEqual(
      imported(table([unread, strange])).told.problems.map(({row, letter, message}) => `${row} ${letter} ${message}`),
      ['2 E «05/31/2024» tiene el mes antes que el día, o un mes que no existe.', '3 C «nothing» no está en tools.yaml.'],
    );
  });

  it('refuses a file without anything, and a workbook', () => {
    const empty = importing('');
    assert.deepEqual([empty.code, empty.before === empty.after], [1, true]);
    assert.match(empty.err, /^ {2}fila 1: El archivo está vacío\./m);
    for (const start of [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]]) {
      const {code, err} = importing(Buffer.from([...start, 20, 0, 6, 0]));
      assert.equal(code, 1);
      assert.match(err, /^«.*» es un libro de hoja de cálculo, no un CSV\. [^\n]*$/);
    }
  });

  it('tells it to people too', () => {
    const {err, code} = importing(table([ROW.map((cell, at) => (at === 3 ? 'adoptado' : cell))]));
    assert.equal(code, 1);
    assert.match(err, /adoptions\.csv \(utf-8, comas\)/);
    assert.match(err, /fila 2, columna «status» \(D\): «adoptado» no es una de las palabras admitidas\. ¿Quiso decir «adoptada»\?/);
    assert.match(err, /: adopted, in-progress, .*\. También valen en español: adoptada, en proceso, /);
    assert.match(err, /No se escribió nada: corrija 1 y vuelva a importar\./);
  });

  it('refuses columns that do not exist, columns that are there twice and rows that are there twice', () => {
    const {told} = imported('id,state,estatus,state\r\na,PUE,adopted,PUE\r\n');
    assert.deepEqual(
      told.problems.slice(0, 2).map(({message}) => message),
      ['La columna «estatus» no existe.', 'La columna «state» está dos veces.'],
    );
    const twice = imported(table([ROW, ROW])).told.problems.find(({row}) => row === 3);
    assert.equal(twice?.message, '«adoption-PUE-example-portal» ya está en la fila 2.');
    const shifted = imported(`${table([ROW])},más`).told.problems[0];
    assert.equal(shifted?.message, 'La fila tiene más celdas que columnas.');
    const open = imported('id,state\r\na,"PUE\r\nb,AGU\r\n').told.problems[0];
    assert.deepEqual([open?.row, open?.message], [2, 'Una celda entre comillas no termina.']);
  });

  it('writes nothing in a dry run', () => {
    const {told, code, before, after} = imported(table([ROW]), '--dry-run');
    assert.deepEqual([code, told.added, told.written], [0, ['adoption-PUE-example-portal'], false]);
    assert.equal(after, before);
  });

  it('does nothing with what is already there', () => {
    const source = sourceWith();
    const {out} = runHere('import', '--template', 'adoptions', '--with-data', '--source', source);
    const {told, before, after} = imported(out);
    assert.deepEqual([told.added, told.changed, told.same.length], [[], [], 2]);
    assert.equal(after, before);
  });

  it('gives a template for each collection and for the data of a state, which it passes over when they are not filled', () => {
    for (const name of COLLECTION_NAMES) {
      const {code, out} = runHere('import', '--template', name);
      assert.equal(code, 0);
      assert.match(out, /^\uFEFFid,/);
    }
    const {told, code} = imported(runHere('import', '--template', 'adoptions').out);
    assert.deepEqual([code, told.problems.map(({message}) => message)], [0, ['No hay ninguna fila con datos.']]);
    const overlay = runHere('import', '--template', 'overlay').out;
    assert.equal(`${overlay}\n`, readFileSync('data/templates/overlay.csv', 'utf8'));
    const asJson = runHere('import', '--template', 'overlay', '--json').out;
    assert.equal(`${asJson}\n`, readFileSync('data/templates/overlay.json', 'utf8'));
  });

  it('writes a template into a file, and never over another', () => {
    const file = join(temporaryFolder(), 'adoptions.csv');
    const argv = ['import', '--template', 'adoptions', '--out', file];
    const {code, out} = runHere(...argv);
    assert.deepEqual([code, out], [0, `Escrito en ${file}.`]);
    assert.equal(readFileSync(file, 'utf8'), `${runHere('import', '--template', 'adoptions').out}\r\n`);
    writeFileSync(file, 'llena');
    const again = runHere(...argv);
    assert.deepEqual([again.code, again.err], [1, `«${file}» ya existe y no se toca. Escriba otro nombre en --out, o muévalo antes.`]);
    assert.equal(readFileSync(file, 'utf8'), 'llena');
  });

  it('says in one message when what npm writes stands before the table', () => {
    const npm = '\n> cga-widgets@0.1.0 data\n> tsx tools/data/cli.ts import --template adoptions --with-data\n\n';
    const {code, err, before, after} = importing(`${npm}\uFEFF${table([ROW, ROW])}\n`);
    assert.equal(code, 1);
    assert.equal(after, before);
    assert.deepEqual(err.split('\n').slice(1), [
      '  fila 2: El archivo empieza con lo que escribe npm, no con los nombres de las columnas. Borre los renglones de arriba, hasta el que empieza con «id», o pida la hoja de nuevo con --out.',
      'No se escribió nada: corrija 1 y vuelva a importar.',
    ]);
  });

  it('says how it is used when it is called wrongly', () => {
    assert.equal(runHere('import').code, 2);
    assert.equal(runHere('import', 'nowhere.csv', '--collection', 'adoptions').code, 2);
    const {code, err} = runHere('import', 'adopciones.csv', '--collection', 'adoption');
    assert.equal(code, 2);
    assert.match(err, /¿Quiso decir «adoptions»\?/);
  });
});
