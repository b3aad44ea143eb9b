import type {AdoptionStatus, Layer, LayerValue} from '../dataset/index.js';
import {classify, classOf, type Classes} from './classes.js';

/** One entry of a legend: what it stands for, its fill, and how many entities have it. */
export type LegendEntry = {readonly fill: string; readonly count: number} & (
  | {readonly kind: 'status'; readonly status: AdoptionStatus}
  | {readonly kind: 'class'; readonly low: number; readonly high: number}
  | {readonly kind: 'category'; readonly category: string}
  | {readonly kind: 'none'}
);

/** How the values of a layer become fills, and the legend that says so. */
export interface Scale {
  readonly method: Classes['method'] | undefined;
  readonly legend: readonly LegendEntry[];
  /** Fill of each entity by id; `no-information` where the layer knows nothing. */
  readonly fills: ReadonlyMap<string, string>;
}

/** Number of steps of the ramp in `styles/swatch.ts`. */
const STEPS = 5;
const NONE = 'no-information';

const STATUS_ORDER: readonly AdoptionStatus[] = [
  'adopted',
  'in-progress',
  'lapsed',
  'not-adopted',
  'not-applicable',
  'no-information',
];

/** The scale of a layer: statuses as they are, categories in their order, numbers in classes. */
export function scaleOf(layer: Layer, values: readonly LayerValue[]): Scale {
  if (layer.kind === 'adoption') return statusScale(values);
  return layer.indicator.type === 'category'
    ? categoryScale(layer.indicator.categories ?? [], values)
    : numberScale(values);
}

function statusScale(values: readonly LayerValue[]): Scale {
  const fills = fillsBy(values, ({status}) => status);
  const legend = STATUS_ORDER.map(
    (status) => ({kind: 'status', status, fill: status, count: countOf(fills, status)}) as const,
  );
  // "No information" is said even when no entity lacks it; the other statuses only when they occur.
  return {method: undefined, fills, legend: legend.filter(({count, status}) => count > 0 || status === NONE)};
}

function categoryScale(categories: readonly {readonly id: string}[], values: readonly LayerValue[]): Scale {
  const last = categories.length - 1;
  const fillAt = (index: number) => `class-${last === 0 ? STEPS - 1 : Math.round((index * (STEPS - 1)) / last)}`;
  const fillOf = new Map(categories.map(({id}, index) => [id, fillAt(index)]));
  const fills = fillsBy(values, ({value}) => (typeof value === 'string' ? fillOf.get(value) : undefined));
  const legend = categories.map(({id}, index) => {
    const fill = fillAt(index);
    return {kind: 'category', category: id, fill, count: values.filter(({value}) => value === id).length} as const;
  });
  return {method: undefined, fills, legend: [...legend, noneEntry(fills)]};
}

function numberScale(values: readonly LayerValue[]): Scale {
  const numbers = values.flatMap(({value}) => (typeof value === 'number' ? value : []));
  const classes = classify(numbers, STEPS);
  if (!classes) {
    const fills = fillsBy(values, () => undefined);
    return {method: undefined, fills, legend: [noneEntry(fills)]};
  }
  const steps = classes.cuts.length;
  const fillAt = (index: number) => `class-${steps === 0 ? STEPS - 1 : Math.round((index * (STEPS - 1)) / steps)}`;
  const fills = fillsBy(values, ({value}) => (typeof value === 'number' ? fillAt(classOf(classes, value)) : undefined));
  const legend = [...classes.cuts, classes.max].map((high, index) => {
    const low = index === 0 ? classes.min : (classes.cuts[index - 1] ?? classes.min);
    const fill = fillAt(index);
    return {kind: 'class', low, high, fill, count: countOf(fills, fill)} as const;
  });
  return {method: steps > 0 ? classes.method : undefined, fills, legend: [...legend, noneEntry(fills)]};
}

function fillsBy(
  values: readonly LayerValue[],
  fill: (value: LayerValue) => string | undefined,
): ReadonlyMap<string, string> {
  return new Map(values.map((value) => [value.state.id, fill(value) ?? NONE]));
}

const countOf = (fills: ReadonlyMap<string, string>, wanted: string) =>
  [...fills.values()].filter((fill) => fill === wanted).length;

const noneEntry = (fills: ReadonlyMap<string, string>) =>
  ({kind: 'none', fill: NONE, count: countOf(fills, NONE)}) as const;
