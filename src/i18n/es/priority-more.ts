/** "1 acción", "2 acciones", "sin acciones". */
const actions = (count: number) => (count === 0 ? 'sin acciones' : count === 1 ? '1 acción' : `${count} acciones`);
const tools = (count: number) =>
  count === 0 ? 'sin herramientas' : count === 1 ? '1 herramienta' : `${count} herramientas`;

/** Words of what a first view does not show: the list, the legend, what is asked for in vain. */
export const es = {
  ownShort: 'de la Comisión',
  columnText: 'Texto',
  columnsMore: [
    'Herramientas que el plan lista',
    'Herramientas que sólo unen acciones',
    'Número de acciones',
    'Acciones',
  ],
  yes: 'sí',
  no: 'no',
  noTies: 'El plan no le da herramientas ni acciones.',
  totals: (listed: number, count: number) => `En total: ${tools(listed)} del plan, ${actions(count)}.`,
  adoptedLegend: (state: string) => `Herramienta adoptada en ${state}`,
  keys: 'Flechas: celda vecina; con Control, la siguiente con dato. Inicio y Fin: primera y última de la fila; con Control, de la matriz. Entrar: ver el detalle. Escape: volver.',
  hint: 'Al elegir una prioridad o una celda se ve aquí su texto completo, sus acciones y sus fuentes.',
  none: 'Ninguna prioridad cumple con los filtros.',
  lift: 'Quitar los filtros',
  toolUntied: 'El plan no une con ninguna prioridad la herramienta elegida. Se muestran todas.',
  chosenTool: 'Herramienta elegida',
  sorted: 'Filas ordenadas de otro modo. ',
  unknown: (names: string) => `El enlace pide algo que no hay: ${names}. Se muestra lo demás.`,
  inAll: 'En total',
  noLines: 'La capa no dice nada de ella.',
  legend: 'Leyenda',
  marks: {
    actions: 'Herramienta que el plan lista, con su número de acciones',
    listed: 'Herramienta que el plan lista, sin acciones',
    unlisted: 'Herramienta que el plan no lista; sólo la unen acciones, en ese número',
  },
  blank: 'Celda vacía: el plan no une la herramienta con la prioridad.',
  cells: (count: number) => (count === 1 ? '1 celda' : `${count} celdas`),
  seeDetail: 'Ver el detalle',
  detail: (number: number) => `Detalle de la prioridad ${number}`,
};

export type PriorityMoreMessages = typeof es;
