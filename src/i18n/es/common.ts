/** Words of the frame that every widget has. */
export const common = {
  loading: 'Cargando los datos…',
  errorTitle: 'No se pudieron mostrar los datos',
  errorFallback: 'El resto de la página funciona. Si el problema sigue, avise a quien administra este sitio.',
  errorCode: (code: string) => `Clave del error: ${code}`,
  retry: 'Intentar de nuevo',
  release: (release: string, date: string) => `Datos: versión ${release}, publicada el ${date}.`,
  /** `day`: whether the date is a whole one, not a month or a year. */
  consulted: (date: string, day?: boolean) => `consultado ${day ? 'el' : 'en'} ${date}`,
  noDate: 'sin fecha',
  archived: 'copia archivada',
  /** What became of a link when it was last tried, by the schema's word for it. */
  links: {
    ok: (date: string) => `enlace revisado el ${date}`,
    moved: (date: string) => `el ${date} el enlace llevaba a otra dirección`,
    gone: (date: string) => `el ${date} el enlace ya no existía`,
    unreachable: (date: string) => `el ${date} el enlace no respondía`,
  } as Readonly<Record<string, (date: string) => string>>,
  view: 'Vista',
  filters: 'Filtros',
  clearChoice: (what: string) => `Quitar: ${what}`,
  chosen: 'Selección',
  close: 'Cerrar',
  noInformation: 'Sin información',
  detailFailed: 'No se pudo leer el detalle. Lo demás se muestra completo.',
  detailLoading: 'Cargando el detalle…',
  mediumConfidence: 'Dato por confirmar',
  keys: 'Teclas',
};

export type CommonMessages = typeof common;
