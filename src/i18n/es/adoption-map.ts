import {adoptionStatus} from './adoption-status.js';
import {common} from './common.js';

export const es = {
  common,
  adoptionStatus,
  heading: 'Adopción de herramientas en las entidades',
  layer: 'Qué mostrar',
  groups: {adoption: 'Herramientas', indicator: 'Indicadores'},
  views: {map: 'Mapa', tiles: 'Mosaico', table: 'Tabla', multiples: 'Varios'},
  /** Bold figure and rest of the sentence apart, so that the figure can be set in bold. */
  adopted: (count: number, total: number) => `${count} de ${total} entidades`,
  adoptedRest: (count: number, tool: string, date: string | undefined) =>
    ` ${count === 1 ? 'adoptó' : 'adoptaron'} ${tool}${date ? ` (último dato: ${date})` : ''}.`,
  doubtful: (count: number) => ` Por confirmar: ${count}.`,
  /** Every other status that occurs, and the rest: the figures add up to all entities. */
  others: (count: (status: keyof typeof adoptionStatus) => number) => [
    count('in-progress') && `${count('in-progress')} en proceso`,
    count('lapsed') && `en ${count('lapsed')} ya no está vigente`,
    count('not-adopted') && `${count('not-adopted')} no la ${count('not-adopted') === 1 ? 'tenía' : 'tenían'}`,
    count('not-applicable') && `a ${count('not-applicable')} no ${count('not-applicable') === 1 ? 'le' : 'les'} aplica`,
    count('other') && `${count('other')} con otra situación`,
    count('no-information') && `de ${count('no-information')} no hay información`,
  ],
  legend: 'Leyenda',
  entities: (count: number) => (count === 1 ? '1 entidad' : `${count} entidades`),
  between: (low: string, high: string) => `${low} a ${high}`,
  entityList: 'Entidades federativas',
  position: (position: number, total: number) => `Entidad ${position} de ${total}`,
  hint: 'Elija una entidad para ver su dato, la fecha y la fuente.',
  keysHelp:
    'Flechas: entidad vecina. Inicio y Fin: primera y última en orden alfabético. Letras: ir a una entidad. Entrar: ver el detalle. Escape: volver a la entidad.',
  columns: {
    state: 'Entidad',
    status: 'Situación',
    value: 'Valor',
    date: 'Fecha del dato',
  },
  attribution: (words: string) => `Contornos: ${words}. Sirven para ubicar, no para medir.`,
  geometryCredit: 'Natural Earth (dominio público)',
};

export type AdoptionMapMessages = typeof es;
