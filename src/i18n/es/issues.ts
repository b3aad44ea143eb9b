/** Words of what is said of records that could not be shown as they are. */
export const es = {
  lost: (count: number) =>
    `${count === 1 ? '1 dato del archivo falta o no se pudo leer' : `${count} datos del archivo faltan o no se pudieron leer`}. Se muestra lo demás, y los totales solo cuentan eso.`,
  unknownValues: (count: number) =>
    `Registros con palabras más nuevas que este componente, que se muestran como «otro»: ${count}.`,
  unlinked: (count: number) => `Registros con una dirección que no es https, que se muestra como texto: ${count}.`,
  setAsideList: 'Ver cuáles',
  andMore: (count: number) => (count === 1 ? 'y uno más' : `y ${count} más`),
  issue: {
    field: (record: string, detail: string) => `${record}: el campo «${detail}» falta o no es válido.`,
    duplicate: (record: string) => `${record}: está repetido.`,
    reference: (record: string, detail: string) => `${record}: remite a algo que no existe (${detail}).`,
    count: (record: string, detail: string) => `${record}: se leyeron ${detail}.`,
    link: (record: string, detail: string) => `${record}: ${detail}.`,
    value: (record: string, detail: string) => `${record}: ${detail}.`,
  },
};

export type IssuesMessages = typeof es;
