/** Words and definitions of the adoption vocabulary. */
export const adoptionStatus = {
  adopted: {name: 'Adoptada', definition: 'Una fuente documenta que la entidad la adoptó.'},
  'in-progress': {
    name: 'En proceso',
    definition: 'Una fuente documenta que la entidad comenzó; no consta que terminara.',
  },
  lapsed: {name: 'Ya no vigente', definition: 'La entidad la adoptó y una fuente fecha su término.'},
  'not-adopted': {name: 'No adoptada', definition: 'Una fuente con fecha la lista entre las que no la tenían.'},
  'not-applicable': {name: 'No aplica', definition: 'No corresponde a esta entidad.'},
  'no-information': {
    name: 'Sin información',
    definition: 'Ninguna fuente consultada lo dice. No significa que no exista.',
  },
};

export type AdoptionStatusMessages = typeof adoptionStatus;
