import type {AdoptionStatus, LayerValue} from '../dataset/index.js';
import type {Classes} from './classes.js';

/** One entry of a legend: what it stands for, its fill, and how many entities have it. */
export type LegendEntry = {readonly fill: string; readonly count: number} & (
  | {readonly kind: 'status'; readonly status: AdoptionStatus}
  | {readonly kind: 'class'; readonly low: number; readonly high: number}
  | {readonly kind: 'category'; readonly category: string}
  | {readonly kind: 'none'}
);

/** How the values of a layer become fills, and the legend that says so. */
export interface Scale {
  readonly method: Classes['method'] | 'diverging' | undefined;
  readonly legend: readonly LegendEntry[];
  /** Fill of each entity by id; `no-information` where the layer knows nothing. */
  readonly fills: ReadonlyMap<string, string>;
}

const NONE = 'no-information';

/** What a layer looks like before its scale can be made: nothing is known yet. */
export const NO_SCALE: Scale = {method: undefined, legend: [], fills: new Map()};

/** The scale of a tool's adoption: statuses as they are, in the order of `counts`. */
export function statusScale(values: readonly LayerValue[], counts: ReadonlyMap<AdoptionStatus, number>): Scale {
  const fills = fillsBy(values, ({status}) => status);
  const legend = [...counts].map(([status, count]) => ({kind: 'status', status, fill: status, count}) as const);
  // "No information" is said even when no entity lacks it; the other statuses only when they occur.
  return {method: undefined, fills, legend: legend.filter(({count, status}) => count > 0 || status === NONE)};
}

/** Fill of each entity; `no-information` where `fill` has none. */
export function fillsBy(
  values: readonly LayerValue[],
  fill: (value: LayerValue) => string | undefined,
): ReadonlyMap<string, string> {
  return new Map(values.map((value) => [value.state.id, fill(value) ?? NONE]));
}
