import {adoptionStatus} from './adoption-status.js';
import {toolDefinitions} from './tool-definitions.js';

const tools = (count: number) => (count === 1 ? '1 herramienta' : `${count} herramientas`);

/** Words of records, and of what a first view does not show; they come after it. */
export const es = {
  adoptionStatus,
  definitions: toolDefinitions,
  empty: 'El conjunto de datos no tiene herramientas.',
  none: 'Ninguna herramienta cumple todo a la vez.',
  lift: (name: string, count: number) => `Quitar: ${name} (${tools(count)})`,
  liftAll: 'Quitar todo',
  failed: 'No se pudo cargar el resto de la ficha.',
  situation: 'Situación',
  standard: 'Estándar o método',
  coverage: 'Cobertura',
  startYear: 'Inicio',
  license: 'Licencia',
  pillars: 'Pilares',
  phases: 'Fases',
  alias: 'Otros nombres',
  promoters: 'Quién la promueve',
  abolished: (date: string | undefined) => (date ? `ya no existe (${date})` : 'ya no existe'),
  replaced: (names: string) => `en su lugar: ${names}`,
  actorUnconfirmed: 'sin confirmar si sigue en funciones',
  links: 'Sitio y enlaces',
  repositories: 'Repositorios',
  licensed: (license: string) => `licencia ${license}`,
  noLicense: 'licencia sin información',
  changed: (date: string) => `último cambio registrado: ${date}`,
  steps: 'Cómo replicarla',
  noSteps: 'Las fuentes consultadas no documentan pasos para replicarla.',
  startingPoint: 'Punto de partida para un Comité de Participación Ciudadana (CPC)',
  replications: 'Réplicas documentadas',
  entities: 'Entidades que la usan',
  entitiesOf: (status: string, count: number) => `${status} en ${count === 1 ? '1 entidad' : `${count} entidades`}`,
  unknownOf: (count: number) => `Sin información de ${count === 1 ? '1 entidad' : `${count} entidades`}`,
  restUnknown: (count: number) =>
    `De ${count === 1 ? 'la otra entidad' : `las otras ${count} entidades`} no hay registro; no significa que no la usen.`,
  noEntities: 'No hay registro de ninguna entidad. No significa que ninguna la use.',
  toConfirm: 'por confirmar',
  priorities: 'Prioridades a las que sirve, según el plan',
  noPriorities: 'El plan no la liga a ninguna prioridad.',
  related: 'Otras prioridades que le relaciona quien edita los datos; el plan no las liga',
  priority: (number: number) => `Prioridad ${number}`,
  actions: 'Acciones del plan que la nombran',
  action: (number: number) => `Acción ${number}`,
  facts: 'Otros datos',
  notFound: 'Lo que no se encontró',
  notes: 'Notas',
  cite: (id: string, release: string, date: string) => `Para citar: registro ${id}, datos versión ${release}, ${date}.`,
  sources: (count: number) => `Fuentes (${count})`,
  words: 'Qué significan el tipo, los pilares y las fases',
};

export type ToolRecordMessages = typeof es;
