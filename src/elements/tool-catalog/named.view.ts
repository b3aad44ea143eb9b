import {html, nothing, type TemplateResult} from 'lit';
import {
  filterTools,
  namedFacet,
  searchWords,
  type NamedFacet,
  type ToolFacet,
  type ToolFilters,
} from '../../dataset/index.js';
import type {ToolNoneMessages} from '../../i18n/es/tool-none.js';
import type {Controls} from './controls.view.js';

/** Values of these facets have names of their own, which cards say. */
const WORDED = ['kind', 'pillar', 'phase', 'status'] as const;

const plain = (words: string) => searchWords(words).join(' ');

/** A value of a vocabulary that the words name, in one or in several: `vigente`, `estándares`. */
function namedWord(asked: string, {toolWords}: Controls['text']): readonly [ToolFacet, string] | undefined {
  for (const facet of WORDED) {
    const found = Object.entries(toolWords[facet]).find(([, name]) =>
      ['', 's', 'es'].some((plural) => plain(name) + plural === plain(asked)),
    );
    if (found) return [facet, found[0]];
  }
  return undefined;
}

/**
 * Who searches for an entity, a priority, an axis, or a word that classifies tools wants its tools, and no tool has its name: a button
 * that leads to them, or that there are none.
 */
export function namedView(
  controls: Controls,
  filterName: (filter: ToolFacet, filters: ToolFilters) => string,
  words: ToolNoneMessages,
): TemplateResult | typeof nothing {
  const {dataset, entries, filters, text} = controls;
  const asked = filters.words ?? '';
  const named = namedFacet(dataset, asked);
  const [facet, value] = named ? [named.facet, named.record.id] : (namedWord(asked, text) ?? []);
  if (!facet) return nothing;
  const own: ToolFilters = {[facet]: value};
  const {length} = filterTools(entries, {...filters, ...own, words: ''}, undefined);
  const name = named ? words.named[named.facet](numberOrName(named), length) : `${filterName(facet, own)} (${length})`;
  if (length > 0)
    return html`<p class="named">
      <button type="button" class="button" @click=${() => controls.onFilter({...own, words: ''})}>${name}</button>
    </p>`;
  // That the other filters leave none of them is no word of the plan.
  const any = filterTools(entries, own, undefined).length > 0;
  if (any) return html`<p class="named">${words.filteredAway(name)}</p>`;
  return named ? html`<p class="named">${words.unnamed[named.facet](numberOrName(named))}</p>` : nothing;
}

const numberOrName = (named: NamedFacet): string =>
  named.facet === 'state' ? named.record.name : String(named.record.number);
