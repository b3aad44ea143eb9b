/** Definitions of the closed vocabularies of actions: status, horizon, kind of product. */
export const actionDefinitions = {
  statuses: {
    'not-started': 'Una fuente con fecha dice que la acción no ha comenzado.',
    'in-progress': 'Una fuente documenta que comenzó; no consta que terminara.',
    completed: 'Una fuente documenta el producto dentro del periodo del plan.',
    'completed-late': 'Una fuente documenta el producto después del periodo del plan.',
    suspended: 'Una fuente dice que se detuvo y que puede reanudarse.',
    cancelled: 'Una fuente dice que no se hará.',
    'no-information': 'Ninguna fuente consultada dice cómo va. No significa que no se haya hecho.',
  },
  horizons: {
    short: 'Lo que el plan pone a corto plazo. En el de 2020, sobre todo lo que fortalece a la propia Comisión.',
    'medium-long':
      'Lo que el plan pone a más plazo. En el de 2020, lo que puede tardar más por su naturaleza y por los actores que participan.',
  },
  products: {
    count: 'Un número: de ejercicios, de estados o de solicitudes.',
    document: 'Un documento terminado.',
    report: 'Un informe de lo que se hizo y de su alcance.',
    list: 'Una lista publicada.',
    website: 'Un sitio o una página en línea.',
  },
};

export type ActionDefinitions = typeof actionDefinitions;
