import {css, html, nothing, type TemplateResult} from 'lit';
import {filtersToLift, filterTools, findState, type ToolFilter} from '../../../dataset/index.js';
import {es, type ToolNoneMessages} from '../../../i18n/es/tool-none.js';
import type {Controls} from '../controls.view.js';

/** Says that nothing is left, which single filter to lift, and where an entity was searched for, how to get to its tools. */
function noneView(
  controls: Controls,
  filterName: (filter: ToolFilter) => string,
  words: ToolNoneMessages,
): TemplateResult {
  const {entries, filters, found, onClear} = controls;
  if (entries.length === 0) return html`<p class="message">${words.empty}</p>`;
  const inForce = Object.keys(filters) as ToolFilter[];
  const named = (filter: ToolFilter) => {
    const name = filterName(filter);
    return filter === 'words' ? name : words.quote(name);
  };
  // A single filter that leaves nothing, or words that nothing answers to whatever the other filters.
  const alone = inForce.length === 1 ? inForce[0] : found?.ids.length === 0 ? 'words' : undefined;
  const lifts = filtersToLift(entries, filters, found).slice(0, 3);
  return html`<div class="message">
    <p>${alone ? words.nothing(named(alone)) : words.none}</p>
    <p class="lifts">
      ${entityButton(controls, words)}
      ${lifts.map(
        ({filter, count}) =>
          html`<button type="button" class="button" @click=${() => onClear([filter])}>
            ${words.lift(named(filter), count)}
          </button>`,
      )}
      ${
        inForce.length > 1 || lifts.length === 0
          ? html`<button type="button" class="button" @click=${() => onClear(inForce)}>
            ${words.liftAll}
          </button>`
          : nothing
      }
    </p>
  </div>`;
}

/** Who searches for an entity wants what is adopted there; its name is in no tool. */
function entityButton({dataset, entries, filters, onFilter}: Controls, words: ToolNoneMessages): unknown {
  const state = findState(dataset, filters.words ?? '');
  if (!state) return nothing;
  const wanted = {words: '', state: state.id};
  const {length} = filterTools(entries, {...filters, ...wanted}, undefined);
  if (length === 0) return nothing;
  return html`<button type="button" class="button" @click=${() => onFilter(wanted)}>
    ${words.adoptedIn(state.name, length)}
  </button>`;
}

export const styles = css`
  .lifts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;

export const view = {noneView};

export const words = {es, en: () => import('../../../i18n/en/tool-none.js').then(({en}) => en)};
