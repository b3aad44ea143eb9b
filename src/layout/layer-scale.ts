import type {Layer, LayerValue} from '../dataset/index.js';
import {statusScale, type Scale} from './adoption-map-scale.js';
import {indicatorScale} from './indicator-scale.js';

/** Fills and legend of any layer, each on its own scale. */
export const layerScale = (layer: Layer, values: readonly LayerValue[]): Scale =>
  layer.kind === 'adoption' ? statusScale(values) : indicatorScale(layer.indicator, values);
