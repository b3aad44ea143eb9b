/** Words of the frame that a first view does not show. */
export const es = {
  errors: {
    address: 'La dirección de los datos no es válida o no es segura (https).',
    offline: 'Este equipo no tiene conexión a internet.',
    unreachable: 'No hubo respuesta del sitio que guarda los datos, o no deja que otras páginas los lean (CORS).',
    timeout: 'El sitio que guarda los datos tardó demasiado en responder.',
    missing: 'El archivo de datos ya no está en su dirección.',
    server: 'El sitio que guarda los datos respondió con un error.',
    'too-large': 'El archivo de datos es más grande de lo permitido.',
    'not-json': 'La respuesta no es un archivo de datos. Puede ser la página de acceso de una red.',
    unsafe: 'El archivo tiene una estructura que no es segura.',
    'not-a-dataset': 'El archivo no tiene la forma de un conjunto de datos de la Comisión.',
    'newer-schema': 'El archivo usa un formato más nuevo que este componente. Actualice el componente.',
    integrity: 'El archivo no es el que esta página fijó: su huella digital (integrity) no coincide.',
    'bad-integrity': 'El integrity que pide esta página está mal escrito, o le falta src.',
    release: 'La versión que pide esta página no existe.',
    'not-packaged': 'La versión que pide esta página no acompaña a este componente: falta src, con su dirección.',
    older: 'El sitio respondió con datos más viejos o incompletos que los que ya se habían leído.',
    empty: 'El archivo no contiene registros que se puedan leer.',
    overlay: 'No se pudieron leer los datos añadidos por el estado; se muestran los nacionales.',
    failed: 'Ocurrió un error al dibujar los datos.',
  },
  /** What is shown in place of what was asked for. */
  instead: {
    snapshot: (release: string, date: string) =>
      `Se muestran los datos que acompañan a este componente: versión ${release}, publicada el ${date}.`,
    cache: (release: string, date: string, kept: string) =>
      `Se muestra la última copia buena, guardada el ${kept}: versión ${release}, publicada el ${date}.`,
    network: (release: string, date: string) => `Se muestra la versión ${release}, publicada el ${date}.`,
  },
  openFile: 'Abrir el archivo de datos',
  withdrawn: (release: string) => `La versión ${release} fue retirada por quien la publicó.`,
  newer: (release: string, date: string) => `Hay una versión más nueva de los datos: ${release}, del ${date}.`,
  ageing: (age: string) => `Estos datos se publicaron ${age}.`,
  aged: (age: string) => `Estos datos se publicaron ${age}. Pueden haber cambiado.`,
  unknown: (names: string) => `Se pide algo que estos datos no tienen: ${names}. Se muestra lo demás.`,
  sources: (count: number) => `Fuentes (${count})`,
  asOf: (date: string) => `La antigüedad de los datos y los plazos se cuentan al ${date}.`,
  changes: 'Qué cambió',
  sourcesLoading: 'Cargando las fuentes…',
  downloadCsv: 'Descargar CSV',
  downloadJson: 'Descargar JSON',
  takeAway: 'Imprimir, imagen y enlace',
};

export type FrameMessages = typeof es;
