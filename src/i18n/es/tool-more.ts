import {adoptionStatus} from './adoption-status.js';

const tools = (count: number) => (count === 1 ? '1 herramienta' : `${count} herramientas`);

/** Words of what comes after the first picture: filters, columns, an empty result, the choice of tools to compare. */
export const es = {
  adoptionStatus,
  facets: {
    kind: 'Tipo',
    pillar: 'Pilar',
    phase: 'Fase',
    axis: 'Eje',
    priority: 'Prioridad',
    promoter: 'Promueve',
    license: 'Licencia',
    status: 'Situación',
    origin: 'Origen',
    state: 'Adoptada en',
  },
  any: {
    kind: 'Todos',
    pillar: 'Todos',
    phase: 'Todas',
    axis: 'Todos',
    priority: 'Todas',
    promoter: 'Todos',
    license: 'Todas',
    status: 'Todas',
    origin: 'Todos',
    state: 'Todas',
  },
  columns: {
    id: 'Clave',
    name: 'Herramienta',
    origin: 'Origen',
    kind: 'Tipo',
    status: 'Situación',
    date: 'Fecha del dato',
    year: 'Año de inicio',
    adopted: 'Entidades que la adoptaron',
    priorities: 'Prioridades del plan',
    promoters: 'Promueve',
    pillars: 'Pilares',
    phases: 'Fases',
    license: 'Licencia del código',
    url: 'Sitio',
    summary: 'Resumen',
  },
  option: (name: string, count: number) => `${name} (${count})`,
  numbered: (number: number, words: string) => `${number}. ${words}`,
  chips: {
    words: (words: string) => `«${words}»`,
    state: (name: string) => `Adoptada en ${name}`,
    priority: (number: number) => `Prioridad ${number}`,
  },
  /** On paper: what the tools there have in common. */
  meeting: (names: string) => `Se muestran las que cumplen: ${names}.`,
  empty: 'El conjunto de datos no tiene herramientas.',
  none: 'Ninguna herramienta cumple todo a la vez.',
  lift: (name: string, count: number) => `Quitar: ${name} (${tools(count)})`,
  liftAll: 'Quitar todo',
  compare: 'Comparar',
  compareTool: (name: string) => `Comparar: ${name}`,
  compareFull: (limit: number) => `Se comparan hasta ${limit} a la vez. Quite una para añadir otra.`,
  compared: 'Para comparar',
  showComparison: (count: number) => (count === 1 ? 'Elija otra para comparar' : `Comparar ${count} herramientas`),
  clearComparison: 'Quitar todas',
};

export type ToolMoreMessages = typeof es;
