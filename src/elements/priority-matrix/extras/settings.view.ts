import {html, nothing, type TemplateResult} from 'lit';
import type {PriorityTies} from '../../../dataset/index.js';
import {selectField} from '../../../views/controls.js';
import type {Look} from '../look.js';
import {markedIn} from '../read-look.js';
import type {ExtrasVoice, SetLook} from './matrix-extras.js';

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, label]) => ({id, label}));

/** How rows and columns stand, and how much space they have. */
export function orderView(look: Look, {words}: ExtrasVoice, set: SetLook): TemplateResult {
  const {layer: byLayer, ...sorts} = words.sortBy;
  const sortable = look.layer ? {...sorts, layer: byLayer} : sorts;
  return html`<div class="controls">
      ${selectField(words.rows, optionsOf(words.rowsBy), look.rows ?? '', (rows) => set({rows}))}
      ${selectField(words.columns, optionsOf(words.columnsBy), look.columns ?? '', (columns) => set({columns}))}
      ${selectField(words.sort, optionsOf(sortable), look.sort ?? '', (sort) => set({sort}))}
      ${selectField(words.density, optionsOf(words.densities), look.density ?? '', (density) => set({density}))}
    </div>
    ${look.columns ? html`<p class="note">${words.columnsNote}</p>` : nothing}`;
}

/** Marks of several priorities: marks them, says how many there are, shows only those. */
export function marksView(
  look: Look,
  rows: readonly PriorityTies[],
  {words}: ExtrasVoice,
  set: SetLook,
): TemplateResult {
  const marked = markedIn(look);
  const tell = (count: number) => `${words.marked(count)}. `;
  const check = (label: string, checked: boolean, change: (on: boolean) => void) =>
    html`<label class="check">
      <input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  const all = [...new Set([...marked, ...rows.map(({priority}) => priority.number)])].sort((a, b) => a - b);
  return html`<div class="controls">
    ${check(words.mark, !!(look.marking ?? look.marked), (on) =>
      on ? set({marking: 'true'}) : set({marking: '', marked: '', only: ''}, tell(0)),
    )}
    ${
      (look.marking ?? look.marked)
        ? html`<span>${words.marked(marked.length)}</span>
          <button type="button" class="button" @click=${() => set({marked: all.join()}, tell(all.length))}>
            ${words.markShown(rows.length)}
          </button>
          ${
            marked.length > 0
              ? html`<button type="button" class="button" @click=${() => set({marked: '', only: '', marking: 'true'}, tell(0))}>
                  ${words.unmark}
                </button>
                ${check(words.onlyMarked, !!look.only, (on) => set({only: on ? 'true' : ''}))}`
              : nothing
          }`
        : nothing
    }
  </div>`;
}
