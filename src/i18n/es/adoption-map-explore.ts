import {es as citing} from './citing.js';

/** Words of what a reader explores the map with. */
export const es = {
  ...citing,
  find: 'Buscar entidad',
  findHelp: 'Nombre, abreviatura o clave',
  found: (count: number) =>
    count === 0 ? 'Ninguna entidad coincide.' : count === 1 ? '1 entidad coincide.' : `${count} entidades coinciden.`,
  /** Further columns of the files. */
  fileColumns: {
    note: 'Nota',
    layer: 'Herramienta o indicador',
    year: 'Año de corte',
    unit: 'Unidad',
    sources: 'Fuentes',
    release: 'Versión de los datos',
  },
  noneThen: (year: number) =>
    `Ninguna fuente consultada lo dice con fecha de ${year} o anterior. No significa que no existiera.`,
  rangeFigures: (low: string, lowState: string, high: string, highState: string) =>
    `de ${low} (${lowState}) a ${high} (${highState})`,
  rangeRest: (count: number, total: number) => `. Hay dato de ${count} de ${total} entidades.`,
  single: (value: string, state: string) => `${value} (${state})`,
  categoryRest: (total: number) => `, de ${total} entidades.`,
  noData: (name: string) => `No hay datos de ${name}.`,
  andMore: (state: string, others: number) => `${state} y ${others} más`,
  unknownLayer: (id: string) => `Estos datos no tienen la capa «${id}». Se muestra otra.`,
  unknownYear: (year: string) => `De estos datos ninguno es de «${year}». Se muestra lo que se sabe hoy.`,
  asKnown: 'Como se sabía al final de',
  asKnownNow: 'Como se sabe hoy',
  edition: 'Edición',
  play: 'Recorrer los años',
  pause: 'Pausa',
  now: 'Volver a hoy',
  today: (adopted: string) => `Hoy: ${adopted}`,
  atYear: (year: number, words: string) => `Al final de ${year}: ${words}`,
  undated: (count: number) =>
    count === 1 ? 'Un dato no tiene fecha y no aparece.' : `${count} datos no tienen fecha y no aparecen.`,
  leftOut: 'Hay un dato sin fecha, que aquí no se cuenta.',
  gaps: (count: number, year: number | undefined) =>
    `Entidades sin ${year ? `dato de ${year} o anterior` : 'información'} (${count})`,
  spared: (count: number) => `Entidades a las que no aplica (${count})`,
  highest: 'Más altos',
  lowest: 'Más bajos',
  extremes: 'Valores extremos',
  classes: {
    quantile: 'Clases con un número parecido de entidades (cuantiles). Cada una incluye su límite inferior.',
    'equal-interval': 'Clases de igual amplitud. Cada una incluye su límite inferior.',
    thresholds: 'Clases con los límites que da quien publica el indicador. Cada una incluye su límite inferior.',
    diverging: 'Clases según la diferencia con el valor nacional.',
  },
  diverging: (national: string) =>
    `Comparado con el valor nacional (${national}): con rayas, por debajo; en tono liso, igual o por encima. El corte está a la mitad de la mayor diferencia.`,
  diverge: (national: string) => `Comparar con el valor nacional (${national})`,
  dotted: {
    name: 'Con círculos',
    definition: 'por confirmar. No consta en una fuente primaria ni en dos independientes.',
  },
  compareWith: (state: string) => `Comparar ${state} con`,
  nobody: 'Nadie',
  country: 'El país',
  comparison: (first: string, second: string) => `${first} y ${second}`,
  layer: 'Dato',
  adoptedOf: (count: number, total: number, spared: number) =>
    `adoptada en ${count} de ${total}${spared ? `; a ${spared} no ${spared === 1 ? 'le' : 'les'} aplica` : ''}`,
  mean: (value: string, count: number) => `Promedio de ${count} entidades: ${value}. No es una cifra nacional.`,
  choose: 'Mapas que se muestran (hasta seis)',
  several: 'Varios mapas',
  ownWords: (publisher: string) => `Según ${publisher}`,
  ownNote: 'Dato propio de quien lo publica. No es parte de los datos nacionales ni entra en los totales.',
  ownSource: 'Fuente',
  moreOf: (state: string) => `Más datos de ${state}`,
};

export type AdoptionMapExploreMessages = typeof es;
