import type {Dataset} from '../dataset.js';
import type {Observation, SourceRef} from '../schema/types.js';
import type {Layer, LayerValue} from './adoption.js';
import {byId, memo, statesInOrder, tellsAdoption} from './records.js';

type Derived = Layer & {readonly kind: 'indicator'};
type Fact = Pick<Observation, 'value' | 'date' | 'confidence'> & {
  readonly note?: {readonly es: string};
  readonly sources?: SourceRef[];
};

const text = (es: string, en: string) => ({es, en});

/** Layers that the dataset implies: how many tools each entity adopted, and which of them are members of the commission. */
export const derivedLayers = memo((dataset: Dataset): readonly Layer[] => {
  const counted = dataset.adoptions.some(tellsAdoption);
  return [...(counted ? [toolCount(dataset)] : []), membership(dataset)];
});

function toolCount(dataset: Dataset): Derived {
  const date = dataset.envelope.released;
  return {
    id: 'tools-adopted',
    kind: 'indicator',
    indicator: {
      id: 'tools-adopted',
      name: text('Número de herramientas adoptadas', 'Number of tools adopted'),
      type: 'number',
      digits: 0,
      editions: [edition(date)],
      description: text(
        'Cuenta las herramientas de las que consta que la entidad las adoptó y siguen vigentes. No mide su uso ni su calidad.',
        'Counts the tools that the state is known to have adopted and that are still in force. It measures neither use nor quality.',
      ),
      caveat: text(
        'De una entidad sin ningún dato no se cuenta nada. Las herramientas sin dato no cuentan; puede haber más.',
        'Nothing is counted for a state without any record. Tools without a record do not count; there may be more.',
      ),
    },
    edition: edition(date),
    own: {part: 'map', values: (now) => valuesOf(now, 'tools-adopted', date, (id) => countOf(now, id))},
  };
}

function countOf(dataset: Dataset, state: string): Fact | undefined {
  const known = dataset.adoptions.filter((a) => a.state === state && tellsAdoption(a));
  if (known.length === 0) return undefined;
  const adopted = known.filter(({status}) => status === 'adopted');
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

function membership(dataset: Dataset): Derived {
  const {commission, plans} = dataset;
  const year = String(plans[0]?.year ?? 2020);
  return {
    id: 'commission',
    kind: 'indicator',
    indicator: {
      id: 'commission',
      name: text('Integrantes de la Comisión de Gobierno Abierto', 'Members of the open-government commission'),
      type: 'category',
      categories: [
        {id: 'other', label: text('No figura en el plan', 'Not named in the plan')},
        {id: 'member', label: text('Integrante', 'Member')},
      ],
      editions: [edition(year)],
      description: text(
        'Entidades que el plan de trabajo de 2020 nombra como integrantes de la Comisión.',
        'States that the 2020 work plan names as members of the commission.',
      ),
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
    },
  };
}

const edition = (date: string) => ({id: date, label: text(date, date), date, complete: true});

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
