import type {Selection} from '../../state/selection-controller.js';
import type {Chip} from '../../views/chips.js';
import {layerName} from './adoption-map.view.js';
import type {Scene} from './scene.js';

/** What is chosen here or in another widget of the group, each to be let go. */
export function chipsOf(
  {dataset, layer}: Scene,
  {state: id, tool}: Selection,
  clear: (kind: 'state' | 'tool') => void,
  lang: string,
): readonly Chip[] {
  const state = id ? dataset.states.find((candidate) => candidate.id === id) : undefined;
  return [
    ...(tool === layer.id ? [{label: layerName(layer, lang), clear: () => clear('tool')}] : []),
    ...(state ? [{label: state.name, clear: () => clear('state')}] : []),
  ];
}
