import {actorName, byId, type Action, type Dataset, type Plan, type SourceRef} from '../../dataset/index.js';
import type {Table} from '../../layout/table.js';
import {wordsOf} from '../../views/text.js';
import {priorityNames, type MoreVoice, type Side} from './voice.js';

/** What the reader sees, for CSV and JSON. */
export function tableOf(actions: readonly Action[], dataset: Dataset, plan: Plan | undefined, voice: MoreVoice): Table {
  const {text, lang, format} = voice;
  const words = text.actionWords;
  const planTitle = plan && wordsOf(plan.title, lang);
  const plans = byId(dataset.plans);
  const planName = (id: string) => {
    const own = plans.get(id);
    return own ? wordsOf(own.title, lang) : id;
  };
  const tools = byId(dataset.tools);
  const toolName = (id: string) => {
    const tool = tools.get(id);
    return tool ? wordsOf(tool.name, lang) : id;
  };
  const side = (name: Side, action: Action) => {
    const {status, by, date, evidence} = action[name];
    const actor = by ? actorName(dataset, by) : null;
    return [words.statuses[status], actor, date, evidenceWords(dataset, evidence)];
  };
  return {
    caption: voice.more.caption(planTitle),
    columns: voice.more.fields,
    rows: actions.map((action) => [
      action.id,
      planName(action.plan),
      action.number,
      words.horizons[action.horizon],
      action.initiative ? wordsOf(action.initiative, lang) : null,
      wordsOf(action.activity, lang),
      action.description ? wordsOf(action.description, lang) : null,
      action.actors.map((id) => actorName(dataset, id)).join('; '),
      action.products.map((product) => wordsOf(product.text, lang)).join('; '),
      format.list([...new Set(action.products.map(({kind}) => words.products[kind]))]),
      priorityNames(dataset, action, voice) || null,
      action.tools.map(toolName).join('; ') || null,
      action.states?.join('; ') ?? null,
      action.due ?? null,
      ...side('reported', action),
      ...side('verified', action),
    ]),
  };
}

/** Titles of the sources of a status; ids of those that have not come. */
function evidenceWords(dataset: Dataset, evidence: readonly SourceRef[]): string | null {
  const sources = byId(dataset.sources);
  return evidence.map(({source}) => sources.get(source)?.title ?? source).join('; ') || null;
}
