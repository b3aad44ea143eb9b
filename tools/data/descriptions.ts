import type {CollectionName} from '../../src/dataset/schema/index.js';

type Owner = CollectionName | 'commission';

/** What each named kind of value is, for the JSON Schema and the page on the data format. */
export const KINDS: Readonly<Record<string, string>> = {
  confidence: 'Qué tan seguro es el dato: «high», de una fuente primaria o de dos independientes; «medium», en los demás casos.',
  count: 'Número entero desde 0.',
  date: 'Fecha con la precisión de su fuente: año, mes o día.',
  day: 'Día, AAAA-MM-DD.',
  id: 'Palabra estable que nombra un registro; nunca se usa de nuevo para otro.',
  sourceRef: 'De dónde viene un dato: id de la fuente, lugar en ella y cita breve en su idioma.',
  sourceRefs: 'De dónde viene el dato: al menos una fuente.',
  text: 'Texto para las personas: español siempre; inglés si hay traducción.',
  url: 'Dirección https.',
  words: 'Texto que no está vacío.',
};

/** Fields at the top of a release. */
export const ENVELOPE: Readonly<Record<string, string>> = {
  schemaVersion: 'Versión de la forma de los datos (este esquema).',
  release: 'Número de la publicación: MAYOR, un id se fue o cambió de sentido; MENOR, datos nuevos o puestos al día; PARCHE, redacción.',
  released: 'Día de la publicación.',
  title: 'Título del conjunto de datos.',
  license: 'Licencia de los datos, por su id de SPDX.',
  supersedes: 'Publicación anterior, que esta sustituye.',
  staleAfter:
    'Días desde la publicación después de los cuales se dice que los datos tienen ya su tiempo («ageing», opcional) y que son viejos («old»). Sin este campo: lo segundo, después de 366.',
  counts: 'Cuántos registros trae cada colección, para notar un archivo cortado.',
};

/** Fields that mean the same in every collection. */
const COMMON: Readonly<Record<string, string>> = {
  id: 'Id del registro.',
  sources: 'Fuentes del registro.',
  notes: 'Aclaraciones.',
  note: 'Aclaración.',
  revision: 'Revisión del registro: número y día.',
  retired: 'El registro ya no se usa: desde cuándo, por qué y cuál lo sustituye.',
  confidence: 'Qué tan seguro es el dato.',
  name: 'Nombre.',
  title: 'Título.',
  text: 'Texto.',
  number: 'Número con el que se le conoce.',
  kind: 'Clase.',
  status: 'Situación.',
  url: 'Página, si tiene una con https.',
  address: 'Dirección que no es https: se muestra y no se enlaza.',
  state: 'Entidad federativa.',
  tool: 'Herramienta.',
  date: 'De cuándo es el dato.',
  description: 'Descripción.',
  priorities: 'Prioridades de la Política Nacional Anticorrupción.',
  publisher: 'Quién lo publica.',
};

/** Fields that are of one collection, or mean something else in it. */
const OWN: Readonly<Record<Owner, Readonly<Record<string, string>>>> = {
  commission: {
    objective: 'Objetivo.',
    mission: 'Misión.',
    president: 'Quien la preside.',
    secretary: 'Quien lleva la secretaría.',
    members: 'Integrantes.',
    states: 'Entidades cuyos comités la integran.',
    problems: 'Problemas que atiende.',
    principle: 'Principio que la guía: título y párrafos.',
    prioritiesRemark: 'Lo que el plan dice de las prioridades en su conjunto.',
    statement: 'Declaración.',
  },
  plans: {
    period: 'Periodo, como el plan lo escribe.',
    year: 'Año.',
    horizons: 'Hasta cuándo llega cada plazo, si el plan lo dice.',
  },
  states: {
    id: 'Tres letras de ISO 3166-2:MX.',
    inegi: 'Clave del INEGI, de 01 a 32.',
    abbr: 'Abreviatura.',
    commissionMember: 'Si su comité integra la comisión.',
    neighbors: 'Entidades con las que colinda.',
    officialName: 'Nombre oficial.',
    capital: 'Capital.',
    websites: 'Sitios del comité y del sistema anticorrupción de la entidad.',
  },
  axes: {planTitle: 'Título, como lo escribe el plan.', objectives: 'Objetivos específicos.'},
  priorities: {
    axis: 'Eje.',
    term: 'Plazo que le da la política.',
    objective: 'Objetivo específico al que responde.',
    leaders: 'Quiénes la encabezan.',
    inPlan: 'Si el plan de la comisión la retoma.',
    plan: 'Lo que el plan dice de ella: su redacción, sus herramientas y en qué difiere del texto oficial.',
    strategies: 'Estrategias y líneas de acción.',
    reportedBy: 'Quiénes reportan avances.',
    variants: 'Otras redacciones que circulan.',
  },
  tools: {
    aliases: 'Otros nombres.',
    summary: 'Qué es, en una frase.',
    pillars: 'Principios del gobierno abierto a los que sirve.',
    phases: 'Fases del combate a la corrupción en las que sirve.',
    statusDate: 'De cuándo es la situación.',
    priorities: 'Prioridades que el propio plan le asigna.',
    promoters: 'Quiénes la promueven.',
    inPlan: 'Si está en el plan.',
    startYear: 'Año en que empezó.',
    license: 'Licencia.',
    relatedPriorities: 'Prioridades con las que la relacionan quienes editan los datos, además del plan.',
    statusNote: 'Por qué se dice que esa es su situación.',
    standard: 'Estándar que usa.',
    coverage: 'Qué abarca.',
    links: 'Enlaces.',
    repositories: 'Repositorios de código o de datos.',
    replications: 'Dónde se ha replicado.',
    steps: 'Pasos para replicarla.',
    startingPoint: 'Por dónde empezar.',
    facts: 'Hechos con su fuente.',
    notFound: 'Lo que se buscó y no se encontró.',
  },
  actors: {
    shortName: 'Nombre corto.',
    ended: 'Cuándo dejó de existir.',
    replacedBy: 'Quiénes tomaron sus funciones.',
  },
  actions: {
    plan: 'Plan al que pertenece.',
    horizon: 'Plazo.',
    initiative: 'Iniciativa del plan; nula en la tabla de acciones que fortalecen a la comisión.',
    activity: 'Actividad.',
    actors: 'Quiénes participan.',
    products: 'Productos o medios de verificación.',
    tools: 'Herramientas.',
    reported:
      'Lo que reporta el responsable: situación, quién, cuándo y con qué evidencia. Sin quién, cuándo y evidencia, la situación es «no-information».',
    verified: 'Lo que verificó alguien más, nunca quien reporta: situación, quién, cuándo y con qué evidencia.',
    due: 'Día en que vence, si una fuente lo fija.',
    states: 'Entidades a las que se refiere.',
    actorsText: 'La celda de actores del plan, tal cual.',
    axisPriorityText: 'La celda de eje y prioridad del plan, tal cual.',
    updates: 'Avances fechados.',
  },
  adoptions: {
    status: 'Qué se sabe. «no-information» es lo que hay cuando nadie lo dice, y no significa «not-adopted».',
    date: 'De cuándo es el último dato que lo sostiene.',
    since: 'Desde cuándo, si se sabe.',
  },
  indicators: {
    type: 'Si sus valores son números o categorías.',
    unit: 'Unidad.',
    min: 'Menor valor posible.',
    max: 'Mayor valor posible.',
    digits: 'Decimales con que se muestra.',
    categories: 'Categorías, en orden.',
    classes: 'Cortes con los que el mapa agrupa los valores.',
    national: 'Valor nacional de cada edición.',
    editions: 'Ediciones o levantamientos.',
    caveat: 'Lo que hay que saber antes de comparar.',
  },
  observations: {indicator: 'Indicador.', edition: 'Edición.', value: 'Valor: un número o el id de una categoría.'},
  organizations: {
    shortName: 'Nombre corto.',
    scope: 'Alcance.',
    topics: 'Temas.',
    nosc: 'Si es parte del Nodo de organizaciones, y desde qué año.',
    founded: 'Año en que se fundó.',
    experience: 'Experiencia.',
  },
  guideThemes: {},
  guideItems: {theme: 'Tema.', level: 'Si es un deber legal, una buena práctica o un estándar técnico.', check: 'Cómo se revisa.'},
  events: {date: 'Cuándo ocurrió.'},
  sources: {
    date: 'Fecha del documento.',
    consulted: 'Cuándo se consultó.',
    archived: 'Copia guardada de lo que había en la dirección.',
    checked: 'Última revisión de la dirección: día, resultado y número de la respuesta.',
  },
};

/** What a field of a collection holds; undefined when nobody has written it down. */
export function describeField(owner: Owner, field: string): string | undefined {
  return OWN[owner][field] ?? COMMON[field];
}
