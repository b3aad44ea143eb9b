import {readdirSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import {COLLECTION_NAMES, COLLECTIONS, COMMISSION, type CollectionName} from '../../src/dataset/schema/index.js';
import {coerce} from './coerce.js';
import {joinWebsites, WEBSITES_FILE} from './join-websites.js';
import {isMapping, type Mapping, type Problem, type SourceRecord, type SourceTree} from './model.js';
import {suggestion} from './nearest.js';
import {releaseInfo} from './release-info.js';
import type {Schema} from './schema-walk.js';
import {readYamlFile, type YamlFile} from './yaml-file.js';

/** One file read into records; `readable` is false when its content is not known. */
interface Read {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

const FILES = [...COLLECTION_NAMES, 'commission', 'release'].map((name) => `${name}.yaml`).concat(WEBSITES_FILE);

/**
 * Reads a source folder, one YAML file per collection, and joins `state-websites.yaml` into the states.
 * Never throws for what a keeper wrote: unreadable files, missing files and stray files come back as problems.
 */
export function readSource(folder: string): SourceTree {
  const label = relative(process.cwd(), folder).split(sep).join('/') || folder;
  const read = (name: string) => readYamlFile(join(folder, name), `${label}/${name}`);
  const missing = (name: string) => missingFile(`${label}/${name}`);
  const lists = COLLECTION_NAMES.map((name) => {
    const file = read(`${name}.yaml`);
    return [name, file ? readList(file, name) : missing(`${name}.yaml`)] as const;
  });
  const [commission, release] = (['commission', 'release'] as const).map((name) => {
    const file = read(`${name}.yaml`);
    const schema = name === 'release' ? releaseInfo : COMMISSION.whole;
    return file ? readMapping(file, name, schema) : missing(`${name}.yaml`);
  }) as [Read, Read];
  const records = Object.fromEntries(lists.map(([name, {records}]) => [name, records])) as SourceTree['records'];
  const websites = joinWebsites(records.states, read(WEBSITES_FILE));
  const parts: Read[] = [...lists.map(([, part]) => part), commission, release, websites];
  return {
    folder: label,
    complete: parts.every(({readable}) => readable),
    commission: commission.records[0],
    release: release.records[0],
    records: {...records, states: websites.records},
    problems: [...strayFiles(folder, label), ...parts.flatMap(({problems}) => problems)],
  };
}

function missingFile(file: string): Read {
  const message = 'Falta el archivo.';
  const hint = `Cree «${basename(file)}»; si todavía no hay registros, escriba [] en él.`;
  return {records: [], problems: [fileProblem(file, 1, message, hint)], readable: false};
}

function fileProblem(file: string, line: number, message: string, hint: string): Problem {
  return {severity: 'error', file, line, record: file, field: '', message, hint};
}

function readList(file: YamlFile, name: CollectionName): Read {
  if (file.raw === undefined) return {records: [], problems: file.problems, readable: false};
  if (!Array.isArray(file.raw)) {
    const problem = fileProblem(
      file.file,
      1,
      'El archivo no es una lista de registros.',
      'Empiece cada registro con «- ».',
    );
    return {records: [], problems: [...file.problems, problem], readable: false};
  }
  const items = file.raw as readonly unknown[];
  const {whole} = COLLECTIONS[name];
  const records = items.flatMap((item, index) => (isMapping(item) ? [toRecord(file, name, whole, item, [index])] : []));
  const misshapen = items.flatMap((item, index) => (isMapping(item) ? [] : [notRecord(file, index)]));
  return {records, problems: [...file.problems, ...misshapen], readable: true};
}

function notRecord(file: YamlFile, index: number): Problem {
  const hint = 'Escriba «- id: …» y debajo los demás campos, alineados con «id».';
  return fileProblem(
    file.file,
    file.place([index]).line,
    `El elemento ${index + 1} no es un registro con campos.`,
    hint,
  );
}

function readMapping(file: YamlFile, name: 'commission' | 'release', schema: Schema): Read {
  if (isMapping(file.raw)) {
    return {records: [toRecord(file, name, schema, file.raw, [])], problems: file.problems, readable: true};
  }
  const hint = 'Escriba un campo por renglón: «nombre: valor».';
  const shape =
    file.raw === undefined ? [] : [fileProblem(file.file, 1, 'El archivo no es un registro con campos.', hint)];
  return {records: [], problems: [...file.problems, ...shape], readable: false};
}

function toRecord(
  file: YamlFile,
  collection: SourceRecord['collection'],
  schema: Schema,
  raw: Mapping,
  root: readonly number[],
): SourceRecord {
  const {id} = raw;
  const number = root[0] === undefined ? '' : `[${root[0]}]`;
  const label = typeof id === 'string' && id !== '' ? `${collection}/${id}` : `${collection}${number}`;
  return {collection, label, value: coerce(schema, raw) as Mapping, place: (path) => file.place([...root, ...path])};
}

/** A file that nobody reads is a misspelt name or forgotten work. */
function strayFiles(folder: string, label: string): Problem[] {
  const names = listFolder(folder).filter((name) => /\.ya?ml$/i.test(name) && !FILES.includes(name));
  return names.map((name) => {
    const hint = suggestion(name, FILES) || `Los archivos que se leen son: ${FILES.join(', ')}.`;
    return {...fileProblem(`${label}/${name}`, 1, 'Nadie lee este archivo.', hint), severity: 'warning' as const};
  });
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
