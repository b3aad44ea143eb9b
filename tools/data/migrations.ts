import {SCHEMA_VERSION} from '../../src/dataset/schema/index.js';
import type {Mapping} from './model.js';

/** A dataset that cannot be brought to this schema; the message says why, in Spanish. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Takes a dataset from one MAJOR of the schema to the next. */
type Migration = (dataset: Mapping) => Mapping;

/** By the MAJOR that each starts from. Schema 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** The dataset in the shape of this schema: through each MAJOR in turn; a MINOR only adds fields that may be absent. */
export function migrateDataset(dataset: Mapping): Mapping {
  const version = dataset['schemaVersion'];
  const major = typeof version === 'string' ? /^(\d+)\.\d+\.\d+$/.exec(version)?.[1] : undefined;
  if (major === undefined) throw new MigrationError('falta «schemaVersion», o no son tres números.');
  const last = Number(SCHEMA_VERSION.split('.')[0]);
  if (Number(major) > last) {
    throw new MigrationError(`su esquema, ${String(version)}, es más nuevo que el de esta herramienta, ${SCHEMA_VERSION}.`);
  }
  let migrated = dataset;
  for (let from = Number(major); from < last; from++) {
    const migration = MIGRATIONS[from];
    if (!migration) throw new MigrationError(`no se conoce el paso del esquema ${from} al ${from + 1}.`);
    migrated = migration(migrated);
  }
  return {...migrated, schemaVersion: SCHEMA_VERSION};
}
