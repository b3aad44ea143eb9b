/** Names and definitions of the closed vocabularies of actions: status, horizon, kind of product. */
export const actionWords = {
  statuses: {
    'not-started': {name: 'No iniciada', definition: 'Una fuente con fecha dice que la acción no ha comenzado.'},
    'in-progress': {name: 'En proceso', definition: 'Una fuente documenta que comenzó; no consta que terminara.'},
    completed: {name: 'Concluida', definition: 'Una fuente documenta el producto dentro del periodo del plan.'},
    'completed-late': {
      name: 'Concluida fuera de plazo',
      definition: 'Una fuente documenta el producto después del periodo del plan.',
    },
    suspended: {name: 'Suspendida', definition: 'Una fuente dice que se detuvo y que puede reanudarse.'},
    cancelled: {name: 'Cancelada', definition: 'Una fuente dice que no se hará.'},
    'no-information': {
      name: 'Sin información',
      definition: 'Ninguna fuente consultada dice cómo va. No significa que no se haya hecho.',
    },
  },
  horizons: {
    short: {
      name: 'Corto plazo',
      definition: 'Según el plan, se refieren sobre todo al fortalecimiento de la propia Comisión.',
    },
    'medium-long': {
      name: 'Mediano y largo plazo',
      definition: 'Según el plan, pueden tardar más por su naturaleza y por los actores que participan.',
    },
  },
  products: {
    count: {name: 'Conteo', definition: 'Un número: de ejercicios, de estados o de solicitudes.'},
    document: {name: 'Documento', definition: 'Un documento terminado.'},
    report: {name: 'Informe', definition: 'Un informe de lo que se hizo y de su alcance.'},
    list: {name: 'Listado', definition: 'Una lista publicada.'},
    website: {name: 'Página web', definition: 'Un sitio o una página en línea.'},
  },
};

export type ActionWords = typeof actionWords;
