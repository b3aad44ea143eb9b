import type {AdoptionStatus, Layer, LayerValue} from '../dataset/index.js';
import {statusScale, type Scale} from './adoption-map-scale.js';
import {indicatorScale} from './indicator-scale.js';

/** Fills and legend of any layer, each on its own scale. */
export const layerScale = (
  layer: Layer,
  values: readonly LayerValue[],
  counts: ReadonlyMap<AdoptionStatus, number>,
): Scale => (layer.kind === 'adoption' ? statusScale(values, counts) : indicatorScale(layer.indicator, values));
