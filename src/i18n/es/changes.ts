import {actionWords} from './action-words.js';
import {adoptionStatus} from './adoption-status.js';
import {toolWords} from './tool-words.js';

/** Words of the panel that says what changed between releases. */
export const es = {
  title: (from: string, to: string) => `De la versión ${from} a la ${to}`,
  first: (to: string) => `La versión ${to} es la primera: no hay otra con qué compararla.`,
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
  nothing: 'sin dato',
  file: 'Archivo de los cambios (JSON)',
  kinds: {status: 'situación', evidence: 'evidencia', wording: 'redacción', value: 'dato'} as Readonly<
    Record<string, string>
  >,
  collections: {
    plans: 'plan',
    states: 'entidad',
    axes: 'eje',
    priorities: 'prioridad',
    tools: 'herramienta',
    actors: 'actor',
    actions: 'acción',
    adoptions: 'adopción',
    indicators: 'indicador',
    observations: 'medición',
    organizations: 'organización',
    guideThemes: 'tema de la guía',
    guideItems: 'punto de la guía',
    events: 'hecho',
    sources: 'fuente',
    commission: 'Comisión',
  } as Readonly<Record<string, string>>,
  statuses: {
    ...toolWords.status,
    ...actionWords.statuses,
    ...Object.fromEntries(Object.entries(adoptionStatus).map(([id, {name}]) => [id, name])),
  } as Readonly<Record<string, string>>,
};

export type ChangesMessages = typeof es;
