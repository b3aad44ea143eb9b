import {es as citing} from './citing.js';
import {es as detail} from './priority-detail.js';
import {toolWords} from './tool-words.js';

/** Words of what a reader asks for: layers, order, marks. */
export const es = {
  ...citing,
  ...detail,
  panel: 'Capas y ajustes',
  rows: 'Filas por',
  rowsBy: {'': 'Eje', term: 'Plazo', none: 'Sin grupos'},
  columns: 'Columnas por',
  columnsBy: {'': 'Sin grupos', pillar: 'Pilar', phase: 'Fase'},
  columnsNote: 'Cada herramienta está bajo el primero de los que le dan los datos.',
  sort: 'Orden',
  sortBy: {'': 'Número', term: 'Plazo', tools: 'Más herramientas', actions: 'Más acciones', layer: 'Más en la capa'},
  density: 'Espacio',
  densities: {tight: 'Compacto', '': 'Normal', roomy: 'Amplio'},
  pillars: toolWords.pillar,
  phases: toolWords.phase,
  nowhere: 'Sin dato',
  mark: 'Marcar varias',
  markHead: 'Marca',
  markRow: (number: number) => `Marcar la prioridad ${number}`,
  marked: (count: number) =>
    count === 0 ? 'Ninguna marcada' : count === 1 ? '1 prioridad marcada' : `${count} prioridades marcadas`,
  markShown: (count: number) => (count === 1 ? 'Marcar la que se muestra' : `Marcar las ${count} que se muestran`),
  unmark: 'Quitar las marcas',
  onlyMarked: 'Sólo las marcadas',
  layer: 'Capa',
  layers: {
    tools: 'Herramientas',
    actions: 'Acciones',
    states: 'Entidades que adoptaron',
    progress: 'Avance de las acciones',
  },
  planLayer: 'Herramientas y acciones del plan',
  layerNotes: {
    tools: 'Herramientas que el plan une con cada prioridad.',
    actions: 'Acciones del plan que nombran la prioridad y la herramienta.',
    states:
      'Entidades federativas de las que consta que adoptaron la herramienta; puede haber más. Se da un 0 sólo donde hay dato de todas.',
    progress: 'Acciones concluidas, según lo verificado o, si nadie verificó, lo reportado.',
  },
  toolValues: {
    listed: 'herramienta que el plan lista',
    unlisted: 'el plan no la lista; sólo la unen acciones',
    none: 'sin herramienta',
  },
  classWords: (id: 'actions' | 'states' | 'progress', from: number, to: number | undefined) => {
    const [one, many] = {
      actions: ['acción', 'acciones'],
      states: ['entidad', 'entidades'],
      progress: ['acción concluida', 'acciones concluidas'],
    }[id] as [string, string];
    if (from === 0) return `Ninguna ${one}`;
    if (to === undefined) return `${from} ${many} o más`;
    return from === to ? `${from} ${from === 1 ? one : many}` : `De ${from} a ${to} ${many}`;
  },
  units: {
    actions: (count: number) => (count === 1 ? '1 acción' : `${count} acciones`),
    states: (count: number) => (count === 1 ? '1 entidad' : `${count} entidades`),
    progress: (count: number) => (count === 1 ? '1 acción concluida' : `${count} acciones concluidas`),
  },
  target: (value: string) => `meta: ${value}`,
  aim: 'Valor',
  aims: {'': 'Ahora', target: 'Meta', both: 'Ahora y meta'},
  according: (publisher: string) => ` Según ${publisher}.`,
  dated: (date: string) => `(${date})`,
  legend: 'Leyenda',
  cells: (count: number) => (count === 1 ? '1 celda' : `${count} celdas`),
  blank: 'Celda vacía: la capa no dice nada de la herramienta y la prioridad.',
  whole: 'En conjunto',
  wholeNote: 'La columna «En conjunto» es de la prioridad entera.',
  cell: (number: number, tool: string, words: string) => `Prioridad ${number} y ${tool}: ${words}`,
  loading: 'Cargando la capa…',
  failed: (code: string) => `No se pudo leer la capa. Se muestra el plan. Clave del error: ${code}`,
  unknownLayer: (name: string) => `No hay una capa «${name}». Se muestra el plan.`,
  ownNotHere: 'Una capa abierta de un archivo no viaja en el enlace. Se muestra el plan.',
  setAside: (count: number) =>
    count === 1
      ? '1 celda de la capa no se pudo leer. Se apartó.'
      : `${count} celdas de la capa no se pudieron leer. Se apartaron.`,
  migrated: (count: number) =>
    count === 1 ? 'La capa se puso al día: 1 cambio' : `La capa se puso al día: ${count} cambios`,
  changes: {
    replaced: (id: string, by: string) => `${id} ahora es ${by}.`,
    gone: (id: string, _by: string) => `${id} no está en estos datos; sus celdas no se muestran.`,
    clash: (id: string, by: string) => `${id} pasa a ${by}, que ya tiene valor; queda el que tenía.`,
  },
  saveLayer: 'Descargar la capa (JSON)',
  openLayer: 'Abrir una capa propia (JSON)',
  compare: 'Comparar dos capas',
  first: 'Primera capa',
  second: 'Segunda capa',
  both: (a: string, b: string) => `${a} y ${b}`,
  pairUnknown: 'sin información en alguna de las dos',
  having: {
    tools: {yes: 'con herramienta', no: 'sin herramienta', unknown: 'sin información de herramientas'},
    actions: {yes: 'con acción', no: 'sin acción', unknown: 'sin información de acciones'},
    states: {
      yes: 'con adopción en alguna entidad',
      no: 'sin adopción en las entidades',
      unknown: 'sin información de adopción',
    },
    progress: {yes: 'con acción concluida', no: 'sin acción concluida', unknown: 'sin información de avance'},
  },
  ownHaving: (title: string) => ({
    yes: `con valor en «${title}»`,
    no: `sin valor en «${title}»`,
    unknown: `sin información en «${title}»`,
  }),
  gapColumn: 'Hueco',
  gapKinds: {noTool: 'sin herramienta en el plan', noAction: 'sin acción'},
  layerColumn: (title: string) => `Capa «${title}»`,
  byTool: 'por herramienta',
  statesTitle: 'Entidades que adoptaron',
  statesOf: (count: number) => (count === 1 ? '1 entidad' : `${count} entidades`),
  noStates: 'Los datos no dicen de ninguna entidad que haya adoptado estas herramientas.',
};

export type PriorityExtrasMessages = typeof es;
