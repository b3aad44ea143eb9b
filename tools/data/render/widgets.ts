import {actionWords as actionsEn} from '../../../src/i18n/en/action-words.js';
import {adoptionStatus as adoptionsEn} from '../../../src/i18n/en/adoption-status.js';
import {terms as termsEn} from '../../../src/i18n/en/terms.js';
import {toolWords as toolsEn} from '../../../src/i18n/en/tool-words.js';
import {actionWords as actionsEs} from '../../../src/i18n/es/action-words.js';
import {adoptionStatus as adoptionsEs} from '../../../src/i18n/es/adoption-status.js';
import {terms as termsEs} from '../../../src/i18n/es/terms.js';
import {toolWords as toolsEs} from '../../../src/i18n/es/tool-words.js';
import type {Dataset} from '../model.js';
import {html, type Html, inLanguage, type Lang, link, table} from './html.js';

/** What a widget's static content is made from. */
export interface Scene {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** Id of the state that the page is about. */
  readonly state: string | undefined;
}

/** Content of each widget: a title and what stands under it. */
export interface Content {
  readonly title: string;
  readonly body: Html;
}

const WORDS = {
  es: {adoptions: adoptionsEs, actions: actionsEs, tools: toolsEs, terms: termsEs},
  en: {adoptions: adoptionsEn, actions: actionsEn, tools: toolsEn, terms: termsEn},
};

const LABELS = {
  es: {
    map: 'Adopción de herramientas en los estados',
    matrix: 'Prioridades de la Política Nacional Anticorrupción',
    catalog: 'Catálogo de herramientas de gobierno abierto',
    actions: 'Acciones del plan de trabajo',
    state: 'Entidad', status: 'Situación', date: 'Fecha', note: 'Nota', sources: 'Fuentes', tool: 'Herramienta',
    number: 'Núm.', priority: 'Prioridad', term: 'Plazo', tools: 'Herramientas', kind: 'Tipo', summary: 'Qué es',
    activity: 'Actividad', actors: 'Actores', products: 'Productos', reported: 'Reportado', verified: 'Verificado',
    initiative: 'Iniciativa', noPriority: 'ninguna en el plan', noDate: 'sin fecha',
    by: (name: string | undefined) => (name === undefined ? 'No se dice quién' : `Según ${name}`),
    rest: 'De las demás entidades no hay información; no significa que no la tengan.',
    adopted: (count: number, all: number) => `Entidades que la adoptaron, según las fuentes consultadas: ${count} de ${all}.`,
  },
  en: {
    map: 'Adoption of tools in the states',
    matrix: 'Priorities of the National Anticorruption Policy',
    catalog: 'Catalogue of open government tools',
    actions: 'Actions of the work plan',
    state: 'State', status: 'Status', date: 'Date', note: 'Note', sources: 'Sources', tool: 'Tool',
    number: 'No.', priority: 'Priority', term: 'Term', tools: 'Tools', kind: 'Kind', summary: 'What it is',
    activity: 'Activity', actors: 'Actors', products: 'Products', reported: 'Reported', verified: 'Verified',
    initiative: 'Initiative', noPriority: 'none in the plan', noDate: 'undated',
    by: (name: string | undefined) => (name === undefined ? 'It is not said by whom' : `According to ${name}`),
    rest: 'There is no information on the other states; it does not mean that they do not have it.',
    adopted: (count: number, all: number) => `States that adopted it, according to the sources consulted: ${count} of ${all}.`,
  },
};

/** Renderers by the widget's name, as its tag has it after `cga-`. */
export const WIDGETS: Readonly<Record<string, (scene: Scene) => Content>> = {
  'adoption-map': adoptionMap,
  'priority-matrix': priorityMatrix,
  'tool-catalog': toolCatalog,
  'action-tracker': actionTable,
};

function adoptionMap(scene: Scene): Content {
  const {dataset, lang, state} = scene;
  const words = LABELS[lang];
  const names = new Map(dataset.states.map(({id, name}) => [id, name]));
  const first = (id: string) => (id === state ? 0 : 1);
  const adoptions = live(dataset.adoptions);
  const tools = live(dataset.tools).filter(({id}) => adoptions.some(({tool}) => tool === id));
  const sections = tools.map((tool) => {
    const records = adoptions
      .filter((adoption) => adoption.tool === tool.id)
      .sort((a, b) => first(a.state) - first(b.state) || compare(names.get(a.state), names.get(b.state)));
    const adopted = records.filter(({status}) => status === 'adopted').length;
    const rows = records.map(({state: place, status, date, note, sources}) => [
      names.get(place) ?? place,
      WORDS[lang].adoptions[status].name,
      date ?? '',
      inLanguage(note, lang),
      citations(sources, dataset),
    ]);
    const columns = [words.state, words.status, words.date, words.note, words.sources];
    return html`<h3>${inLanguage(tool.name, lang)}</h3>
<p>${words.adopted(adopted, dataset.states.length)}</p>
${table(inLanguage(tool.name, lang), columns, rows)}
${records.length < dataset.states.length && html`<p>${words.rest}</p>`}
`;
  });
  return {title: words.map, body: html`${sections}`};
}

function priorityMatrix({dataset, lang}: Scene): Content {
  const words = LABELS[lang];
  const sections = live(dataset.axes).map((axis) => {
    const rows = live(dataset.priorities)
      .filter((priority) => priority.axis === axis.id)
      .map((priority) => [
        priority.number,
        inLanguage(priority.text, lang),
        WORDS[lang].terms[priority.term],
        list(
          live(dataset.tools)
            .filter((tool) => tool.priorities.includes(priority.id))
            .map((tool) => inLanguage(tool.name, lang)),
        ),
        citations([...priority.sources, ...(priority.plan?.sources ?? [])], dataset),
      ]);
    const columns = [words.number, words.priority, words.term, words.tools, words.sources];
    return html`<h3>${axis.number}. ${inLanguage(axis.title, lang)}</h3>
${table(inLanguage(axis.title, lang), columns, rows)}
`;
  });
  return {title: words.matrix, body: html`${sections}`};
}

function toolCatalog({dataset, lang}: Scene): Content {
  const words = LABELS[lang];
  const rows = live(dataset.tools).map((tool) => [
    link(tool.url, inLanguage(tool.name, lang)),
    WORDS[lang].tools.kind[tool.kind],
    WORDS[lang].tools.status[tool.status] + (tool.statusDate === null ? '' : ` (${tool.statusDate})`),
    inLanguage(tool.summary, lang),
    citations(tool.sources, dataset),
  ]);
  return {
    title: words.catalog,
    body: table(words.catalog, [words.tool, words.kind, words.status, words.summary, words.sources], rows),
  };
}

function actionTable(scene: Scene): Content {
  const {dataset, lang} = scene;
  const words = LABELS[lang];
  const numbers = new Map(dataset.priorities.map(({id, number}) => [id, number]));
  const actions = live(dataset.actions);
  const columns = [words.number, words.activity, words.actors, words.products, words.reported, words.verified, words.sources];
  const sections = [...new Set(actions.map(({horizon}) => horizon))].map((horizon) => {
    const rows = actions
      .filter((action) => action.horizon === horizon)
      .map((action) => [
        action.number,
        html`${inLanguage(action.activity, lang)}${list([
          ...(action.initiative ? [html`${words.initiative}: ${inLanguage(action.initiative, lang)}`] : []),
          html`${words.priority}: ${action.priorities.map((id) => numbers.get(id) ?? id).join(', ') || words.noPriority}`,
        ])}`,
        action.actors.map((id) => actorName(id, dataset)).join('; '),
        list(action.products.map(({text}) => inLanguage(text, lang))),
        statusOf(action.reported, scene),
        statusOf(action.verified, scene),
        citations(action.sources, dataset),
      ]);
    const name = WORDS[lang].actions.horizons[horizon];
    return html`<h3>${name}</h3>
${table(`${words.actions}: ${name}`, columns, rows)}
`;
  });
  return {title: words.actions, body: html`${sections}`};
}

/** One side of an action: its status; who says so, when, and with what evidence. */
function statusOf({status, by, date, note, evidence}: Dataset['actions'][number]['reported'], {dataset, lang}: Scene): Html {
  const words = LABELS[lang];
  const name = WORDS[lang].actions.statuses[status];
  if (status === 'no-information') return html`${name}`;
  const who = words.by(by === null ? undefined : actorName(by, dataset));
  return html`${name}. ${who}, ${date ?? words.noDate}. ${inLanguage(note, lang)}${citations(evidence, dataset)}`;
}

function actorName(id: string, {actors}: Dataset): string {
  return actors.find((actor) => actor.id === id)?.shortName ?? id;
}

function live<R extends {readonly retired?: unknown}>(records: readonly R[]): readonly R[] {
  return records.filter(({retired}) => retired === undefined);
}

function list(items: readonly (Html | undefined)[]): Html | undefined {
  return items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : undefined;
}

/** Sources by name, once each, linked where they can be; titles are in the language of their documents. */
function citations(references: Dataset['tools'][number]['sources'], {sources}: Dataset): Html | undefined {
  const ids = [...new Set(references.map(({source}) => source))];
  const found = sources.filter(({id}) => ids.includes(id));
  return list(found.map(({url, title, publisher}) => html`${link(url, title)}, ${publisher}`));
}

function compare(a = '', b = ''): number {
  return a.localeCompare(b, 'es');
}
