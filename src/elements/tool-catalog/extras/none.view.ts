import {css, html, nothing, type TemplateResult} from 'lit';
import {filtersToLift, type ToolFilter, type ToolFilters} from '../../../dataset/index.js';
import {es, type ToolNoneMessages} from '../../../i18n/es/tool-none.js';
import type {Controls} from '../controls.view.js';
import {namedView} from '../named.view.js';
import {unseenView} from '../unseen.view.js';

/** What the words name beside tools, and where nothing is left, which single filter to lift. */
const noneView = (
  controls: Controls,
  filterName: (filter: ToolFilter, filters: ToolFilters) => string,
  words: ToolNoneMessages,
): unknown => [
  namedView(controls, filterName, words),
  controls.results.length === 0
    ? emptyView(controls, (filter) => filterName(filter, controls.filters), words)
    : nothing,
];

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
