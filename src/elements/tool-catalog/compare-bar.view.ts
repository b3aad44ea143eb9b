import {html, nothing, type TemplateResult} from 'lit';
import {byId, type Dataset, type Tool} from '../../dataset/index.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import {COMPARED_AT_MOST, type ToolCompareController} from '../../state/tool-compare-controller.js';
import {chipsView} from '../../views/chips.js';
import {wordsOf} from '../../views/text.js';
import type {CatalogVoice} from './voice.js';

/** What is chosen to be compared, and what the choice is made with. */
export interface Comparison extends CatalogVoice {
  readonly dataset: Dataset;
  readonly words: ToolMoreMessages;
  readonly compared: ToolCompareController;
  readonly toggle: (tool: string) => void;
  readonly onShow: () => void;
  readonly onClear: () => void;
}

/** Adds a tool to those to be compared. */
export function compareBoxView({id, name}: Tool, {compared, words, lang, toggle}: Comparison): TemplateResult {
  const chosen = compared.ids.includes(id);
  const refused = compared.full && !chosen;
  return html`<label class="compare-box note screen-only">
    <input
      type="checkbox"
      id="compare-${id}"
      aria-label=${words.compareTool(wordsOf(name, lang))}
      .checked=${chosen}
      aria-describedby=${refused ? 'compare-full' : nothing}
      ?disabled=${refused}
      @change=${() => toggle(id)}
    />
    ${words.compare}
  </label>`;
}

/** The tools chosen so far; nothing without one. */
export function compareBarView({dataset, text, lang, words, compared, toggle, onShow, onClear}: Comparison): unknown {
  const tools = byId(dataset.tools);
  const chosen = compared.ids.flatMap((id) => tools.get(id) ?? []);
  if (chosen.length === 0) return nothing;
  const chips = chosen.map(({id, name}) => ({label: wordsOf(name, lang), clear: () => toggle(id)}));
  return html`<div class="compare-bar screen-only">
    ${chipsView(words.compared, text.common.clearChoice, chips)}
    <button type="button" class="button" id="show-comparison" ?disabled=${chosen.length < 2} @click=${onShow}>
      ${words.showComparison(chosen.length)}
    </button>
    <button type="button" class="button quiet" @click=${onClear}>${words.clearComparison}</button>
    ${compared.full ? html`<span class="note" id="compare-full">${words.compareFull(COMPARED_AT_MOST)}</span>` : nothing}
  </div>`;
}
