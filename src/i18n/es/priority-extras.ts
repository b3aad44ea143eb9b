import {toolWords} from './tool-words.js';

/** Words of what a reader asks for: layers, order, marks. */
export const es = {
  panel: 'Capas y ajustes',
  rows: 'Filas por',
  rowsBy: {'': 'Eje', term: 'Plazo', none: 'Sin grupos'},
  columns: 'Columnas por',
  columnsBy: {'': 'Sin grupos', pillar: 'Pilar', phase: 'Fase'},
  columnsNote: 'Cada herramienta está bajo el primero de los que le dan los datos.',
  sort: 'Orden',
  sortBy: {'': 'Número', term: 'Plazo', tools: 'Más herramientas', actions: 'Más acciones', layer: 'Más en la capa'},
  density: 'Espacio',
  densities: {tight: 'Compacto', '': 'Normal', roomy: 'Amplio'},
  pillars: toolWords.pillar,
  phases: toolWords.phase,
  nowhere: 'Sin dato',
  mark: 'Marcar varias',
  markRow: (number: number) => `Marcar la prioridad ${number}`,
  marked: (count: number) =>
    count === 0 ? 'Ninguna marcada' : count === 1 ? '1 prioridad marcada' : `${count} prioridades marcadas`,
  markShown: (count: number) => (count === 1 ? 'Marcar la que se muestra' : `Marcar las ${count} que se muestran`),
  unmark: 'Quitar las marcas',
  onlyMarked: 'Sólo las marcadas',
};

export type PriorityExtrasMessages = typeof es;
