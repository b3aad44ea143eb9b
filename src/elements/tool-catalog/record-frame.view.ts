import {html, nothing, type TemplateResult} from 'lit';
import type {Tool} from '../../dataset/index.js';
import {wordsOf} from '../../views/text.js';
import type {CatalogVoice} from './voice.js';

/** How far a record has come, and what may be done with it. */
interface RecordState {
  readonly detail: 'ready' | 'loading' | 'failed';
  /** The record as far as it is known; nothing until its module is there. */
  readonly content: unknown;
  readonly close: () => void;
  readonly retry: () => void;
}

/** The panel that a record opens in: its button to close, what is still missing, and what is there. */
export function recordFrame(
  tool: Tool,
  {text, lang}: CatalogVoice,
  {detail, content, close, retry}: RecordState,
): TemplateResult {
  return html`<section
    class="record panel"
    part="panel"
    id="record-${tool.id}"
    aria-label=${wordsOf(tool.name, lang)}
    aria-busy=${detail === 'loading'}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <button type="button" class="button close screen-only" @click=${close}>${text.common.close}</button>
    ${detail === 'loading' ? html`<p class="note">${text.common.detailLoading}</p>` : nothing}
    ${
      detail === 'failed'
        ? html`<p>
          ${text.recordFailed} <button type="button" class="button" @click=${retry}>${text.common.retry}</button>
        </p>`
        : nothing
    }
    ${content}
  </section>`;
}
