/** Words of the map's detail and table, which come after the first picture. */
export const es = {
  sortBy: (column: string) => `Ordenar por: ${column}`,
  sorted: (column: string, down: boolean) => `Orden: ${column}, ${down ? 'descendente' : 'ascendente'}.`,
  rangeFigures: (low: string, lowState: string, high: string, highState: string) =>
    `de ${low} (${lowState}) a ${high} (${highState})`,
  rangeRest: (count: number, total: number) => `. Hay dato de ${count} de ${total} entidades.`,
  single: (value: string, state: string) => `${value} (${state})`,
  categoryRest: (total: number) => `, de ${total} entidades.`,
  noData: (name: string) => `No hay datos de ${name}.`,
  andMore: (state: string, others: number) => `${state} y ${others} más`,
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
