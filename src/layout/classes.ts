/** Classes of a numeric scale: `cuts` are the lower bounds of every class but the first. */
export interface Classes {
  readonly method: 'quantile' | 'equal-interval' | 'thresholds';
  readonly min: number;
  readonly max: number;
  readonly cuts: readonly number[];
}

/**
 * Sorts values into at most `size` classes with about as many values in each (quantiles, as R's type 7); into classes of equal
 * width where ties leave too few different quantiles; into the classes that `thresholds` bound where they are given. Undefined
 * without a finite value.
 */
export function classify(values: readonly number[], size = 5, thresholds?: readonly number[]): Classes | undefined {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted[sorted.length - 1]];
  if (min === undefined || max === undefined) return undefined;
  if (thresholds && thresholds.length > 0) {
    const cuts = [...thresholds].sort((a, b) => a - b).slice(0, size - 1);
    return {
      method: 'thresholds',
      min: Math.min(min, cuts[0] ?? min),
      max: Math.max(max, cuts[cuts.length - 1] ?? max),
      cuts,
    };
  }
  const steps = [...Array(size - 1).keys()].map((step) => (step + 1) / size);
  const quantiles = distinct(
    steps.map((share) => quantile(sorted, share)),
    min,
  );
  if (quantiles.length === size - 1 || min === max) return {method: 'quantile', min, max, cuts: quantiles};
  return {method: 'equal-interval', min, max, cuts: steps.map((share) => min + share * (max - min))};
}

/** The class of a value, from 0. */
export const classOf = ({cuts}: Classes, value: number): number => cuts.filter((cut) => value >= cut).length;

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

const distinct = (values: readonly number[], min: number) => [...new Set(values)].filter((value) => value > min);
