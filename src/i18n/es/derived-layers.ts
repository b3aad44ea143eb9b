/** Words of the layers of the map that the dataset implies. */
export const es = {
  toolCount: {
    name: 'Número de herramientas adoptadas',
    description:
      'Cuenta las herramientas de las que consta que la entidad las adoptó y siguen vigentes. No mide su uso ni su calidad.',
    caveat:
      'Las herramientas sin dato no cuentan: puede haber más. Donde no consta ninguna y falta el dato de alguna, no hay información.',
  },
  membership: {
    name: 'Integrantes de la Comisión de Gobierno Abierto',
    description: (year: string) =>
      `Entidades que el plan de trabajo de ${year} nombra como integrantes de la Comisión.`,
    member: 'Integrante',
    other: 'No figura en el plan',
  },
};

export type DerivedLayersMessages = typeof es;
