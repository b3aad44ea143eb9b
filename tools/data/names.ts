import type {CollectionName} from '../../src/dataset/schema/index.js';
import {isMapping, type Dataset, type Mapping} from './model.js';

type Owner = CollectionName | 'commission';

/** What people call each collection: several, and one. */
export const COLLECTION_WORDS: Readonly<Record<Owner, {readonly many: string; readonly about: string}>> = {
  commission: {many: 'Comisión', about: 'Objetivo, misión, integrantes y declaración de la comisión.'},
  plans: {many: 'Planes', about: 'Planes de trabajo de la comisión.'},
  states: {many: 'Entidades', about: 'Las 32 entidades federativas y los sitios de sus comités.'},
  axes: {many: 'Ejes', about: 'Ejes de la Política Nacional Anticorrupción.'},
  priorities: {many: 'Prioridades', about: 'Prioridades de la Política Nacional Anticorrupción.'},
  tools: {many: 'Herramientas', about: 'Herramientas e iniciativas de gobierno abierto.'},
  actors: {many: 'Actores', about: 'Instituciones, organizaciones y colectivos que se mencionan.'},
  actions: {many: 'Acciones', about: 'Acciones del plan, con lo reportado y lo verificado.'},
  adoptions: {many: 'Adopciones', about: 'Qué se sabe de cada entidad con cada herramienta.'},
  indicators: {many: 'Indicadores', about: 'Indicadores por entidad y sus ediciones.'},
  observations: {many: 'Observaciones', about: 'Valor de cada indicador en cada entidad y edición.'},
  organizations: {many: 'Organizaciones', about: 'Directorio de organizaciones de la sociedad civil.'},
  guideThemes: {many: 'Temas de la guía', about: 'Temas de la guía de contenidos mínimos.'},
  guideItems: {many: 'Contenidos de la guía', about: 'Contenidos mínimos para las páginas de los comités.'},
  events: {many: 'Hechos', about: 'Hechos fechados de entidades y herramientas.'},
  sources: {many: 'Fuentes', about: 'Documentos y páginas que sostienen cada dato.'},
};

/** What people call a record, in Spanish; its id where it has no name of its own. */
export function recordName(dataset: Dataset, collection: Owner, id: string): string {
  if (collection === 'commission') return COLLECTION_WORDS.commission.many;
  const record: Mapping | undefined = dataset[collection].find((each) => each.id === id);
  if (!record) return id;
  const pair = pairOf(dataset, record);
  if (pair) return pair;
  const [named] = ['name', 'title', 'activity', 'text'].map((key) => spanish(record[key])).filter(Boolean);
  const number = collection === 'priorities' || collection === 'actions' ? `${String(record['number'])}. ` : '';
  return named ? `${number}${named}` : id;
}

/** Spanish of a text, or words as they are; empty for anything else. */
export function spanish(value: unknown): string {
  if (typeof value === 'string') return value;
  const words = isMapping(value) ? value['es'] : undefined;
  return typeof words === 'string' ? words : '';
}

/** `Puebla: Monitor Karewa`, or `Puebla: ` and what happened, of records that say something of a state; undefined of the others. */
function pairOf(dataset: Dataset, record: Mapping): string | undefined {
  const {state, tool, indicator, edition} = record;
  const told = spanish(record['text']);
  if (typeof state !== 'string' || (!told && typeof tool !== 'string' && typeof indicator !== 'string')) return undefined;
  const place = dataset.states.find(({id}) => id === state)?.name ?? state;
  const what =
    typeof tool === 'string'
      ? spanish(dataset.tools.find(({id}) => id === tool)?.name)
      : spanish(dataset.indicators.find(({id}) => id === indicator)?.name);
  return `${place}: ${told || what}${typeof edition === 'string' ? `, ${edition}` : ''}`;
}
