import {actionWords} from './action-words.js';
import {adoptionStatus} from './adoption-status.js';

/** Words for a state's own additions and for who keeps them. */
export const es = {
  title: (publisher: string) => `Según ${publisher}`,
  note: 'Datos propios de quien los publica. No forman parte de los datos nacionales ni entran en los totales.',
  file: 'Archivo de quien los publica',
  maintainer: 'Para quien mantiene esta página',
  shown: (release: string, origin: string) => `Se muestra la versión ${release} (${origin}).`,
  origins: {
    snapshot: 'los datos que acompañan al componente',
    network: 'leída de la red',
    cache: 'última copia buena, sin confirmar',
    property: 'objeto de la página',
  },
  attribute: (name: string, value: string) => `No se puede usar ${name}="${value}".`,
  instead: {
    asOf: 'Se cuenta hasta hoy.',
    state: 'No se señala ninguna entidad.',
    view: (first: string) => `Se muestra «${first}».`,
    headingLevel: 'Va de 2 a 6; se usa el nivel más cercano.',
    reportUrl: 'Va «mailto:» o «https:»; se dice en palabras qué citar en el reporte.',
    loading: 'Se usa «lazy».',
    now: 'Se muestra lo que se sabe hoy.',
    stateUrl: 'Va «https:» o una dirección de este sitio; no se enlaza la página de la entidad.',
  },
  accepted: (count: number) => (count === 1 ? '1 fila se aceptó.' : `${count} filas se aceptaron.`),
  refused: (count: number) => (count === 1 ? '1 fila se rechazó:' : `${count} observaciones en filas rechazadas:`),
  row: (row: number, column: string) => `Fila ${row}, columna «${column}»`,
  problems: {
    missing: () => 'falta el valor.',
    invalid: (value: string) => `«${value}» no es un valor válido.`,
    unknown: (value: string) => `«${value}» no existe en los datos nacionales.`,
  },
  columns: {
    type: 'tipo',
    state: 'estado',
    tool: 'herramienta',
    action: 'accion',
    status: 'estatus',
    date: 'fecha',
    note: 'nota',
    name: 'nombre',
    source: 'fuente',
    url: 'enlace',
  } as Readonly<Record<string, string>>,
  csv: ['según', 'tipo', 'entidad', 'registro', 'situación', 'fecha', 'nota', 'fuente', 'enlace'],
  types: {adoption: 'adopción', update: 'avance', organization: 'organización'},
  adoption: Object.fromEntries(Object.entries(adoptionStatus).map(([id, {name}]) => [id, name])) as Readonly<
    Record<string, string>
  >,
  action: actionWords.statuses as Readonly<Record<string, string>>,
};

export type OverlayMessages = typeof es;
