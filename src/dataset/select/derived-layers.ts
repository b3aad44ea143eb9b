import type {Dataset} from '../dataset.js';
import type {Observation, SourceRef, Text} from '../schema/types.js';
import type {Layer, LayerValue} from './adoption.js';
import {membershipYear} from './membership-year.js';
import {byId, statesInOrder, tellsAdoption} from './records.js';

type Derived = Layer & {readonly kind: 'indicator'};
type Fact = Pick<Observation, 'value' | 'date' | 'confidence'> & {
  readonly note?: {readonly es: string};
  readonly sources?: SourceRef[];
};

/** What the layers are called, and what they are: words that the reader's side gives. */
export interface DerivedWords {
  readonly toolCount: {readonly name: Text; readonly description: Text; readonly caveat: Text};
  readonly membership: {
    readonly name: Text;
    /** @param year that of the plan which names the members */
    readonly description: (year: string) => Text;
    readonly member: Text;
    readonly other: Text;
  };
}

/** Layers that the dataset implies: how many tools each entity adopted, and which of them are members of the commission. */
export function derivedLayers(dataset: Dataset, words: DerivedWords): readonly Layer[] {
  const counted = dataset.adoptions.some(tellsAdoption);
  return [...(counted ? [toolCount(dataset, words.toolCount)] : []), membership(dataset, words.membership)];
}

function toolCount(dataset: Dataset, words: DerivedWords['toolCount']): Derived {
  const date = dataset.envelope.released;
  return {
    id: 'tools-adopted',
    kind: 'indicator',
    indicator: {id: 'tools-adopted', type: 'number', digits: 0, editions: [edition(date)], ...words},
    edition: edition(date),
    own: {
      part: 'map',
      values: (now) => valuesOf(now, 'tools-adopted', date, (id) => countOf(now, id)),
      records: (now, state) => adoptedBy(now, state).map(({id}) => `adoptions/${id}`),
    },
  };
}

function countOf(dataset: Dataset, state: string): Fact | undefined {
  const adopted = adoptedBy(dataset, state);
  if (adopted.length === 0 && !tellsOfAll(dataset, state)) return undefined;
  const tools = byId(dataset.tools);
  const names = adopted.map(({tool}) => tools.get(tool)?.name.es ?? tool);
  const dates = adopted.flatMap(({date}) => date ?? []).sort();
  return {
    value: adopted.length,
    date: dates[dates.length - 1] ?? null,
    confidence: adopted.some(({confidence}) => confidence === 'medium') ? 'medium' : 'high',
    ...(names.length > 0 && {note: {es: `${names.join('; ')}.`}}),
    sources: adopted.flatMap(({sources}) => sources ?? []),
  };
}

const adoptedBy = ({adoptions}: Dataset, state: string) =>
  adoptions.filter((record) => record.state === state && record.status === 'adopted');

/** Whether it is known of every tool that an entity adopted it or did not: only then none is none. */
function tellsOfAll({adoptions}: Dataset, state: string): boolean {
  const told = adoptions.filter((record) => record.state === state && record.status !== 'no-information');
  return told.some(tellsAdoption) && told.length === new Set(adoptions.map(({tool}) => tool)).size;
}

function membership(dataset: Dataset, {name, description, member, other}: DerivedWords['membership']): Derived {
  const {commission} = dataset;
  const year = membershipYear(dataset);
  return {
    id: 'commission',
    kind: 'indicator',
    indicator: {
      id: 'commission',
      name,
      type: 'category',
      categories: [
        {id: 'other', label: other},
        {id: 'member', label: member},
      ],
      editions: [edition(year)],
      description: description(year),
    },
    edition: edition(year),
    own: {
      part: 'commission',
      values: (now) =>
        valuesOf(now, 'commission', year, (id) => ({
          value: byId(now.states).get(id)?.commissionMember ? 'member' : 'other',
          date: year,
          confidence: 'high',
          ...((now.commission ?? commission)?.sources && {sources: (now.commission ?? commission)?.sources ?? []}),
        })),
      records: (_, state) => [`states/${state}`],
    },
  };
}

const edition = (date: string) => ({id: date, label: {es: date, en: date}, date, complete: true});

function valuesOf(
  dataset: Dataset,
  indicator: string,
  date: string,
  fact: (state: string) => Fact | undefined,
): readonly LayerValue[] {
  return statesInOrder(dataset).map((state) => {
    const found = fact(state.id);
    const record = found && {id: `${indicator}-${state.id}`, state: state.id, indicator, edition: date, ...found};
    return {state, status: undefined, value: found?.value, date: found?.date ?? undefined, record};
  });
}
