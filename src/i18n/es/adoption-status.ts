/** Words and definitions of the adoption vocabulary. */
export const adoptionStatus = {
  adopted: {name: 'Adoptada', definition: 'Una fuente documenta que se adoptó en la entidad.'},
  'in-progress': {
    name: 'En proceso',
    definition: 'Una fuente documenta que comenzó en la entidad; no consta que terminara.',
  },
  lapsed: {name: 'Ya no vigente', definition: 'Se adoptó en la entidad y una fuente fecha su término o su retiro.'},
  'not-adopted': {name: 'No adoptada', definition: 'Una fuente con fecha la lista entre las que no la tenían.'},
  'not-applicable': {name: 'No aplica', definition: 'No corresponde a esta entidad.'},
  'no-information': {
    name: 'Sin información',
    definition: 'Ninguna fuente consultada lo dice. No significa que no exista.',
  },
  other: {name: 'Otro', definition: 'Más nuevo que este componente.'},
};

export type AdoptionStatusMessages = typeof adoptionStatus;
