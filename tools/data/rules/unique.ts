import {COLLECTION_NAMES, type CollectionName} from '../../../src/dataset/schema/index.js';
import {type Path, type Problem, problemAt, type SourceRecord} from '../model.js';
import type {Context, Rule} from './context.js';

interface Key {
  readonly collection: CollectionName;
  /** Fields that together may stand once; the problem is told at the last. */
  readonly fields: readonly [string, ...string[]];
  readonly hint: string;
}

const KEYS: readonly Key[] = [
  {collection: 'states', fields: ['inegi'], hint: 'Revise la clave del INEGI.'},
  {collection: 'axes', fields: ['number'], hint: 'Revise el número del eje.'},
  {collection: 'priorities', fields: ['number'], hint: 'Revise el número de la prioridad.'},
  {collection: 'actions', fields: ['plan', 'number'], hint: 'Revise el número de la acción en su plan.'},
  {
    collection: 'adoptions',
    fields: ['state', 'tool'],
    hint: 'Deje un registro por estado y herramienta: el vigente. Lo anterior va en events.yaml.',
  },
  {
    collection: 'observations',
    fields: ['state', 'indicator', 'edition'],
    hint: 'Deje un valor por estado, indicador y edición.',
  },
];

const IDS: readonly Key[] = COLLECTION_NAMES.map((collection) => ({
  collection,
  fields: ['id'],
  hint: 'Escriba otro id: cada uno nombra un solo registro y no se vuelve a usar.',
}));

/** Ids stand once in their collection (files are named for them, so upper and lower case are the same), other keys too. */
export const uniqueRule: Rule = (context) => [...IDS, ...KEYS].flatMap((key) => repeated(context, key));

function repeated({tree}: Context, {collection, fields, hint}: Key): Problem[] {
  const first = new Map<string, SourceRecord>();
  return tree.records[collection].flatMap((source) => {
    const values = fields.map((field) => source.value[field]);
    if (values.some((value) => value === undefined || value === null)) return [];
    const key = values.map((value) => String(value).toLowerCase()).join(' · ');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, source);
      return [];
    }
    const path: Path = [fields.at(-1) ?? fields[0]];
    const {file, line} = earlier.place(path);
    return [problemAt(source, path, `«${values.join(' · ')}» ya está en ${file}:${line}.`, hint)];
  });
}
