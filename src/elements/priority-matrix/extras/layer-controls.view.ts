import {html, nothing, type TemplateResult} from 'lit';
import {OWN_LAYERS, type MatrixLayer} from '../../../dataset/select/matrix-layers.js';
import {selectField} from '../../../views/controls.js';
import {wordsOf} from '../../../views/text.js';
import {download} from '../../download.js';
import type {Look} from '../look.js';
import type {ExtrasVoice, SetLook} from './extras-voice.js';

interface Layers {
  readonly look: Look;
  /** A layer that the page or the reader brought. */
  readonly own: MatrixLayer | undefined;
  /** Id of the layer shown; empty for the plan. */
  readonly current: string;
  readonly layer: MatrixLayer | undefined;
}

/** Which layer is shown, now or its target; to take it away, and to bring one. */
export function layerControls(
  {look, own, current, layer}: Layers,
  open: (file: File) => void,
  {words, lang}: ExtrasVoice,
  set: SetLook,
): TemplateResult {
  const options = [
    {id: 'plan', label: words.planLayer},
    ...OWN_LAYERS.filter((id) => id !== 'tools').map((id) => ({id, label: words.layers[id]})),
    ...(own ? [{id: 'own', label: wordsOf(own.title, lang)}] : []),
  ];
  const aims = Object.entries(words.aims).map(([id, label]) => ({id, label}));
  const aimed = layer?.cells.some(({target}) => target !== undefined);
  return html`<div class="controls">
    ${selectField(words.layer, options, current || 'plan', (id) => set({layer: id, aim: ''}))}
    ${aimed ? selectField(words.aim, aims, look.aim ?? '', (aim) => set({aim})) : nothing}
    ${
      layer
        ? html`<button
          type="button"
          class="button"
          @click=${() => download(`${layer.id}.json`, 'application/json', JSON.stringify(layer, undefined, 1))}
        >${words.saveLayer}</button>`
        : nothing
    }
    <label class="field">
      <span class="label">${words.openLayer}</span>
      <input
        type="file"
        accept="application/json,.json"
        @change=${(event: Event) => {
          const [file] = (event.target as HTMLInputElement).files ?? [];
          if (file) open(file);
        }}
      />
    </label>
  </div>`;
}
