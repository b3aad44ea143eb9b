import {common} from './common.js';
import {toolWords} from './tool-words.js';

const toConfirm = 'por confirmar';
const tools = (count: number) => (count === 1 ? '1 herramienta' : `${count} herramientas`);

export const es = {
  common,
  toolWords,
  heading: 'Herramientas de gobierno abierto',
  /** The sentence in pieces; `bold` sets a figure in bold. */
  answer: (
    {plan, closed, unconfirmed, added}: Readonly<Record<'plan' | 'closed' | 'unconfirmed' | 'added', number>>,
    bold: (figure: number) => unknown,
  ): readonly unknown[] => [
    'El plan nombra ',
    bold(plan),
    plan === 1 ? ' herramienta o iniciativa' : ' herramientas e iniciativas',
    ...(closed ? ['; ', bold(closed), closed === 1 ? ' cerró' : ' cerraron'] : []),
    ...(unconfirmed ? [closed ? ' y de ' : '; de ', bold(unconfirmed), ' no se confirmó si '] : []),
    ...(unconfirmed ? [unconfirmed === 1 ? 'sigue activa' : 'siguen activas'] : []),
    '.',
    ...(added > 1 ? [' Otras ', bold(added), ' se añadieron después.'] : []),
    ...(added === 1 ? [' Otra se añadió después.'] : []),
  ],
  search: 'Buscar herramientas',
  searchHint: 'Nombre, siglas o tema',
  origins: {plan: 'En el plan', added: 'Añadida'},
  sort: 'Orden',
  sorts: {
    relevance: 'Más parecidas',
    name: 'Nombre',
    '-name': 'Nombre, de la Z a la A',
    entities: 'Más entidades',
    '-entities': 'Menos entidades',
    year: 'Inicio más reciente',
    '-year': 'Inicio más antiguo',
  },
  views: {cards: 'Fichas', table: 'Tabla'},
  count: (count: number, total: number) => (count === total ? tools(count) : `${count} de ${tools(total)}`),
  approximate: {
    similar: 'Ninguna coincide como está escrito. Estas tienen palabras parecidas.',
    some: 'Ninguna tiene todas las palabras. Estas tienen algunas.',
  },
  pinned: 'Elegida; no cumple los filtros en uso.',
  more: (count: number) => `Mostrar ${count} más`,
  shown: (shown: number, total: number) => `Se muestran ${shown} de ${total}.`,
  sourcesHint: 'Cada una se abre con sus fuentes y fechas.',
  dated: (date: string) => `dato: ${date}`,
  alias: 'También',
  labels: {
    kind: 'Tipo',
    origin: 'Origen',
    promoters: 'Promueve',
    entities: 'Entidades',
    priorities: 'Sirve a',
  },
  priorities: (numbers: string, count: number) => `Prioridad${count > 1 ? 'es' : ''} ${numbers}`,
  inState: (name: string) => `En ${name}`,
  toConfirm,
  /** `doubtful`: how many of them are still to be confirmed. */
  adopted: (count: number, doubtful: number) =>
    count === 0
      ? 'Ninguna consta como adoptante'
      : `Adoptada en ${count} ${count === 1 ? 'entidad' : 'entidades'}${doubtful > 0 ? `, ${count === 1 ? '' : `${doubtful} `}${toConfirm}` : ''}`,
};

export type ToolCatalogMessages = typeof es;
