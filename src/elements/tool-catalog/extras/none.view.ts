import {css, html, nothing, type TemplateResult} from 'lit';
import {byId, filterTools, filtersToLift, type ToolFilter, type ToolFilters} from '../../../dataset/index.js';
import {es, type ToolNoneMessages} from '../../../i18n/es/tool-none.js';
import type {Controls} from '../controls.view.js';
import {namedView} from '../named.view.js';
import {unseenView} from '../unseen.view.js';

/** What the words name beside tools, where nothing is left which single filter to lift, and what an entity's filter does not say. */
const noneView = (
  controls: Controls,
  filterName: (filter: ToolFilter, filters: ToolFilters) => string,
  words: ToolNoneMessages,
): unknown => [
  namedView(controls, filterName, words),
  controls.results.length === 0
    ? emptyView(controls, (filter) => filterName(filter, controls.filters), words)
    : nothing,
  entityView(controls, words),
];

/** How many of an entity's adoptions are still to be confirmed, and that none on record is not none. */
function entityView({dataset, filters, entries, results}: Controls, words: ToolNoneMessages): unknown {
  const state = byId(dataset.states).get(filters.state ?? '');
  if (!state || entries.length === 0) return nothing;
  const {id, name} = state;
  if (filterTools(entries, {state: id}, undefined).length === 0)
    return html`<p class="note">${words.unnamed.state(name)}</p>`;
  const doubtful = results.filter(({adoptions}) =>
    adoptions.some(({state, status, confidence}) => state === id && status === 'adopted' && confidence === 'medium'),
  ).length;
  return doubtful > 0 ? html`<p class="note">${words.unconfirmed(name, doubtful, results.length)}</p>` : nothing;
}

function emptyView(
  {entries, filters, found, onFilter}: Controls,
  filterName: (filter: ToolFilter) => string,
  words: ToolNoneMessages,
): TemplateResult {
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
    <p class="lifts screen-only">
      ${lifts.map(
        ({filter, count}) =>
          html`<button type="button" class="button" @click=${() => onFilter({[filter]: ''})}>
            ${words.lift(named(filter), count)}
          </button>`,
      )}
      ${
        inForce.length > 1 || lifts.length === 0
          ? html`<button type="button" class="button" @click=${() => onFilter(Object.fromEntries(inForce.map((filter) => [filter, ''])))}>
            ${words.liftAll}
          </button>`
          : nothing
      }
    </p>
  </div>`;
}

export const styles = css`
  .named {
    margin-block: 0.5em;
  }
  .lifts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;

export const view = {noneView, unseenView};

export const words = {es, en: () => import('../../../i18n/en/tool-none.js').then(({en}) => en)};
