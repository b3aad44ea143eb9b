import type {AnswerFigures} from './actions.js';

const actions = (count: number) => (count === 1 ? '1 acción' : `${count} acciones`);

/** Words of the sheet for paper, and of the form that asks for it. */
export const es = {
  choose: 'Hoja de',
  priorities: 'Prioridades de la PNA',
  entities: 'Entidades',
  print: 'Imprimir la hoja',
  preparing: 'Preparando la hoja…',
  failed: 'No se pudo preparar la hoja.',
  nothing: 'Los datos no traen prioridades ni entidades de las que hacer una hoja.',
  title: (what: string) => `Acciones del plan de trabajo de la Comisión: ${what}`,
  asOf: (date: string) => `Los plazos se cuentan al ${date}.`,
  ofPriority: (count: number) => `${actions(count)} con esta prioridad`,
  ofEntity: (name: string, count: number) =>
    `${actions(count)} que ${count === 1 ? 'nombra' : 'nombran'} a la entidad (${name})`,
  noneOf: (name: string) => `Ninguna acción del plan nombra a la entidad (${name})`,
  national: (count: number) => `${actions(count)} de todo el país`,
  id: 'Clave',
  answer: ({total, silent, reported, verified}: AnswerFigures) =>
    silent === total
      ? `${total === 1 ? 'De esta acción no' : `De ninguna de estas ${actions(total)}`} hay información reportada ni verificada.`
      : `De ${actions(total)} están concluidas ${reported} según lo reportado y ${verified} según lo verificado; de ${silent} no hay información reportada ni verificada.`,
  numbers: 'Los números entre corchetes son los de esta lista.',
  sources: (count: number) => `Fuentes (${count})`,
  unread: (count: number) => `No se pudo leer el detalle de ${actions(count)}: sus fuentes no están en esta hoja.`,
};

export type ActionSheetMessages = typeof es;
