import type {Layer} from '../../dataset/index.js';
import {layerName} from './adoption-map.view.js';
import type {Scene} from './scene.js';
import type {DetailVoice} from './voice.js';

/** Name of what is shown, with the year as of whose end it is shown. */
export const shownName = ({layer, year}: Pick<Scene, 'layer' | 'year'>, {text, lang}: DetailVoice): string =>
  [layerName(layer, lang), ...(year ? [text.atEnd(year)] : [])].join('. ');

/** The country's value in the layer's edition, where it was published. */
export function nationalOf(layer: Layer): number | undefined {
  if (layer.kind !== 'indicator') return undefined;
  return layer.indicator.national?.find(({edition}) => edition === layer.edition.id)?.value;
}
