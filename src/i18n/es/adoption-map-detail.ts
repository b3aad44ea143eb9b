/** Words of the map's detail and table, which come after the first picture. */
export const es = {
  sortBy: (column: string) => `Ordenar por: ${column}`,
  sorted: (column: string, down: boolean) => `Orden: ${column}, ${down ? 'descendente' : 'ascendente'}.`,
  atEnd: (year: number) => `Al final de ${year}`,
  home: 'entidad de este sitio',
  dataDate: (date: string) => `Fecha del dato: ${date}.`,
  detailMissing: 'No se pudo cargar el detalle. El dato es el que se muestra.',
  noSource: 'Ninguna fuente consultada da este dato. No significa que no exista.',
  membership: (member: boolean, plan: string) =>
    `${member ? 'Integra la Comisión de Gobierno Abierto' : 'No figura entre las entidades que integran la Comisión'}, según su plan de ${plan}.`,
  about: 'Qué mide',
  pageOf: (state: string) => `Página de ${state}`,
  ageOf: (age: string) => `(${age})`,
  noGeometry: 'No se pudo cargar el dibujo del mapa. Se muestra la tabla, con los mismos datos.',
};

export type AdoptionMapDetailMessages = typeof es;
