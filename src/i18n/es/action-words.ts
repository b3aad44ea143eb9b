/** Names of the closed vocabularies of actions: status, horizon, kind of product. */
export const actionWords = {
  statuses: {
    'not-started': 'No iniciada',
    'in-progress': 'En proceso',
    completed: 'Concluida',
    'completed-late': 'Concluida fuera de plazo',
    suspended: 'Suspendida',
    cancelled: 'Cancelada',
    'no-information': 'Sin información',
    other: 'Otro',
  },
  horizons: {
    short: 'Corto plazo',
    'medium-long': 'Mediano y largo plazo',
    other: 'Otro plazo',
  },
  products: {
    count: 'Conteo',
    document: 'Documento',
    report: 'Informe',
    list: 'Listado',
    website: 'Página web',
    other: 'Otro',
  },
};

export type ActionWords = typeof actionWords;
