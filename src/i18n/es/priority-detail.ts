const priorities = (count: number) => (count === 1 ? '1 prioridad' : `${count} prioridades`);

/** "3 de 10 prioridades de la Comisión no tienen …. De las demás, 30 de 30." */
const gap = (one: string, many: string) => (own: number, ownTotal: number, other: number, otherTotal: number) =>
  [
    ownTotal ? `${own} de ${priorities(ownTotal)} de la Comisión ${own === 1 ? one : many}.` : '',
    otherTotal ? `De las demás, ${other} de ${otherTotal}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Words of the detail of a priority, and of the gaps. */
export const es = {
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

export type PriorityDetailMessages = typeof es;
