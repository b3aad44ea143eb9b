import {es as detail} from './action-detail.js';
import {es as citing} from './citing.js';

const actions = (count: number, number: (value: number) => string) =>
  count === 1 ? '1 acción' : `${number(count)} acciones`;

/** Words of the time line, of the board, of an empty result, and of what stands beside and below the actions. */
export const es = {
  ...citing,
  ...detail,
  none: 'Ninguna acción cumple con los filtros.',
  unreadFacts: (count: number) =>
    `Falta por leer el detalle de ${count === 1 ? '1 acción' : `${count} acciones`}, que también se busca.`,
  lift: (filter: string, count: number, number: (value: number) => string) =>
    // Within quotation marks, others.
    `Quitar «${filter.replace('«', '“').replace('»', '”')}»: ${actions(count, number)}`,
  liftAll: 'Quitar todos los filtros',
  pages: 'Páginas de acciones',
  range: (from: string, to: string, total: string) => `Acciones ${from} a ${to} de ${total}.`,
  page: (page: string, count: string) => `Página ${page} de ${count}.`,
  first: 'Primera',
  previous: 'Anterior',
  next: 'Siguiente',
  showAll: (total: string) => `Mostrar las ${total} en una sola página`,
  columnsBy: 'Columnas según',
  side: {reported: 'Lo reportado', verified: 'Lo verificado'},
  column: (status: string, shown: string, count: string) =>
    shown === count ? `${status}: ${count}` : `${status}: ${count} (${shown}\u00a0en esta página)`,
  timeline: 'Acciones sobre un eje de tiempo',
  period: (period: string) => `Periodo del plan: ${period}.`,
  noMoments: 'Sin hechos con fecha en los datos.',
  today: 'Hoy',
  kinds: {
    due: 'Plazo',
    reported: (status: string) => `Reportado: ${status}`,
    verified: (status: string) => `Verificado: ${status}`,
    delivered: 'Entrega',
    fact: 'Hecho',
  },
  legend: {
    period: 'Periodo del plan',
    due: 'Plazo',
    reported: 'Reportado',
    verified: 'Verificado',
    delivered: 'Entrega',
    fact: 'Otro hecho con fecha',
  },
  history: 'Historia del registro, versión por versión',
  additions: 'Lo que añade una entidad, fuera de los datos nacionales',
  according: (publisher: string, state: string) => `Según ${publisher} (${state})`,
  /** Column of the CSV. */
  additionsField: (publisher: string) => `Según ${publisher}, fuera de los datos nacionales`,
  end: 'Seguir e imprimir',
  follow: 'Para seguir los cambios',
  calendar: 'calendario de fechas (iCalendar)',
  feed: 'avisos de cada versión (Atom)',
  sheet: 'Hoja impresa por prioridad o por entidad',
};

export type ActionViewsMessages = typeof es;
