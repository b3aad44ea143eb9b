import {adoptionStatus} from './adoption-status.js';

/** Words of what comes after the first picture: filters, the choice of tools to compare. */
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
  option: (name: string, count: number) => `${name} (${count})`,
  numbered: (number: number, words: string) => `${number}. ${words}`,
  chips: {
    words: (words: string) => `«${words}»`,
    state: (name: string) => `Adoptada en ${name}`,
    priority: (number: number) => `Prioridad ${number}`,
  },
  compare: 'Comparar',
  compareTool: (name: string) => `Comparar: ${name}`,
  toCompare: (count: number, limit: number) => `${count} de ${limit} para comparar.`,
  compareFull: (limit: number) => `Se comparan hasta ${limit} a la vez. Para añadir otra hay que quitar una.`,
  compared: 'Para comparar',
  showComparison: (count: number) => (count === 1 ? 'Falta otra para comparar' : `Comparar ${count} herramientas`),
  clearComparison: 'Quitar todas',
};

export type ToolMoreMessages = typeof es;
