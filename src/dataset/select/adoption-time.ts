import type {Dataset} from '../dataset.js';
import type {Adoption, AdoptionStatus} from '../schema/types.js';
import {layerValues, type Layer, type LayerValue} from './adoption.js';

/** First and last year of which a tool's adoption says something; undefined when they are not two. */
export function yearsOf(dataset: Dataset, layer: Layer): readonly [first: number, last: number] | undefined {
  if (layer.kind !== 'adoption') return undefined;
  const years = layerValues(dataset, layer).flatMap(({record}) => {
    const {date, since} = (record ?? {}) as Partial<Adoption>;
    return [date, since].flatMap((iso) => (iso ? yearOf(iso) : []));
  });
  const [first, last] = [Math.min(...years), yearOf(dataset.envelope.released)];
  return years.length > 0 && first < last ? [first, last] : undefined;
}

/**
 * The past year that `words` name, where a tool's adoption says something of it; undefined for anything else. The year of the release is not
 * over: it is the present, with what has no date.
 */
export function pastYear(dataset: Dataset, layer: Layer, words: string): number | undefined {
  const [first = Infinity, last = 0] = yearsOf(dataset, layer) ?? [];
  const year = Number(words);
  return Number.isInteger(year) && year >= first && year < last ? year : undefined;
}

/**
 * The layer as it was known at the end of a year. A fact counts from the year since which it holds, or else of its date; before that
 * there is no information, which is not a no. What later lapsed was adopted from `since` on. Facts without a date belong to no year.
 */
export function valuesAt(dataset: Dataset, layer: Layer, year: number): readonly LayerValue[] {
  return layerValues(dataset, layer).map((value) => {
    const known = value.record && 'tool' in value.record ? statusAt(value.record as Adoption, year) : undefined;
    if (!known) return {...value, status: 'no-information', date: undefined, record: undefined};
    return {...value, ...known};
  });
}

/** The layer as it was known at the end of `year`; as it is known now without one, and where it has editions of its own. */
export const valuesAsOf = (dataset: Dataset, layer: Layer, year: number | undefined): readonly LayerValue[] =>
  year && layer.kind === 'adoption' ? valuesAt(dataset, layer, year) : layerValues(dataset, layer);

/** Facts of the layer that have no date, and so are in no year. */
export const undated = (dataset: Dataset, layer: Layer): readonly LayerValue[] =>
  layerValues(dataset, layer).filter(({record, status}) => record && status !== 'no-information' && !datesOf(record));

const datesOf = (record: object) => {
  const {date, since} = record as Partial<Adoption>;
  return date ?? since;
};

function statusAt(
  {status, date, since}: Adoption,
  year: number,
): {readonly status: AdoptionStatus; readonly date: string | undefined} | undefined {
  const from = since ?? date;
  if (!from || yearOf(from) > year) return undefined;
  // It lapsed, or was found not to be there, only later.
  const ended = (status === 'lapsed' || status === 'not-adopted') && date && yearOf(date) > year;
  if (ended) return status === 'lapsed' ? {status: 'adopted', date: since} : undefined;
  return {status, date: (date && yearOf(date) <= year ? date : since) ?? undefined};
}

const yearOf = (iso: string) => Number(iso.slice(0, 4));
