import {html, type TemplateResult} from 'lit';
import type {Layer} from '../../dataset/index.js';
import {selectField, viewSwitch} from '../../views/controls.js';
import {layerName} from './adoption-map.view.js';
import {VIEWS, type MapActions, type Scene} from './scene.js';
import type {MapVoice} from './voice.js';

/** What is shown, and how. */
export function controlsView(
  {layers, layer, view}: Scene,
  {chooseLayer, changeView}: MapActions,
  {text, lang}: MapVoice,
): TemplateResult {
  const option = (entry: Layer) => ({id: entry.id, label: layerName(entry, lang)});
  const groups = (['adoption', 'indicator'] as const)
    .map((kind) => ({label: text.groups[kind], options: layers.filter((entry) => entry.kind === kind).map(option)}))
    .filter(({options}) => options.length > 0);
  const views = VIEWS.map((id) => ({id, label: text.views[id]}));
  return html`<div class="controls">
    ${selectField(text.layer, groups, layer.id, chooseLayer)} ${viewSwitch(text.common.view, views, view, changeView)}
  </div>`;
}
