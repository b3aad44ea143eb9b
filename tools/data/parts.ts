import {recordPart, type PartKind} from '../../src/dataset/part-names.js';
import {COLLECTION_NAMES, type CollectionName} from '../../src/dataset/schema/index.js';
import {headOf} from './canonical.js';
import type {AnyRecord, Dataset} from './model.js';
import {citedSources} from './references.js';

type Collections = {readonly [N in CollectionName]?: readonly AnyRecord[]};

/** A dataset with some of the collections and some of the fields; merging all parts by id gives the whole back. */
export type Part = Collections &
  Pick<Dataset, 'schemaVersion' | 'release' | 'released' | 'counts'> &
  Partial<Pick<Dataset, 'staleAfter' | 'commission'>>;

/** What a part holds whole, what it holds as heads, and whether the commission is in it. */
interface Cut {
  readonly full?: Collections;
  readonly heads?: Collections;
  readonly commission?: boolean;
}

/**
 * Cuts a release by need: what each widget's first view asks for, as heads, and what a record shows once it opens, whole
 * with the sources that it cites. Every record stands whole in at least one part.
 */
export function cutParts(dataset: Dataset): Map<string, Part> {
  const cuts = {
    ...firstViews(dataset),
    ...standing(dataset),
    ...perRecord('adoption', dataset.tools, (tool) => adoptionCut(dataset, tool)),
    ...perRecord('indicator', dataset.indicators, (indicator) => indicatorCut(dataset, indicator)),
    ...perRecord('tool', dataset.tools, (tool) => ({
      full: {tools: [tool], actors: withHeirs(dataset, tool.promoters)},
    })),
    ...perRecord(
      'priority',
      dataset.priorities,
      (priority) => ({full: {priorities: [priority], actors: withHeirs(dataset, priority.leaders ?? [])}}),
      ({number}) => number,
    ),
    ...perRecord('action', dataset.actions, (action) => ({
      full: {actions: [action], actors: withHeirs(dataset, actorsOf(action))},
    })),
    ...perRecord('state', dataset.states, (state) => ({
      full: {states: [state], events: dataset.events.filter((event) => event.state === state.id)},
    })),
  };
  return new Map(Object.entries(cuts).map(([name, cut]) => [name, toPart(dataset, cut)]));
}

function firstViews(dataset: Dataset): Record<string, Cut> {
  const {axes, priorities, tools, actors, actions, adoptions, states, indicators, plans} = dataset;
  const promoting = new Set(tools.flatMap(({promoters}) => promoters));
  const acted = {
    actors: pick(actors, actions.flatMap(actorsOf)),
    tools: pick(
      tools,
      actions.flatMap((action) => action.tools),
    ),
    priorities: pick(
      priorities,
      actions.flatMap((action) => action.priorities),
    ),
  };
  const adopted = pick(
    tools,
    adoptions.map(({tool}) => tool),
  );
  // Those that only an action ties to a priority are columns of the matrix too.
  const acting = new Set(actions.flatMap((action) => (action.priorities.length > 0 ? action.tools : [])));
  const serving = tools.filter((tool) => tool.priorities.length > 0 || acting.has(tool.id));
  const promoters = actors.filter(({id}) => promoting.has(id));
  return {
    map: {heads: {states, tools: adopted, adoptions, indicators}},
    matrix: {heads: {plans, axes, priorities, tools: serving, actions}},
    catalog: {heads: {axes, priorities, tools, actors: promoters, adoptions, states}},
    actions: {heads: {plans, actions, axes, ...acted}},
  };
}

/** Records that no widget opens one by one, and the two registers, whole. */
function standing(dataset: Dataset): Record<string, Cut> {
  const {states, plans, axes, actors, organizations, guideThemes, guideItems, events, sources} = dataset;
  const national = events.filter(({state, tool}) => state === null && tool === null);
  return {
    commission: {commission: true, full: {plans, events: national}, heads: {states}},
    organizations: {full: {organizations}, heads: {states}},
    guide: {full: {guideThemes, guideItems}},
    axes: {full: {axes}},
    actors: {full: {actors}},
    sources: {full: {sources}},
  };
}

function adoptionCut(dataset: Dataset, tool: Dataset['tools'][number]): Cut | undefined {
  const adoptions = dataset.adoptions.filter((adoption) => adoption.tool === tool.id);
  const events = dataset.events.filter((event) => event.tool === tool.id);
  return adoptions.length + events.length === 0 ? undefined : {full: {adoptions, events}};
}

function indicatorCut(dataset: Dataset, indicator: Dataset['indicators'][number]): Cut {
  const observations = dataset.observations.filter((observation) => observation.indicator === indicator.id);
  return {full: {indicators: [indicator], observations}};
}

/** A part for each record that has more to say than its head. */
function perRecord<R extends {readonly id: string}>(
  kind: PartKind,
  records: readonly R[],
  cut: (record: R) => Cut | undefined,
  idOf: (record: R) => string | number = ({id}) => id,
): Record<string, Cut> {
  return Object.fromEntries(
    records.flatMap((record) => {
      const own = cut(record);
      return own ? [[recordPart(kind, idOf(record)), own] as const] : [];
    }),
  );
}

function toPart(dataset: Dataset, {full = {}, heads = {}, commission = false}: Cut): Part {
  const {schemaVersion, release, released, staleAfter} = dataset;
  const sources = full.sources ?? sourcesOf(dataset, full, commission);
  const held: Collections = sources.length > 0 ? {...full, sources} : full;
  const collections = COLLECTION_NAMES.flatMap((name) => {
    const records = held[name] ?? heads[name]?.map((record) => headOf(name, record));
    return records ? [[name, records] as const] : [];
  });
  const own = {...(staleAfter && {staleAfter}), ...(commission && {commission: dataset.commission})};
  const counts = Object.fromEntries(collections.map(([name, records]) => [name, records.length]));
  return {schemaVersion, release, released, counts, ...own, ...(Object.fromEntries(collections) as Collections)};
}

function sourcesOf(dataset: Dataset, full: Collections, commission: boolean): readonly AnyRecord[] {
  const cited = COLLECTION_NAMES.flatMap((name) => (full[name] ?? []).flatMap((record) => citedSources(name, record)));
  return pick(dataset.sources, commission ? [...cited, ...citedSources('commission', dataset.commission)] : cited);
}

function actorsOf({actors, reported, verified}: Dataset['actions'][number]): readonly string[] {
  return [...actors, ...[reported.by, verified.by].filter((by) => by !== null)];
}

/** The actors of those ids, and those that took the place of one of them: a detail names both. */
function withHeirs({actors}: Dataset, ids: readonly string[]): Dataset['actors'] {
  const own = pick(actors, ids);
  return pick(actors, [...ids, ...own.flatMap(({replacedBy = []}) => replacedBy)]);
}

/** Records of the given ids, in the collection's own order. */
function pick<R extends {readonly id: string}>(records: readonly R[], ids: readonly string[]): readonly R[] {
  const wanted = new Set(ids);
  return records.filter(({id}) => wanted.has(id));
}
