import type {Indicator, LayerValue} from '../dataset/index.js';
import {fillsBy, type Scale} from './adoption-map-scale.js';
import {classify, classOf} from './classes.js';

/** Number of steps of the ramp in `styles/swatch.ts`. */
const STEPS = 5;

/** The scale of an indicator: categories in their order, numbers in classes. */
export const indicatorScale = (
  {type, categories = [], classes}: Indicator,
  values: readonly LayerValue[],
  national?: number,
): Scale => {
  if (type === 'category') return categoryScale(categories, values);
  return national === undefined ? numberScale(values, classes) : divergingScale(values, national);
};

function categoryScale(categories: readonly {readonly id: string}[], values: readonly LayerValue[]): Scale {
  const last = categories.length - 1;
  // Each category gets a step of the colour ramp and a pattern, for readers and printers without colour.
  const fillAt = (index: number) => `category-${last <= 0 ? STEPS - 1 : Math.round((index * (STEPS - 1)) / last)}`;
  const fillOf = new Map(categories.map(({id}, index) => [id, fillAt(index)]));
  const fills = fillsBy(values, ({value}) => (typeof value === 'string' ? fillOf.get(value) : undefined));
  const legend = categories.map(({id}, index) => {
    const fill = fillAt(index);
    return {kind: 'category', category: id, fill, count: values.filter(({value}) => value === id).length} as const;
  });
  return {method: undefined, fills, legend: [...legend, noneEntry(fills)]};
}

function numberScale(values: readonly LayerValue[], thresholds: readonly number[] | undefined): Scale {
  const numbers = values.flatMap(({value}) => (typeof value === 'number' ? value : []));
  const found = classify(numbers, STEPS, thresholds);
  if (!found) {
    const fills = fillsBy(values, () => undefined);
    return {method: undefined, fills, legend: [noneEntry(fills)]};
  }
  // Whole numbers are in classes of whole numbers: 0 to 2, 3 to 5.
  const whole = numbers.every(Number.isInteger);
  const classes = whole ? {...found, cuts: [...new Set(found.cuts.map(Math.ceil))]} : found;
  const steps = classes.cuts.length;
  const fillAt = (index: number) => `class-${steps === 0 ? STEPS - 1 : Math.round((index * (STEPS - 1)) / steps)}`;
  const fills = fillsBy(values, ({value}) => (typeof value === 'number' ? fillAt(classOf(classes, value)) : undefined));
  const legend = [...classes.cuts, classes.max].map((bound, index) => {
    const low = index === 0 ? classes.min : (classes.cuts[index - 1] ?? classes.min);
    const high = whole && index < steps ? Math.max(low, bound - 1) : bound;
    const fill = fillAt(index);
    return {kind: 'class', low, high, fill, count: countOf(fills, fill)} as const;
  });
  return {method: steps > 0 ? classes.method : undefined, fills, legend: [...legend, noneEntry(fills)]};
}

/** Two steps below the country's value and two from it upwards, cut in the middle of the largest difference. */
function divergingScale(values: readonly LayerValue[], national: number): Scale {
  const numbers = values.flatMap(({value}) => (typeof value === 'number' && Number.isFinite(value) ? value : []));
  const largest = Math.max(0, ...numbers.map((value) => Math.abs(value - national)));
  const half = largest / 2;
  const fillAt = (value: number) =>
    value < national
      ? value < national - half
        ? 'below-2'
        : 'below-1'
      : value > national + half
        ? 'class-4'
        : 'class-1';
  const fills = fillsBy(values, ({value}) => (typeof value === 'number' ? fillAt(value) : undefined));
  const bounds = [
    ['below-2', national - largest, national - half],
    ['below-1', national - half, national],
    ['class-1', national, national + half],
    ['class-4', national + half, national + largest],
  ] as const;
  const legend = bounds.map(
    ([fill, low, high]) => ({kind: 'class', low, high, fill, count: countOf(fills, fill)}) as const,
  );
  return {method: 'diverging', fills, legend: [...legend, noneEntry(fills)]};
}

/** How many entities have that fill. */
const countOf = (fills: ReadonlyMap<string, string>, wanted: string) =>
  [...fills.values()].filter((fill) => fill === wanted).length;

const NONE = 'no-information';

/** The legend's entry for entities of which nothing is known. */
const noneEntry = (fills: ReadonlyMap<string, string>) =>
  ({kind: 'none', fill: NONE, count: countOf(fills, NONE)}) as const;
