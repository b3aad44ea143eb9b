/** "1 acción", "2 acciones", "sin acciones". */
const actions = (count: number) => (count === 0 ? 'sin acciones' : count === 1 ? '1 acción' : `${count} acciones`);
const tools = (count: number) =>
  count === 0 ? 'sin herramientas' : count === 1 ? '1 herramienta' : `${count} herramientas`;
const priorities = (count: number) => (count === 1 ? '1 prioridad' : `${count} prioridades`);

/** "3 de 10 prioridades de la Comisión no tienen …. De las demás, 30 de 30." */
const gap = (one: string, many: string) => (own: number, ownTotal: number, other: number, otherTotal: number) =>
  [
    ownTotal ? `${own} de ${priorities(ownTotal)} de la Comisión ${own === 1 ? one : many}.` : '',
    otherTotal ? `De las demás, ${other} de ${otherTotal}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Words of what a first view does not show: the detail of a priority, and the gaps. */
export const es = {
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
  marksNote:
    'Disco: herramienta que el plan lista, con su número de acciones. Punto: la lista, sin acciones. Anillo: no la lista; sólo la unen acciones.',
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
  objective: 'Objetivo',
  leaders: 'Líderes',
  planTitle: 'Lo que dice el plan',
  notInPlan: 'El plan de la Comisión no nombra esta prioridad.',
  difference: 'Diferencia con lo que cita la Secretaría Ejecutiva del Sistema Nacional Anticorrupción (SESNA)',
  noDifference: 'La redacción es la misma que cita la Secretaría Ejecutiva del Sistema Nacional Anticorrupción.',
  toolsTitle: 'Herramientas',
  label: (label: string) => `En el plan: «${label}».`,
  unread: (label: string) => `«${label}»: el plan la lista; no se leyó como herramienta del catálogo.`,
  noTools: 'El plan no le da herramientas del catálogo.',
  actionsTitle: 'Acciones',
  noActions: 'Ninguna acción del plan la nombra.',
  initiative: 'Iniciativa',
  horizon: 'Horizonte',
  horizons: {short: 'corto plazo', 'medium-long': 'mediano y largo plazo', other: 'otro plazo'},
  products: 'Productos o medios de verificación',
  actionTools: 'Herramientas que une',
  strategies: (count: number) => `Estrategias del Programa de Implementación de la Política, PI-PNA (${count})`,
  reportedBy: 'Instituciones que reportaron acciones:',
  wording: 'Notas sobre la redacción y los datos',
  sourcesTitle: 'Fuentes de la prioridad',
  detail: (number: number) => `Detalle de la prioridad ${number}`,
  planNoTools: 'El plan no lista herramientas para esta prioridad.',
  gapsNote: 'Un hueco es lo que el plan no dice. No prueba que nadie trabaje en ello.',
  others: (count: number) => `Las demás: ${priorities(count)} que el plan no nombra`,
  noGap: 'Ninguna.',
  gaps: {
    noTool: {
      title: (count: number) => `Sin herramienta en el plan: ${priorities(count)}`,
      words: gap('no tiene herramienta en su plan', 'no tienen herramienta en su plan'),
    },
    noAction: {
      title: (count: number) => `Sin acción: ${priorities(count)}`,
      words: gap('no tiene acción en su plan', 'no tienen acción en su plan'),
    },
    neither: {
      title: (count: number) => `Sin herramienta ni acción: ${priorities(count)}`,
      words: gap('no tiene herramienta ni acción', 'no tienen herramienta ni acción'),
    },
  },
};

export type PriorityMoreMessages = typeof es;
