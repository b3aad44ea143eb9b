import {html, nothing, type TemplateResult} from 'lit';
import type {Text, Tool} from '../../../dataset/index.js';
import {es} from '../../../i18n/es/tool-record.js';
import {pendingView} from '../../../views/frame.js';
import {headingView, textView} from '../../../views/text.js';
import {toolStatusView} from '../../../views/tool-status.js';
import {citedList, citedText, section, type RecordContext} from './record-context.js';
import {endView} from './record-end.view.js';
import {evidenceView} from './record-entities.view.js';
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
    <div class="record-main">${mainView(tool, inside)}</div>
    <div class="record-side">${sideView(tool, inside)}</div>
    ${endView(tool, inside)}
    <p class="screen-only"><button type="button" class="button" id="close-end" @click=${close}>${record.closeRecord}</button></p>
  </section>`;
}

function mainView(tool: Tool, context: RecordContext): unknown {
  const {record} = context;
  return html`
    ${tool.description ? section(record.does, descriptionView(tool.description, context), context) : nothing}
    ${section(record.situation, situationView(tool, context), context)}
    ${
      tool.steps
        ? section(
            record.steps,
            tool.steps.length > 0 ? citedList(tool.steps, context, true) : html`<p>${record.noSteps}</p>`,
            context,
          )
        : nothing
    }
    ${tool.startingPoint ? section(record.startingPoint, citedText(tool.startingPoint, context), context) : nothing}
    ${evidenceView(tool, context)}
    ${tool.facts?.length ? section(record.facts, citedList(tool.facts, context), context) : nothing}
    ${textsView(record.notFound, tool.notFound, context)} ${textsView(record.notes, tool.notes, context)}
  `;
}

/** What it does, and the same in the other language one tap away. */
function descriptionView(description: Text, {lang, record}: RecordContext): TemplateResult {
  const other = lang === 'en' ? 'es' : 'en';
  const translated = lang === 'en' ? description.en && description.es : description.en;
  return html`<p>${textView(description, lang)}</p>
    ${
      translated
        ? html`<details class="note screen-only" lang=${other}>
          <summary>${record.otherLanguage}</summary>
          <p>${translated}</p>
        </details>`
        : nothing
    }`;
}

/** Status today with its date, why, and what the word means. */
function situationView(tool: Tool, {record, text, lang, format}: RecordContext): TemplateResult {
  return html`<p>
      ${toolStatusView(tool.status, text.toolWords.status[tool.status])}
      <span class="note">${tool.statusDate ? text.dated(format.date(tool.statusDate)) : text.common.noDate}</span>
    </p>
    ${tool.statusNote ? html`<p>${textView(tool.statusNote, lang)}</p>` : nothing}
    <p class="note">${record.definitions.status[tool.status]}</p>`;
}

function textsView(title: string, texts: readonly Text[] | undefined, context: RecordContext): unknown {
  if (!texts?.length) return nothing;
  const entries = texts.map((entry) => html`<li>${textView(entry, context.lang)}</li>`);
  return section(title, html`<ul class="bulleted note">${entries}</ul>`, context);
}

export const view = {recordView, placeRecord};

export const words = {es, en: () => import('../../../i18n/en/tool-record.js').then(({en}) => en)};
