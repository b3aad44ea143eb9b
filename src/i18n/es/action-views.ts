/** Words of the time line and of the board. */
export const es = {
  columnsBy: 'Columnas según',
  side: {reported: 'Lo reportado', verified: 'Lo verificado'},
  column: (status: string, shown: string, count: string) =>
    shown === count ? `${status}: ${count}` : `${status}: ${count}, en esta página ${shown}`,
  timeline: 'Acciones sobre un eje de tiempo',
  period: (period: string) => `Periodo del plan: ${period}.`,
  noMoments: 'Sin hechos con fecha en los datos.',
  today: 'hoy',
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
};

export type ActionViewsMessages = typeof es;
