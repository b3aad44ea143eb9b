/** Words of the frame that a first view does not show. */
export const es = {
  errors: {
    address: 'La dirección de los datos no es válida o no es segura (https).',
    unreachable: 'No hubo respuesta del sitio que guarda los datos.',
    timeout: 'El sitio que guarda los datos tardó demasiado en responder.',
    missing: 'El archivo de datos ya no está en su dirección.',
    server: 'El sitio que guarda los datos respondió con un error.',
    'too-large': 'El archivo de datos es más grande de lo permitido.',
    'not-json': 'La respuesta no es un archivo de datos. Puede ser la página de acceso de una red.',
    'not-a-dataset': 'El archivo no tiene la forma de un conjunto de datos de la Comisión.',
    'newer-schema': 'El archivo usa un formato más nuevo que este componente. Actualice el componente.',
    empty: 'El archivo no contiene registros que se puedan leer.',
    failed: 'Ocurrió un error al dibujar los datos.',
  },
  setAside: (count: number) =>
    count === 1
      ? '1 dato del archivo no se pudo leer. Se apartó; lo demás se muestra completo.'
      : `${count} datos del archivo no se pudieron leer. Se apartaron; lo demás se muestra completo.`,
  setAsideList: 'Ver cuáles',
  issue: {
    field: (record: string, detail: string) => `${record}: el campo «${detail}» falta o no es válido.`,
    duplicate: (record: string) => `${record}: está repetido.`,
    reference: (record: string, detail: string) => `${record}: remite a algo que no existe (${detail}).`,
    count: (record: string, detail: string) => `${record}: se leyeron ${detail}.`,
  },
  unknown: (names: string) => `El enlace pide algo que estos datos no tienen: ${names}. Se muestra lo demás.`,
  sources: (count: number) => `Fuentes (${count})`,
  sourcesLoading: 'Cargando las fuentes…',
  downloadCsv: 'Descargar CSV',
  downloadJson: 'Descargar JSON',
  takeAway: 'Imprimir, imagen y enlace',
};

export type FrameMessages = typeof es;
