import {es as changes} from './changes.js';

/** Words of the history of an action. */
export const es = {
  changes,
  title: 'Cambios del registro, el más reciente primero',
  release: (release: string) => `versión ${release} de los datos.`,
  added: 'El registro es nuevo en esta versión.',
  unchanged: 'Ninguna versión posterior a la primera cambió este registro.',
  source: 'Fuente del cambio',
  file: (release: string) => `lista de cambios de la versión ${release}`,
  first: (release: string, date: string) =>
    `La lista empieza en la primera versión de los datos, ${release}, publicada el ${date}.`,
  missing: (release: string) =>
    `No se pudo leer la lista de cambios de la versión ${release}: lo anterior a ella no consta aquí.`,
  failed: 'No se pudieron leer las listas de cambios. Los hechos con fecha del registro siguen arriba.',
  loading: 'Cargando las listas de cambios…',
};

export type ActionHistoryMessages = typeof es;
