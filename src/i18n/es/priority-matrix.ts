import {common} from './common.js';
import {terms} from './terms.js';

/** "1 acción", "2 acciones", "sin acciones". */
const actions = (count: number) => (count === 0 ? 'sin acciones' : count === 1 ? '1 acción' : `${count} acciones`);
const tools = (count: number) =>
  count === 0 ? 'sin herramientas' : count === 1 ? '1 herramienta' : `${count} herramientas`;
const priorities = (count: number) => (count === 1 ? '1 prioridad' : `${count} prioridades`);
const tie = (listed: boolean, count: number) =>
  listed
    ? `herramienta del plan, ${actions(count)}`
    : `${actions(count)}; no está en la lista de herramientas del plan`;

export const es = {
  common,
  terms,
  termsShort: {short: 'Corto', medium: 'Mediano', long: 'Largo', other: 'Otro'},
  heading: 'Prioridades anticorrupción con las que coadyuva la Comisión',
  views: {matrix: 'Matriz', list: 'Lista', cards: 'Fichas', gaps: 'Huecos'},
  search: 'Buscar',
  adjust: 'Capas y ajustes',
  /** Plain and bold in turn, so that the figures can be set in bold. */
  answer: (
    count: {total: number; own: number; withTools: number; withActions: number},
    plan: string,
  ): readonly string[] => [
    'La Comisión coadyuva con ',
    `${count.own} de ${count.total}`,
    ` ${count.total === 1 ? 'prioridad' : 'prioridades'} de la Política Nacional Anticorrupción; `,
    String(count.withTools),
    ` ${count.withTools === 1 ? 'tiene' : 'tienen'} herramientas en su ${plan || 'plan'} y `,
    String(count.withActions),
    ` ${count.withActions === 1 ? 'tiene' : 'tienen'} acciones.`,
  ],
  empty: 'Los datos no contienen prioridades.',
  axis: 'Eje',
  term: 'Plazo',
  allAxes: 'Todos los ejes',
  allTerms: 'Todos los plazos',
  onlyOwn: (count: number) => (count === 1 ? 'Sólo la de la Comisión' : `Sólo las ${count} de la Comisión`),
  axisName: (number: number, title: string) => `Eje ${number}. ${title}`,
  noAxis: 'Sin eje en los datos',
  axisCount: (count: number, own: number) => `${priorities(count)}, ${own} de la Comisión`,
  priority: (number: number) => `Prioridad ${number}`,
  own: 'Prioridad de la Comisión',
  showing: (count: number, total: number) =>
    count === total
      ? `Se muestran las ${priorities(total)}.`
      : `Se muestra${count === 1 ? '' : 'n'} ${count} de ${priorities(total)}.`,
  caption: 'Prioridades en filas, herramientas en columnas.',
  scroll: 'Matriz de prioridades y herramientas; se desplaza en ambos sentidos',
  columns: {'#number': 'Prioridad', '#term': 'Plazo', '#tools': 'Herramientas', '#actions': 'Acciones'},
  sort: 'Ordenar por esta columna',
  cell: (number: number, tool: string, listed: boolean, count: number) =>
    `Prioridad ${number} y ${tool}: ${tie(listed, count)}`,
  tie,
  actions,
  tools,
  onlyTool: (tool: string) => `${tool}: mostrar sólo sus prioridades`,
  adoptedIn: (state: string) => `adoptada en ${state}`,
  priorities,
};

export type PriorityMatrixMessages = typeof es;
