import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {COLLECTION_NAMES, type CollectionName} from '../../../src/dataset/schema/index.js';
import type {Code, Command, Console, Environment, Given} from '../command.js';
import {type Import, importColumns, planImport} from '../import/import-table.js';
import type {TableProblem} from '../import/read-table.js';
import type {Dataset} from '../model.js';
import {nearest} from '../nearest.js';
import {OVERLAY_COLUMNS, OVERLAY_JSON} from '../overlay-template.js';
import {readSource} from '../read-source.js';
import {readLatest} from '../release-index.js';
import {toCells} from '../table/codec.js';
import {type Column, typeOf} from '../table/columns.js';
import {writeCsv} from '../table/csv.js';
import {definition, unwrap} from '../schema-walk.js';

const OVERLAY = 'overlay';

/** `import FILE`: a spreadsheet's CSV into the source; `import --template`: a spreadsheet to fill in. */
export const importCommand: Command = {
  takes: 'ARCHIVO.csv [--collection adoptions]',
  names: [0, 1],
  options: {
    collection: {type: 'string'},
    template: {type: 'string'},
    'with-data': {type: 'boolean'},
    'dry-run': {type: 'boolean'},
    out: {type: 'string'},
  },
  run(given, environment) {
    const template = given.text('template');
    if (template !== undefined) return writeTemplate(template, given, environment);
    const [file] = given.names;
    if (file === undefined) return refuse(environment, 'Falta el archivo CSV, o --template con el nombre de una colección.');
    const name = given.text('collection') ?? basename(file).replace(/[.].*$/, '');
    if (!isCollection(name)) return refuse(environment, unknownCollection(name, '--collection'));
    if (!existsSync(file)) return refuse(environment, `No hay el archivo «${file}».`);
    return importFile(file, name, given, environment);
  },
};

function importFile(file: string, collection: CollectionName, given: Given, {out, err, print, counts}: Console): Code {
  const path = join(given.source, `${collection}.yaml`);
  if (!existsSync(path)) {
    err(`Falta ${path}. Si todavía no hay registros, escriba [] en él.`);
    return 1;
  }
  const bytes = readFileSync(file);
  if (isWorkbook(bytes)) {
    err(`«${file}» es un libro de hoja de cálculo, no un CSV. Ábralo en su programa, guarde la hoja como CSV y vuelva a importar.`);
    return 1;
  }
  const previous: Dataset | undefined = readLatest(given.releases);
  const result = planImport(bytes, {source: given.source, collection, counts, previous});
  const dry = given.flag('dry-run');
  const written = result.text !== undefined && !dry && result.added.length + result.changed.length > 0;
  if (written) writeFileSync(path, result.text);
  if (given.json) {
    const {table, added, changed, same, problems} = result;
    const {encoding, delimiter} = table;
    print(JSON.stringify({collection, encoding, delimiter, added, changed, same, problems, written}, null, 2));
  } else (result.text === undefined ? err : out)(describe(result, file, dry));
  return result.text === undefined ? 1 : 0;
}

/** First bytes of the files of spreadsheet programs: .xlsx and .ods are ZIP files, .xls is an older container. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte));
}

function describe({table, added, changed, same, problems, text}: Import, file: string, dry: boolean): string {
  const delimiter = {',': 'comas', ';': 'punto y coma', '\t': 'tabuladores'}[table.delimiter] ?? table.delimiter;
  const counts = `${added.length} nuevos, ${changed.length} cambiados, ${same.length} iguales`;
  const verdict =
    text === undefined
      ? `No se escribió nada: corrija ${problems.filter(({severity}) => severity === 'error').length} y vuelva a importar.`
      : dry
        ? `Ensayo: ${counts}. No se escribió nada.`
        : `Se importaron: ${counts}.`;
  return [`${file} (${table.encoding}, ${delimiter})`, ...problems.map(formatTableProblem), verdict].join('\n');
}

/** A problem where a spreadsheet shows it: row, column and its letter. */
function formatTableProblem({row, letter, column, severity, message, hint}: TableProblem): string {
  const where = [`fila ${row}`, ...(column ? [`columna «${column}»${letter ? ` (${letter})` : ''}`] : [])].join(', ');
  return `  ${where}: ${severity === 'warning' ? 'Aviso. ' : ''}${[message, hint].filter(Boolean).join(' ')}`;
}

function writeTemplate(name: string, given: Given, environment: Console): Code {
  if (name === OVERLAY) return give(given.json ? JSON.stringify(OVERLAY_JSON, null, 2) : csv([OVERLAY_COLUMNS]), '\n', given, environment);
  if (!isCollection(name)) return refuse(environment, unknownCollection(name, '--template'));
  const columns = importColumns(name);
  const header = columns.map((column) => column.name);
  const rows = given.flag('with-data')
    ? readSource(given.source).records[name].map(({value}) => toCells(value, columns))
    : [comment(columns.map(hintOf))];
  return give(csv([header, ...rows]), '\r\n', given, environment);
}

/** Prints a template, or writes it into a file of its own: printed through npm, it would start with what npm says. */
function give(text: string, end: string, given: Given, environment: Console): Code {
  const file = given.text('out');
  if (file === undefined) environment.print(text);
  else if (existsSync(file)) {
    // It may be the sheet of before, which somebody has filled in.
    environment.err(`«${file}» ya existe y no se toca. Escriba otro nombre en --out, o muévalo antes.`);
    return 1;
  } else {
    writeFileSync(file, `${text}${end}`);
    if (given.json) environment.print(JSON.stringify({file}));
    else environment.out(`Escrito en ${file}.`);
  }
  return 0;
}

/** With a mark, so that spreadsheets read the accents; without its last line end, which printing adds. */
function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${writeCsv(rows)}`.replace(/\r\n$/, '');
}

/** A row that an import passes over. */
function comment([first = '', ...rest]: readonly string[]): string[] {
  return [`# ${first}`, ...rest];
}

/** What goes into a column, in a few words. */
function hintOf(column: Column): string {
  const {kind, schema, required} = column;
  const def = definition(unwrap(schema).inner);
  const words = def.type === 'enum' ? Object.values(def.entries).join(' / ') : undefined;
  const types = {integer: 'número entero', number: 'número', boolean: 'sí / no', string: 'texto'};
  const what = words ?? (kind === 'json' ? 'JSON' : types[typeOf(column)]);
  const many = kind === 'many' ? '; varios separados por « | »' : '';
  return `${what}${many}${required ? ' (obligatorio)' : ''}`;
}

function isCollection(name: string): name is CollectionName {
  return (COLLECTION_NAMES as readonly string[]).includes(name);
}

function unknownCollection(name: string, option: string): string {
  const near = nearest(name, COLLECTION_NAMES);
  const hint = near ? ` ¿Quiso decir «${near}»?` : '';
  return `«${name}» no es una colección.${hint} Use ${option} con una de: ${COLLECTION_NAMES.join(', ')}.`;
}

function refuse({err}: Environment, message: string): Code {
  err(message);
  return 2;
}
