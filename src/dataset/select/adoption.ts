import type {Dataset} from '../dataset.js';
import {recordPart} from '../part-names.js';
import type {Adoption, AdoptionStatus, Indicator, Observation, State, Tool} from '../schema/types.js';
import {ADOPTION_STATUSES} from '../schema/types.js';
import {byId, memo, statesInOrder} from './records.js';

/** What a map can show: the adoption of a tool, or one edition of an indicator. */
export type Layer =
  | {readonly id: string; readonly kind: 'adoption'; readonly tool: Tool}
  | {
      readonly id: string;
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly edition: Indicator['editions'][number];
      /** Where its values come from, when the dataset does not observe but imply them. */
      readonly own?: {
        readonly part: string;
        readonly values: (dataset: Dataset) => readonly LayerValue[];
        /** Records that say so of an entity: `adoptions/…`. */
        readonly records: (dataset: Dataset, state: string) => readonly string[];
      };
    };

/** One entity in a layer. Without a record there is no information, which is not a no. */
export interface LayerValue {
  readonly state: State;
  readonly status: AdoptionStatus | undefined;
  readonly value: number | string | undefined;
  readonly date: string | undefined;
  readonly record: Adoption | Observation | undefined;
}

/** Every layer that the dataset has facts for: tools by number of adoptions, then indicators with their latest edition first. */
export const layers = memo((dataset: Dataset): readonly Layer[] => {
  const tools = byId(dataset.tools);
  const named = [...new Set(dataset.adoptions.map(({tool}) => tool))].flatMap((id) => tools.get(id) ?? []);
  const known = (tool: Tool) => dataset.adoptions.filter((a) => a.tool === tool.id && a.status === 'adopted').length;
  const adoption = named
    .sort((a, b) => known(b) - known(a))
    .map((tool): Layer => ({id: tool.id, kind: 'adoption', tool}));
  const observed = dataset.indicators.flatMap((indicator) =>
    indicator.editions.map((edition): Layer => ({
      id: indicator.editions.length > 1 ? `${indicator.id}-${edition.id}` : indicator.id,
      kind: 'indicator',
      indicator,
      edition,
    })),
  );
  return [...adoption, ...observed];
});

/** The layer of that id. An indicator alone is its first edition, the latest; one with its edition is meant however many others there are. */
export const findLayer = (all: readonly Layer[], id: string): Layer | undefined =>
  all.find((layer) => layer.id === id) ??
  all.find(
    (layer) =>
      layer.kind === 'indicator' && [layer.indicator.id, `${layer.indicator.id}-${layer.edition.id}`].includes(id),
  );

/** The part of a release that holds everything about a layer: values, notes, quotes and sources. */
export const partOfLayer = (layer: Layer): string =>
  layer.kind === 'adoption'
    ? recordPart('adoption', layer.tool.id)
    : (layer.own?.part ?? recordPart('indicator', layer.indicator.id));

/** The 32 entities in alphabetical order, each with what the layer knows of it. */
export function layerValues(dataset: Dataset, layer: Layer): readonly LayerValue[] {
  if (layer.kind === 'adoption') return adoptionValues(dataset, layer.tool.id);
  return layer.own?.values(dataset) ?? observedValues(dataset, layer);
}

function adoptionValues(dataset: Dataset, tool: string): readonly LayerValue[] {
  const records = new Map(dataset.adoptions.filter((a) => a.tool === tool).map((a) => [a.state, a]));
  return statesInOrder(dataset).map((state) => {
    const record = records.get(state.id);
    return {
      state,
      status: record?.status ?? 'no-information',
      value: undefined,
      date: record?.date ?? undefined,
      record,
    };
  });
}

function observedValues(dataset: Dataset, layer: Layer & {kind: 'indicator'}): readonly LayerValue[] {
  const wanted = dataset.observations.filter(
    (o) => o.indicator === layer.indicator.id && o.edition === layer.edition.id,
  );
  const records = new Map(wanted.map((o) => [o.state, o]));
  return statesInOrder(dataset).map((state) => {
    const record = records.get(state.id);
    const date = record?.date ?? undefined;
    return {state, status: undefined, value: record?.value, date: record ? (date ?? layer.edition.date) : date, record};
  });
}

/** How many of the 32 entities have each status; those without a record count as `no-information`. */
export function countStatuses(values: readonly LayerValue[]): ReadonlyMap<AdoptionStatus, number> {
  return new Map(ADOPTION_STATUSES.map((status) => [status, values.filter((value) => value.status === status).length]));
}

/** The newest date among the records of a layer, at the precision it has. */
export function newestDate(values: readonly LayerValue[]): string | undefined {
  return values.reduce<string | undefined>(
    (newest, {date}) => (date && (!newest || date > newest) ? date : newest),
    undefined,
  );
}
