import {actionDefinitions} from './action-definitions.js';

const actions = (count: number) => (count === 1 ? '1 acción' : `${count} acciones`);

/** Words of details, of the table, of definitions and of an empty result; they come after the first view. */
export const es = {
  definitions: actionDefinitions,
  reportedIs: 'Lo que informa la parte responsable, con su evidencia.',
  verifiedIs: 'Lo que comprueba otra parte, con su evidencia.',
  none: 'Ninguna acción cumple con los filtros.',
  lift: (filter: string, count: number) => `Quitar «${filter}»: ${actions(count)}`,
  liftAll: 'Quitar todos los filtros',
  closeDetail: 'Cerrar el detalle',
  detail: (number: number) => `Detalle de la acción ${number}`,
  detailFailed: 'No se pudo leer el detalle. Lo demás se muestra completo.',
  planSays: 'Lo que dice el plan',
  cells: {
    initiative: 'Iniciativa',
    activity: 'Actividad',
    description: 'Descripción',
    actors: 'Actores',
    products: 'Productos o medios de verificación',
    axisPriority: 'PNA (Eje/Prioridad)',
  },
  emptyCell: 'La celda está vacía o combinada.',
  notes: 'Notas de lectura',
  actorsTitle: 'Actores, y si siguen en funciones',
  actorStatus: {
    active: 'En funciones, según las fuentes.',
    abolished: (date: string | undefined) => (date ? `Ya no existe: terminó el ${date}.` : 'Ya no existe.'),
    unconfirmed: 'No se comprobó si sigue en funciones.',
  },
  replacedBy: (names: string, count: number) => `Lo ${count === 1 ? 'sustituye' : 'sustituyen'} ${names}.`,
  actorUnknown: 'Los datos no traen su registro.',
  tools: 'Herramientas',
  noTools: 'La acción no nombra herramientas.',
  prioritiesTitle: 'Prioridades de la PNA',
  updates: 'Hechos con fecha',
  noUpdates: 'No hay hechos con fecha en los datos.',
  evidenceOf: {reported: 'Evidencia de lo reportado', verified: 'Evidencia de lo verificado'},
  noEvidence: 'No hay evidencia en los datos.',
  actorSources: (count: number) => (count === 1 ? '1 fuente' : `${count} fuentes`),
  cite: 'Para citar',
  citation: (id: string, release: string) => `${id}, versión ${release} de los datos`,
  scroll: 'Tabla de acciones; se desplaza de lado',
  columns: {
    number: 'N.º',
    activity: 'Actividad',
    actors: 'Actores',
    product: 'Producto o medio de verificación',
    priority: 'PNA',
    reported: 'Reportado',
    verified: 'Verificado',
  },
  option: (name: string, count: number) => `${name} (${count})`,
  evidence: {none: 'Sin evidencia', some: 'Con evidencia'},
  chosen: 'la elegida',
  entityChip: (name: string) => `Entidad: ${name}`,
  national: (name: string) =>
    `Las acciones del plan son nacionales. La entidad elegida${name ? ` (${name})` : ''} no las filtra.`,
  hidden: (number: number) => `La acción ${number} está elegida, pero los filtros la ocultan.`,
  tool: 'Herramienta',
};

export type ActionMoreMessages = typeof es;
