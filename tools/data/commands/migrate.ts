import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {SCHEMA_VERSION} from '../../../src/dataset/schema/index.js';
import {canonicalDataset, writeDataset} from '../canonical.js';
import type {Command} from '../command.js';
import {migrateDataset, MigrationError} from '../migrations.js';
import {type Dataset, formatPath, isMapping, type Path} from '../model.js';
import {datasetSchema} from '../release-info.js';

/** `migrate FILE`: a dataset of an older schema in the shape of this one. The file itself is never written over. */
export const migrateCommand: Command = {
  takes: 'dataset.json [--out ARCHIVO]',
  names: [1, 1],
  options: {out: {type: 'string'}},
  run(given, {out, err, print}) {
    const [file = ''] = given.names;
    const target = given.text('out');
    if (!existsSync(file)) {
      err(`No hay el archivo «${file}».`);
      return 2;
    }
    try {
      const before = parse(file);
      const after = migrateDataset(before);
      const {error} = datasetSchema.safeParse(after);
      if (error) {
        const lines = error.issues.slice(0, 20).map(({path, message}) => `  ${formatPath(path as Path)}: ${message}`);
        err([`${file} no se puede llevar al esquema ${SCHEMA_VERSION}:`, ...lines].join('\n'));
        return 1;
      }
      const text = writeDataset(canonicalDataset(after as unknown as Dataset));
      if (target === undefined) print(text.trimEnd());
      else {
        writeFileSync(target, text);
        out(`${target}: esquema ${String(before['schemaVersion'])} → ${SCHEMA_VERSION}.`);
      }
      return 0;
    } catch (error) {
      if (!(error instanceof MigrationError)) throw error;
      err(`${file}: ${error.message}`);
      return 1;
    }
  },
};

function parse(file: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new MigrationError('no es JSON.');
  }
  if (!isMapping(json)) throw new MigrationError('no es un conjunto de datos.');
  return json;
}
