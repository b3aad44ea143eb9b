import {actionWords} from './action-words.js';
import {adoptionStatus} from './adoption-status.js';
import {recordFields} from './record-fields.js';
import {toolWords} from './tool-words.js';

/** Words of the panel that says what changed between releases. */
export const es = {
  title: (from: string, to: string) => `De la versión ${from} a la ${to}`,
  first: (to: string) => `La versión ${to} es la primera: no hay otra con qué compararla.`,
  totals: (changed: number, added: number, removed: number) =>
    `Registros: ${changed} ${changed === 1 ? 'cambió' : 'cambiaron'}, ${added} ${added === 1 ? 'nuevo' : 'nuevos'}, ${removed} ${removed === 1 ? 'retirado' : 'retirados'}.`,
  none: 'No hay cambios en los registros.',
  failed: 'No se pudo leer la lista de cambios.',
  loading: 'Cargando la lista de cambios…',
  open: 'Ver aquí',
  added: (count: number) => `Registros nuevos (${count})`,
  removed: (count: number) => `Registros retirados (${count})`,
  changed: (count: number) => `Registros que cambiaron (${count})`,
  replacedBy: (id: string) => `ahora es ${id}`,
  before: 'antes',
  now: 'ahora',
  came: 'Se agregó',
  went: 'Se quitó',
  whether: (is: boolean): string => (is ? 'sí' : 'no'),
  nothing: 'sin dato',
  file: 'Archivo de los cambios (JSON)',
  kinds: {status: 'situación', evidence: 'evidencia', wording: 'redacción'} as Readonly<Record<string, string>>,
  /** By the first word of a field's path. */
  fields: recordFields,
  collections: {
    plans: 'Planes',
    states: 'Entidades',
    axes: 'Ejes',
    priorities: 'Prioridades',
    tools: 'Herramientas',
    actors: 'Actores',
    actions: 'Acciones',
    adoptions: 'Adopciones',
    indicators: 'Indicadores',
    observations: 'Mediciones',
    organizations: 'Organizaciones',
    guideThemes: 'Temas de la guía',
    guideItems: 'Puntos de la guía',
    events: 'Hechos',
    sources: 'Fuentes',
    commission: 'Comisión',
  } as Readonly<Record<string, string>>,
  /** Words of the vocabularies. */
  words: {
    high: 'alta',
    medium: 'media',
    ...toolWords.kind,
    ...toolWords.pillar,
    ...toolWords.phase,
    ...toolWords.status,
    ...actionWords.statuses,
    ...Object.fromEntries(Object.entries(adoptionStatus).map(([id, {name}]) => [id, name])),
  } as Readonly<Record<string, string>>,
};

export type ChangesMessages = typeof es;
