import {html, nothing, type TemplateResult} from 'lit';
import type {Tool} from '../../../dataset/index.js';
import {es} from '../../../i18n/es/tool-record.js';
import {pendingView} from '../../../views/frame.js';
import {headingView, textView} from '../../../views/text.js';
import type {RecordContext} from './record-context.js';
import {endView} from './record-end.view.js';
import {aboutView, notesView, practiceView} from './record-main.view.js';
import {placeRecord} from './record-placing.js';
import {sideView} from './record-side.view.js';

export {recordStyles as styles} from './record.styles.js';

/** Everything that the dataset knows of a tool. What the first view holds is there at once; the rest when its part arrives. */
function recordView(tool: Tool, context: RecordContext): TemplateResult {
  const {text, lang, detail, record, close, retry} = context;
  const level = context.level + 1;
  const inside = {...context, level};
  return html`<section
    class="record panel"
    part="panel"
    id="record-${tool.id}"
    aria-labelledby="record-name"
    aria-busy=${detail === 'loading'}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <div class="record-head">
      ${headingView(level, textView(tool.name, lang), 'record-name', 'record-name')}
      <button type="button" class="button screen-only" id="close" @click=${close}>${text.common.close}</button>
    </div>
    ${detail === 'ready' ? nothing : pendingView(detail === 'failed', text.common, retry)}
    <div class="record-main">${aboutView(tool, inside)} ${practiceView(tool, inside)}</div>
    <div class="record-side">${sideView(tool, inside)}</div>
    ${notesView(tool, inside)} ${endView(tool, inside)}
    <p class="screen-only"><button type="button" class="button" id="close-end" @click=${close}>${record.closeRecord}</button></p>
  </section>`;
}

export const view = {recordView, placeRecord};

export const words = {es, en: () => import('../../../i18n/en/tool-record.js').then(({en}) => en)};
