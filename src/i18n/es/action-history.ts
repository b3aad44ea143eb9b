import {es as changes} from './changes.js';

/** Words of the history of an action. */
export const es = {
  changes,
  title: 'Cambios del registro, el más reciente primero',
  release: (release: string) => `versión ${release} de los datos.`,
  added: 'El registro es nuevo en esta versión.',
  came: 'Se agregó',
  went: 'Se quitó',
  source: 'Fuente del cambio',
  file: (release: string) => `lista de cambios de la versión ${release}`,
  first: (release: string, date: string) =>
    `La lista empieza en la primera versión de los datos, ${release}, publicada el ${date}.`,
  missing: (release: string) =>
    `No se pudo leer la lista de cambios de la versión ${release}: lo anterior a ella no consta aquí.`,
  failed: 'No se pudieron leer las listas de cambios. Los hechos con fecha del registro siguen arriba.',
  loading: 'Cargando las listas de cambios…',
  /** By the first word of a field's path. */
  fields: {
    plan: 'Plan',
    number: 'Número',
    horizon: 'Horizonte',
    initiative: 'Iniciativa',
    activity: 'Actividad',
    description: 'Descripción',
    actors: 'Actores',
    actorsText: 'Actores, como los escribe el plan',
    products: 'Productos o medios de verificación',
    priorities: 'Prioridades de la PNA',
    axisPriorityText: 'Eje y prioridad, como los escribe el plan',
    tools: 'Herramientas',
    states: 'Entidades',
    due: 'Fecha comprometida',
    reported: 'Reportado',
    verified: 'Verificado',
    updates: 'Hechos con fecha',
    notes: 'Notas de lectura',
    sources: 'Fuentes',
    revision: 'Revisión del registro',
    retired: 'Retiro del registro',
  } as Readonly<Record<string, string>>,
};

export type ActionHistoryMessages = typeof es;
