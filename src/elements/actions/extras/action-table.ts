import {
  actorName,
  byId,
  deadlineOf,
  lastUpdate,
  stateNames,
  type Action,
  type Dataset,
  type Plan,
  type SourceRef,
} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import type {Table} from '../../../layout/table.js';
import {consultedWords} from '../../../views/citations.js';
import {wordsOf} from '../../../views/text.js';
import {nameOfPlan, priorityList, type ViewsVoice, type Side} from '../voice.js';
import {additionWords} from './additions.view.js';
import {deliveredAmount} from './products.view.js';

/** What the reader sees, for CSV and JSON. */
export function tableOf(
  actions: readonly Action[],
  dataset: Dataset,
  plan: Plan | undefined,
  voice: ViewsVoice,
  views: ActionViewsMessages,
): Table {
  const {text, more, lang, today} = voice;
  const {overlay} = dataset;
  // A state's own words have a column of their own, with whose they are in its name.
  const added = overlay && overlay.updates.length > 0 ? [views.additionsField(overlay.publisher)] : [];
  const words = text.actionWords;
  const planTitle = plan && wordsOf(plan.title, lang);
  const plans = byId(dataset.plans);
  const tools = byId(dataset.tools);
  const toolName = (id: string) => {
    const tool = tools.get(id);
    return tool ? wordsOf(tool.name, lang) : id;
  };
  /** The day by which it was to be done, the plan's own for its horizon included, and how it stands to it today. */
  const deadlineCells = (action: Action) => {
    const deadline = deadlineOf(action, plans.get(action.plan), today);
    const state = more.dueStates[deadline?.state ?? 'none'];
    return [deadline?.date ?? null, deadline?.by ? `${state} (${text[deadline.by].toLocaleLowerCase(lang)})` : state];
  };
  /** What is dated; no cell is empty only because the detail of its action could not be read. */
  const factCell = ({sources, updates}: Action) => {
    if (!updates) return sources ? null : more.unread;
    return updates.map(({date, text: told}) => `${date}: ${wordsOf(told, lang)}`).join(' ') || null;
  };
  const side = (name: Side, action: Action) => {
    const {status, by, date, note, evidence} = action[name];
    const actor = by ? actorName(dataset, by) : null;
    const said = note ? wordsOf(note, lang) : null;
    return [words.statuses[status], status, actor, date, said, evidenceWords(dataset, evidence, voice)];
  };
  return {
    caption: more.caption(planTitle),
    columns: [...more.fields, ...added],
    rows: actions.map((action) => [
      action.id,
      nameOfPlan(action.plan, dataset, voice),
      action.number,
      words.horizons[action.horizon],
      action.initiative ? wordsOf(action.initiative, lang) : null,
      wordsOf(action.activity, lang),
      action.description ? wordsOf(action.description, lang) : null,
      action.actors.map((id) => actorName(dataset, id)).join('; '),
      action.products.map((product) => wordsOf(product.text, lang)).join('; '),
      [...new Set(action.products.map(({kind}) => words.products[kind]))].join('; '),
      priorityList(dataset, action, voice).join('; ') || null,
      action.tools.map(toolName).join('; ') || null,
      stateNames(action, dataset).join('; ') || null,
      action.due ?? null,
      ...deadlineCells(action),
      ...productCells(action.products, lang),
      lastUpdate(action) ?? null,
      ...side('reported', action),
      ...side('verified', action),
      factCell(action),
      ...added.map(() => additionWords(action, dataset, voice, views) || null),
    ]),
  };
}

/** What is counted, how much was aimed at and how much was delivered: a number each, or one for each product with its name. */
function productCells(products: Action['products'], lang: string): (string | number | null)[] {
  const cell = (valueOf: (product: Action['products'][number]) => string | number | undefined) => {
    const [only] = products;
    if (only && products.length === 1) return valueOf(only) ?? null;
    const told = products.flatMap((product) => {
      const value = valueOf(product);
      return value === undefined ? [] : [`${wordsOf(product.text, lang)}: ${value}`];
    });
    return told.join('; ') || null;
  };
  return [
    cell(({metric}) => metric && wordsOf(metric, lang)),
    cell(({target}) => target),
    cell(deliveredAmount),
    cell(({delivered}) => delivered?.length || undefined),
  ];
}

/** Sources of a status: title, publisher, address, that of a kept copy, and when they were read; ids of those that have not come. */
function evidenceWords(dataset: Dataset, evidence: readonly SourceRef[], voice: ViewsVoice): string | null {
  const sources = byId(dataset.sources);
  const words = evidence.map(({source: id}) => {
    const source = sources.get(id);
    if (!source) return id;
    const {title, publisher, url, address, archived, consulted} = source;
    const copy = archived && `${voice.text.common.archived}: ${archived}`;
    return [title, publisher, url ?? address, copy, consulted && consultedWords(consulted, voice)]
      .filter(Boolean)
      .join(', ');
  });
  return words.join('; ') || null;
}
