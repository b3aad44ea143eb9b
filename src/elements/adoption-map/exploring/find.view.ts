import {html, nothing, type TemplateResult} from 'lit';
import {findStates} from '../../../dataset/index.js';
import type {MapActions, Scene} from '../scene.js';
import type {ExploreVoice} from './explore-voice.js';

/** How many entities are offered at most. */
const OFFERED = 8;

/** A search box for an entity by name, abbreviation or code; Enter opens the first that is found. */
export function findView({values}: Scene, {own, choose, update}: MapActions, {words}: ExploreVoice): TemplateResult {
  const query = own.query ?? '';
  const states = values.map(({state}) => state);
  const found = findStates(states, query);
  const search = (event: Event) => {
    own.query = (event.target as HTMLInputElement).value;
    update();
  };
  const open = (id: string | undefined) => {
    if (!id) return;
    own.query = '';
    choose(id);
    update();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(found[0]?.id);
    else if (event.key === 'Escape' && query) {
      own.query = '';
      update();
    }
  };
  return html`<div class="find screen-only" role="search" aria-label=${words.find}>
    <label class="field">
      <span class="label">${words.find}</span>
      <input
        class="input"
        type="search"
        autocomplete="off"
        placeholder=${words.findHelp}
        .value=${query}
        @input=${search}
        @keydown=${onKeydown}
      />
    </label>
    <p class=${found.length > 0 || !query ? 'visually-hidden' : 'note'} role="status">${query ? words.found(found.length) : ''}</p>
    ${
      found.length > 0
        ? html`<ul class="found">
          ${found
            .slice(0, OFFERED)
            .map(
              ({id, name, abbr}) =>
                html`<li><button type="button" class="button quiet" @click=${() => open(id)}>${name}</button> <span class="note">${abbr}</span></li>`,
            )}
        </ul>`
        : nothing
    }
  </div>`;
}
