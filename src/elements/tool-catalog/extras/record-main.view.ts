import {html, nothing, type TemplateResult} from 'lit';
import type {Text, Tool} from '../../../dataset/index.js';
import {textView} from '../../../views/text.js';
import {toolStatusView} from '../../../views/tool-status.js';
import {citedList, citedText, section, type RecordContext} from './record-context.js';
import {evidenceView} from './record-entities.view.js';

/** What it does and how it stands. */
export const aboutView = (tool: Tool, context: RecordContext): TemplateResult => html`
  ${tool.description ? section(context.record.does, descriptionView(tool.description, context), context) : nothing}
  ${section(context.record.situation, situationView(tool, context), context)}
`;

/** How to replicate it, where it is documented to be used, and what else is known of it. */
export const practiceView = (tool: Tool, context: RecordContext): TemplateResult => html`
  ${stepsView(tool, context)}
  ${tool.startingPoint ? section(context.record.startingPoint, citedText(tool.startingPoint, context), context) : nothing}
  ${evidenceView(tool, context)}
  ${tool.facts?.length ? section(context.record.facts, citedList(tool.facts, context), context) : nothing}
`;

/** What was looked for in vain, and notes of who keeps the data: after all that is known. */
export function notesView({notFound = [], notes = []}: Tool, context: RecordContext): unknown {
  if (notFound.length + notes.length === 0) return nothing;
  const {record} = context;
  return html`<div class="record-notes">
    ${textsView(record.notFound, notFound, context)} ${textsView(record.notes, notes, context)}
  </div>`;
}

function stepsView({steps}: Tool, context: RecordContext): unknown {
  if (!steps) return nothing;
  const {record} = context;
  const content = steps.length > 0 ? citedList(steps, context, true) : html`<p>${record.noSteps}</p>`;
  return section(record.steps, content, context);
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

function textsView(title: string, texts: readonly Text[], context: RecordContext): unknown {
  if (texts.length === 0) return nothing;
  const entries = texts.map((entry) => html`<li>${textView(entry, context.lang)}</li>`);
  return section(title, html`<ul class="bulleted note">${entries}</ul>`, context);
}
