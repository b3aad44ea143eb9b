import {actionWords} from './action-words.js';
import {common} from './common.js';

const actions = (count: number, number: (value: number) => string = String) =>
  count === 1 ? '1 acción' : `${number(count)} acciones`;

const done = (count: number, number: (value: number) => string) => (count > 0 ? number(count) : 'ninguna');

/** What the answer counts: actions in all, those of which neither side tells, and those done by each side's word. */
export interface AnswerFigures {
  readonly total: number;
  readonly silent: number;
  readonly reported: number;
  readonly verified: number;
}

export const es = {
  common,
  actionWords,
  heading: 'Acciones del plan de trabajo de la Comisión',
  actions,
  /** Plain and bold in turn, so that the figures can be set in bold. */
  answer: (
    {total, silent, reported, verified}: AnswerFigures,
    horizons: readonly string[],
    several: boolean,
    number: (value: number) => string,
  ): readonly string[] => [
    several ? 'Los planes tienen ' : 'El plan tiene ',
    actions(total, number),
    `${horizons.length > 0 ? `: ${horizons.join(' y ')}` : ''}. ${silent < total ? 'Concluidas: ' : 'De '}`,
    ...(silent < total
      ? [done(reported, number), ' según lo reportado, ', done(verified, number), ' según lo verificado. De ']
      : []),
    silent === 0 ? 'todas' : silent === total ? 'ninguna' : number(silent),
    `${silent > 0 && silent < total ? ' no' : ''} hay información reportada ${silent > 0 ? 'ni' : 'o'} verificada.`,
  ],
  horizonCount: {
    short: (figure: string) => `${figure} a corto plazo`,
    'medium-long': (figure: string) => `${figure} a mediano y largo plazo`,
    other: (figure: string) => `${figure} a otro plazo`,
  },
  empty: (elsewhere: boolean): string =>
    elsewhere ? 'Este plan todavía no tiene acciones.' : 'Los datos no contienen acciones.',
  /** Follows the title of the plan. */
  planPeriod: (period: string) => `, periodo ${period}.`,
  planEnded: (year: string, age: string) => `El periodo del plan terminó en ${year}, ${age}.`,
  planEnds: (year: string) => `El periodo del plan termina en ${year}.`,
  reported: 'Reportado',
  verified: 'Verificado',
  unproved: (count: number, total: number, number: (value: number) => string) =>
    count === total && total > 1
      ? `Ninguna de las ${actions(total, number)} tiene evidencia de lo reportado ni de lo verificado.`
      : `${number(count)} de ${actions(total, number)} no ${count === 1 ? 'tiene' : 'tienen'} evidencia de lo reportado ni de lo verificado.`,
  allProved: 'Todas las acciones tienen evidencia de lo reportado o de lo verificado.',
  seeUnproved: 'Ver las acciones sin evidencia',
  meaning: 'Qué significa cada situación',
  totals: 'Totales por horizonte, eje y situación',
  priorityTitle: 'Prioridad de la PNA',
  axisTitle: 'Eje de la PNA',
  horizonTitle: 'Horizonte',
  shown: (count: number, total: number, number: (value: number) => string) =>
    count === total
      ? `Se muestra${count === 1 ? '' : 'n las'} ${actions(total, number)}.`
      : `Se muestra${count === 1 ? '' : 'n'} ${number(count)} de ${actions(total, number)}.`,
  group: (horizon: string, count: number) => `${horizon}: ${actions(count)}`,
  noInitiative: 'Sin iniciativa en el plan',
  action: (number: number) => `Acción ${number}`,
  actors: 'Actores',
  products: 'Producto o medio de verificación',
  priority: (number: number) => `Prioridad ${number}`,
  axis: (number: number, title: string) => `${number}. ${title}`,
  inSeveral: 'Una acción cuenta en cada uno de sus ejes.',
  noAxis: 'Sin prioridad en el plan',
  noPriority: 'El plan no le da prioridad.',
  by: (name: string) => `por ${name}`,
  byUnknown: 'no consta por quién',
  noDate: 'no consta la fecha',
  seeDetail: 'Ver el detalle',
  ofAction: (number: number) => ` de la acción ${number}`,
};

export type ActionsMessages = typeof es;
