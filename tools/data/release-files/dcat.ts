import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import {sha384} from '../digest.js';
import type {Dataset} from '../model.js';
import {COLLECTION_WORDS} from '../names.js';
import {licenseUrl} from './licenses.js';
import {tableFile} from './tables.js';

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  adms: 'http://www.w3.org/ns/adms#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** `dcat.jsonld`: the release for data portals (DCAT 3) and search engines (schema.org), with addresses beside the file. */
export function writeDcat(dataset: Dataset, notes: string | undefined, texts: ReadonlyMap<string, string>): string {
  const {release, released, title, license, commission, supersedes} = dataset;
  const day = {'@type': 'xsd:date', '@value': released};
  const about = COLLECTION_NAMES.map((name) => COLLECTION_WORDS[name].about).join(' ');
  const publisher = {'@type': ['Organization', 'dct:Agent'], name: commission.name.es};
  const rights = {'@id': licenseUrl(license)};
  const document = {
    '@context': CONTEXT,
    '@id': 'dataset.json',
    '@type': ['Dataset', 'dcat:Dataset'],
    name: title.es,
    description: about,
    inLanguage: ['es', 'en'],
    version: release,
    datePublished: released,
    dateModified: released,
    license: licenseUrl(license),
    isAccessibleForFree: true,
    spatialCoverage: 'México',
    creator: publisher,
    'dct:title': {'@language': 'es', '@value': title.es},
    'dct:description': {'@language': 'es', '@value': about},
    'dct:issued': day,
    'dct:modified': day,
    'dct:license': rights,
    'dct:publisher': publisher,
    'dcat:version': release,
    ...(notes ? {'adms:versionNotes': {'@language': 'es', '@value': notes}} : {}),
    ...(supersedes ? {'dcat:previousVersion': {'@id': `../${supersedes}/dataset.json`}} : {}),
    distribution: [
      distribution('dataset.json', 'Conjunto de datos completo', 'application/json', texts),
      ...COLLECTION_NAMES.map((name) =>
        distribution(tableFile(name), COLLECTION_WORDS[name].many, 'text/csv', texts),
      ),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function distribution(file: string, name: string, type: string, texts: ReadonlyMap<string, string>) {
  const text = texts.get(file) ?? '';
  const media = `https://www.iana.org/assignments/media-types/${type}`;
  return {
    '@type': ['DataDownload', 'dcat:Distribution'],
    name,
    contentUrl: file,
    encodingFormat: type,
    'dct:title': {'@language': 'es', '@value': name},
    'dcat:downloadURL': {'@id': file},
    'dcat:mediaType': {'@id': media},
    'dcat:byteSize': {'@type': 'xsd:nonNegativeInteger', '@value': String(Buffer.byteLength(text))},
    'spdx:checksum': {
      'spdx:algorithm': {'@id': 'spdx:checksumAlgorithm_sha384'},
      'spdx:checksumValue': {'@type': 'xsd:hexBinary', '@value': sha384(text, 'hex')},
    },
  };
}
