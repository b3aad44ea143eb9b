import {es as citing} from './citing.js';

/** Words of what a reader explores the map with. */
export const es = {
  ...citing,
  find: 'Buscar entidad',
  findHelp: 'Nombre, abreviatura o clave',
  found: (count: number) =>
    count === 0 ? 'Ninguna entidad coincide.' : count === 1 ? '1 entidad coincide.' : `${count} entidades coinciden.`,
  asKnown: 'Como se sabía al final de',
  edition: 'Edición',
  play: 'Recorrer los años',
  pause: 'Pausa',
  now: 'Volver a hoy',
  today: (adopted: string) => `Hoy: ${adopted}`,
  atYear: (year: number, words: string) => `Al final de ${year}: ${words}`,
  undated: (count: number) =>
    count === 1 ? 'Un dato no tiene fecha y no aparece.' : `${count} datos no tienen fecha y no aparecen.`,
  gaps: (count: number) => `Entidades sin información (${count})`,
  spared: (count: number) => `Entidades a las que no aplica (${count})`,
  highest: 'Más altos',
  lowest: 'Más bajos',
  extremes: 'Valores extremos',
  diverge: (national: string) => `Comparar con el valor nacional (${national})`,
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
};

export type AdoptionMapExploreMessages = typeof es;
