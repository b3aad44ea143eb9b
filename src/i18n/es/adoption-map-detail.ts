/** Words of the map's detail and table, which come after the first picture. */
export const es = {
  home: 'entidad de este sitio',
  dataDate: (date: string) => `Fecha del dato: ${date}.`,
  detailMissing: 'No se pudo cargar el detalle. El dato es el que se muestra.',
  noSource: 'Ninguna fuente consultada da este dato. No significa que no exista.',
  moreOf: (state: string) => `Más datos de ${state}`,
  member: 'Integra la Comisión de Gobierno Abierto, según su plan de 2020.',
  notMember: 'No figura entre las entidades que integran la Comisión, según su plan de 2020.',
  about: 'Qué mide',
};

export type AdoptionMapDetailMessages = typeof es;
