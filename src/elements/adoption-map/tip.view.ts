import {html, nothing} from 'lit';
import {cssVars} from '../../views/css-vars.js';
import {doubtWords, valueWords} from './adoption-map.view.js';
import type {Scene} from './scene.js';
import type {MapVoice} from './voice.js';

/** The tooltip: it can be pointed at, and Escape puts it away. Assistive technology has it in the button's name. */
export function tipView(id: string | undefined, {layer, layout, values}: Scene, voice: MapVoice): unknown {
  const shape = layout?.shapes.find((each) => each.id === id);
  const value = values.find(({state}) => state.id === id);
  if (!layout || !shape || !value) return nothing;
  const [left, top, width, height] = layout.viewBox;
  const [x, y] = [(shape.center[0] - left) / width, (shape.center[1] - top) / height];
  return html`<div class="tip ${y < 0.3 ? 'below' : ''}" data-id=${id} aria-hidden="true" ${cssVars({'--_x': x, '--_y': y})}>
    <strong>${value.state.name}</strong><br />${valueWords(layer, value, voice)}${doubtWords(value, voice.text)}${
      value.date ? html`<br /><span class="note">${voice.format.date(value.date)}</span>` : nothing
    }
  </div>`;
}
