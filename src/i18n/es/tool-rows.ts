/** Names of the columns, of the table and of the files; they come after the first picture. */
export const es = {
  id: 'Clave',
  name: 'Herramienta',
  origin: 'Origen',
  kind: 'Tipo',
  status: 'Situación',
  statusId: 'Clave de la situación',
  date: 'Fecha del dato',
  year: 'Año de inicio',
  adopted: 'Entidades que la adoptaron',
  adoptedIn: 'Adoptada en',
  inProgress: 'Entidades en proceso',
  lapsed: 'Entidades donde ya no está vigente',
  priorities: 'Prioridades del plan',
  promoters: 'Promueve',
  pillars: 'Pilares',
  phases: 'Fases',
  license: 'Licencia del código',
  url: 'Sitio',
  summary: 'Resumen',
};

export type ToolRowsMessages = typeof es;
