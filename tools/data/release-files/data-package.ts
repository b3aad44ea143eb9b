import {COLLECTION_NAMES, type CollectionName} from '../../../src/dataset/schema/index.js';
import {sha384} from '../digest.js';
import type {Dataset} from '../model.js';
import {COLLECTION_WORDS} from '../names.js';
import {referencesOf} from '../references.js';
import {definition, unwrap} from '../schema-walk.js';
import {type Column, columnsOf, typeOf} from '../table/columns.js';
import {licenseUrl} from './licenses.js';
import {tableFile} from './tables.js';

/** `datapackage.json`: the tables of a release as Frictionless Data describes them, and the dataset whole beside them. */
export function writeDataPackage(dataset: Dataset, texts: ReadonlyMap<string, string>): string {
  const {release, released, title, license, commission} = dataset;
  const descriptor = {
    profile: 'data-package',
    name: 'cga-widgets-dataset',
    title: title.es,
    description: COLLECTION_NAMES.map((name) => `- ${COLLECTION_WORDS[name].many}: ${COLLECTION_WORDS[name].about}`).join('\n'),
    version: release,
    created: `${released}T00:00:00Z`,
    licenses: [{name: license, path: licenseUrl(license)}],
    contributors: [{title: commission.name.es, role: 'publisher'}],
    resources: [
      ...COLLECTION_NAMES.map((name) => tableResource(name, texts.get(tableFile(name)) ?? '')),
      wholeResource(texts.get('dataset.json') ?? ''),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function wholeResource(text: string) {
  const words = {title: 'Conjunto de datos completo', format: 'json', mediatype: 'application/json', encoding: 'utf-8'};
  return {profile: 'data-resource', name: 'dataset', path: 'dataset.json', ...words, ...sizeOf(text)};
}

function tableResource(name: CollectionName, text: string) {
  const {many, about} = COLLECTION_WORDS[name];
  return {
    profile: 'tabular-data-resource',
    name: resourceName(name),
    path: tableFile(name),
    title: many,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...sizeOf(text),
    dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
    schema: {
      fields: columnsOf(name).map(fieldOf),
      missingValues: [''],
      primaryKey: 'id',
      ...foreignKeysOf(name),
    },
  };
}

function fieldOf(column: Column) {
  const {name, schema, kind, required} = column;
  const def = definition(unwrap(schema).inner);
  const words = def.type === 'enum' && kind === 'one' ? {enum: Object.values(def.entries)} : {};
  const constraints = {...(required ? {required} : {}), ...(name === 'id' ? {unique: true} : {}), ...words};
  const how = {one: '', many: 'Varios valores, separados por « | ».', json: 'JSON.'}[kind];
  return {
    name,
    type: typeOf(column),
    ...(how ? {description: how} : {}),
    ...(Object.keys(constraints).length > 0 ? {constraints} : {}),
  };
}

/** Columns that name one record of another table. */
function foreignKeysOf(name: CollectionName) {
  const keys = referencesOf(name)
    .filter(({pattern}) => pattern.length === 1)
    .map(({pattern, target}) => ({
      fields: pattern[0],
      reference: {resource: target === name ? '' : resourceName(target), fields: 'id'},
    }));
  return keys.length > 0 ? {foreignKeys: keys} : {};
}

/** Names of resources are lower-case in Frictionless Data. */
function resourceName(name: CollectionName): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function sizeOf(text: string) {
  return {bytes: Buffer.byteLength(text), hash: `sha384:${sha384(text, 'hex')}`};
}
