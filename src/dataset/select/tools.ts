import type {Dataset} from '../dataset.js';
import type {Adoption, Tool} from '../schema/types.js';
import {byId, fold, groupBy, memo} from './records.js';

/** What the reader can filter tools by, in the order in which it is offered. */
export const TOOL_FACETS = [
  'kind',
  'pillar',
  'phase',
  'axis',
  'priority',
  'promoter',
  'license',
  'status',
  'origin',
  'state',
] as const;
export type ToolFacet = (typeof TOOL_FACETS)[number];

/** Filters in force: the reader's own, and what is chosen in the group. `words` is what was typed into the search box. */
export type ToolFilters = Readonly<Partial<Record<ToolFacet | 'words', string>>>;
export type ToolFilter = keyof ToolFilters;

/** Value of the licence facet where none is known. */
export const NO_LICENSE = 'none';

/** Tools that answer a search, the best first, and the words that they answer to. */
export interface FoundTools {
  readonly ids: readonly string[];
  /** Whether a word, folded, is one of those that matched. */
  readonly matches: (folded: string) => boolean;
  /** Nothing matched as written: these have similar words, or only some of the words. */
  readonly approximate: false | 'similar' | 'some';
}

/** Orders; those with a minus run the other way. */
export const TOOL_SORTS = ['relevance', 'name', '-name', 'entities', '-entities', 'year', '-year'] as const;
export type ToolSort = (typeof TOOL_SORTS)[number];

/** A tool with what is asked of it again and again. */
export interface ToolEntry {
  readonly tool: Tool;
  /** Its values in each facet; `state` are the entities that adopted it. */
  readonly values: Readonly<Record<ToolFacet, readonly string[]>>;
  /** Everything that a search looks at, folded. */
  readonly folded: string;
  readonly adoptions: readonly Adoption[];
  /** Entities that adopted it; undefined when no entity has a record, which is not zero. */
  readonly adopted: number | undefined;
  /** Of those entities, how many are still to be confirmed. */
  readonly doubtful: number;
}

/** Tools that are not retired, in alphabetical order. */
export const toolEntries = memo((dataset: Dataset): readonly ToolEntry[] => {
  const axes = new Map(dataset.priorities.map(({id, axis}) => [id, axis]));
  const adoptions = groupBy(dataset.adoptions, ({tool}) => tool);
  // «¿Quién Compró?» stands among the Q.
  const collator = new Intl.Collator('es-MX', {ignorePunctuation: true});
  return dataset.tools
    .filter(({retired}) => !retired)
    .map((tool): ToolEntry => {
      const records = adoptions.get(tool.id) ?? [];
      const adopting = records.filter(({status}) => status === 'adopted');
      return {
        tool,
        values: {
          kind: [tool.kind],
          pillar: tool.pillars,
          phase: tool.phases,
          axis: [...new Set(tool.priorities.flatMap((id) => axes.get(id) ?? []))],
          status: [tool.status],
          origin: [tool.inPlan ? 'plan' : 'added'],
          state: adopting.map(({state}) => state),
          priority: tool.priorities,
          promoter: tool.promoters,
          license: licensesIn(tool.license),
        },
        folded: fold(searchFields(dataset, tool).join(' ')),
        adoptions: records,
        adopted: records.length === 0 ? undefined : adopting.length,
        doubtful: adopting.filter(({confidence}) => confidence === 'medium').length,
      };
    })
    .sort((a, b) => collator.compare(a.tool.name.es, b.tool.name.es));
});

/** Names of licences in words such as "MIT (código) y CC-BY-4.0"; words without a known one stand for themselves. */
export function licensesIn(words: string | null): readonly string[] {
  if (!words) return [NO_LICENSE];
  const names = words.match(/\b(?:[AL]?GPL|Apache|BSD|CC|EUPL|ISC|MIT|MPL|ODbL|ODC)(?:-[\w.]+)*/g);
  return names ? [...new Set(names)] : [words];
}

const both = ({es, en}: Tool['name']) => (en ? `${es} ${en}` : es);

/** Texts that a search looks at, the weightiest first: name, other names, summary, promoters. */
export function searchFields(dataset: Dataset, tool: Tool): readonly [string, string, string, string] {
  const actors = byId(dataset.actors);
  const promoters = tool.promoters.flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [actor.name, actor.shortName] : [];
  });
  return [both(tool.name), tool.aliases.join(' '), both(tool.summary), promoters.join(' ')];
}

/** Words of a text as a search sees them: folded, without punctuation. */
export const searchWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tools that hold each of the words somewhere, in alphabetical order: the answer until the index is there. */
export function findToolsHolding(dataset: Dataset, words: string): FoundTools {
  const wanted = searchWords(words);
  const holds = ({folded}: ToolEntry) => wanted.every((word) => folded.includes(word));
  return {
    ids: toolEntries(dataset)
      .filter(holds)
      .map(({tool}) => tool.id),
    matches: (folded) => wanted.some((word) => folded.includes(word)),
    approximate: false,
  };
}

/** Figures of the answer: tools of the plan, how many of them closed or are unconfirmed, and tools added since. */
export const toolTotals = memo((dataset: Dataset) => {
  const tools = toolEntries(dataset).map(({tool}) => tool);
  const plan = tools.filter(({inPlan}) => inPlan);
  const withStatus = (status: Tool['status']) => plan.filter((tool) => tool.status === status).length;
  return {
    plan: plan.length,
    closed: withStatus('closed'),
    unconfirmed: withStatus('unconfirmed'),
    added: tools.length - plan.length,
  };
});
