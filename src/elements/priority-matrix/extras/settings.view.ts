import {html, nothing, type TemplateResult} from 'lit';
import type {PriorityTies} from '../../../dataset/index.js';
import {selectField} from '../../../views/controls.js';
import type {Look} from '../look.js';
import {markedIn} from '../filter-look.js';
import type {ExtrasVoice, SetLook} from './extras-voice.js';

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, label]) => ({id, label}));

/** How rows and columns stand, and how much space they have. */
export function orderView(look: Look, layered: boolean, {words}: ExtrasVoice, set: SetLook): TemplateResult {
  const {layer: byLayer, ...sorts} = words.sortBy;
  const sortable = layered ? {...sorts, layer: byLayer} : sorts;
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

/** The box that marks a priority, or the name of its column. */
export function boxView(
  look: Look,
  key: string,
  tabIndex: number,
  row: PriorityTies | undefined,
  {words}: ExtrasVoice,
  set: SetLook,
): TemplateResult {
  if (!row) return html`<span data-key=${key} tabindex=${tabIndex}>${words.markHead}</span>`;
  const {number} = row.priority;
  const marked = markedIn(look);
  const toggle = () => {
    const left = marked.includes(number) ? marked.filter((each) => each !== number) : [...marked, number];
    const numbers = [...left].sort((a, b) => a - b);
    set({marked: numbers.join(), marking: 'true'}, `${words.marked(numbers.length)}. `);
  };
  return html`<input
    type="checkbox"
    class="box"
    data-key=${key}
    tabindex=${tabIndex}
    aria-label=${words.markRow(number)}
    .checked=${marked.includes(number)}
    @change=${toggle}
  />`;
}
