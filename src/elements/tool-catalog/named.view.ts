import {html, nothing, type TemplateResult} from 'lit';
import {filterTools, namedFacet, type NamedFacet} from '../../dataset/index.js';
import type {ToolNoneMessages} from '../../i18n/es/tool-none.js';
import type {Controls} from './controls.view.js';

/** Who searches for an entity, a priority or an axis wants its tools, and no tool has its name: a button that leads to them, or that there are none. */
export function namedView(
  {dataset, entries, filters, onFilter}: Controls,
  words: ToolNoneMessages,
): TemplateResult | typeof nothing {
  const named = namedFacet(dataset, filters.words ?? '');
  if (!named) return nothing;
  const own = {[named.facet]: named.record.id};
  const wanted = {...own, words: ''};
  const {length} = filterTools(entries, {...filters, ...wanted}, undefined);
  const name = words.named[named.facet](nameOf(named), length);
  if (length > 0)
    return html`<p class="named">
      <button type="button" class="button" @click=${() => onFilter(wanted)}>${name}</button>
    </p>`;
  // That the other filters leave none of them is no word of the plan.
  const any = filterTools(entries, own, undefined).length > 0;
  return html`<p class="named">${any ? words.filteredAway(name) : words.unnamed[named.facet](nameOf(named))}</p>`;
}

const nameOf = (named: NamedFacet): string =>
  named.facet === 'state' ? named.record.name : String(named.record.number);
