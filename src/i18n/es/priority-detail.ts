/** Words of the detail of one priority; they come with it, once the reader opens one. */
export const es = {
  objective: 'Objetivo',
  leaders: 'Líderes',
  planTitle: 'Lo que dice el plan',
  notInPlan: 'El plan de la Comisión no nombra esta prioridad.',
  difference: 'Diferencia con la redacción de la SESNA',
  noDifference: 'La redacción es la misma que cita la SESNA.',
  toolsTitle: 'Herramientas',
  label: (label: string) => `En el plan: «${label}».`,
  unread: (label: string) => `«${label}»: el plan la lista; no se leyó como herramienta del catálogo.`,
  noTools: 'El plan no le da herramientas del catálogo.',
  actionsTitle: 'Acciones',
  noActions: 'Ninguna acción del plan la nombra.',
  initiative: 'Iniciativa',
  horizon: 'Horizonte',
  horizons: {short: 'corto plazo', 'medium-long': 'mediano y largo plazo'},
  products: 'Productos o medios de verificación',
  actionTools: 'Herramientas que une',
  strategies: (count: number) => `Estrategias del programa de implementación, PI-PNA (${count})`,
  reportedBy: 'Instituciones que reportaron acciones:',
  wording: 'Notas sobre la redacción y los datos',
  sourcesTitle: 'Fuentes de la prioridad',
};

export type PriorityDetailMessages = typeof es;
