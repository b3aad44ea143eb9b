import type {LayerValue} from '../dataset/index.js';
import type {Scale} from './adoption-map-scale.js';

/** By what the rows of the table can stand. */
export type TableOrder = 'name' | 'value' | 'date';

/** How the rows stand. */
export interface Sorted {
  readonly by: TableOrder;
  readonly down: boolean;
}

/**
 * Values in that order; equal ones stay as they are. Numbers by size, statuses and categories as the legend has them; what is not known
 * comes last in both directions.
 *
 * @param values in alphabetical order of their entities
 */
export function orderValues(
  values: readonly LayerValue[],
  {by, down}: Sorted,
  {legend, fills}: Scale,
): readonly LayerValue[] {
  if (by === 'name') return down ? [...values].reverse() : values;
  const places = new Map(legend.map(({fill}, index) => [fill, index]));
  const rank = ({state, value, date, status}: LayerValue): number | undefined => {
    if (by === 'date') return date ? Date.parse(date) : undefined;
    if (typeof value === 'number') return value;
    return value === undefined && (status ?? 'no-information') === 'no-information'
      ? undefined
      : places.get(fills.get(state.id) ?? '');
  };
  const ranked = values.map((value) => ({value, rank: rank(value)}));
  const sign = down ? -1 : 1;
  return ranked
    .sort((a, b) => (a.rank === undefined || b.rank === undefined ? unknownLast(a, b) : sign * (a.rank - b.rank)))
    .map(({value}) => value);
}

const unknownLast = (a: {readonly rank: number | undefined}, b: {readonly rank: number | undefined}): number =>
  Number(a.rank === undefined) - Number(b.rank === undefined);
