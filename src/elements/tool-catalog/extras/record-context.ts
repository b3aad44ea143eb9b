import {html, type TemplateResult} from 'lit';
import type {Geometry, SourceRef, Text, Tool} from '../../../dataset/index.js';
import {citations} from '../../../dataset/index.js';
import type {ToolRecordMessages} from '../../../i18n/es/tool-record.js';
import type {DatasetController} from '../../../state/dataset-controller.js';
import {linkNameOf, pageAddress, writeHash, type LinkHost} from '../../../state/hash.js';
import {citationsView} from '../../../views/citations.js';
import {headingView, textView} from '../../../views/text.js';
import type {CatalogContext} from '../voice.js';

/** What the record of a tool needs besides what its card does. */
export interface RecordContext extends CatalogContext {
  readonly record: ToolRecordMessages;
  readonly detail: 'ready' | 'loading' | 'failed';
  readonly chosenPriority: string | undefined;
  readonly chosenAction: string | undefined;
  /** The widgets that answer to a choice of an action; this one alone does not. */
  readonly group: string;
  /** The widget, whose address a record may have. */
  readonly host: LinkHost;
  /** Where parts of the record may still be on their way from. */
  readonly data: DatasetController;
  /** Template of the address that takes reports of errors. */
  readonly reportUrl: string;
  /** Where each entity stands on a map of tiles; an extra that may not be there. */
  readonly tiles: Geometry['tiles'] | undefined;
  readonly choose: (kind: 'priority' | 'action', id: string) => void;
  readonly close: () => void;
  readonly retry: () => void;
}

/** A text with its sources. */
export interface CitedText {
  readonly text: Text;
  readonly sources: readonly SourceRef[];
}

export const section = (title: string, content: unknown, {level}: RecordContext): TemplateResult =>
  html`<section>${headingView(level + 1, title)} ${content}</section>`;

export const citedText = ({text, sources}: CitedText, context: RecordContext): TemplateResult =>
  html`<p>${textView(text, context.lang)}</p>
    ${citationsView(citations(context.dataset, sources), context)}`;

export function citedList(items: readonly CitedText[], context: RecordContext, numbered = false): TemplateResult {
  const entries = items.map((item) => html`<li>${citedText(item, context)}</li>`);
  return numbered ? html`<ol class="numbered">${entries}</ol>` : html`<ul class="bulleted cited">${entries}</ul>`;
}

/** Address of the page that opens a record; undefined where the page keeps no such addresses. */
export function recordAddress({id}: Tool, host: LinkHost): string | undefined {
  return host.permalink ? `${pageAddress()}#${writeHash('', host.group || linkNameOf(host), {tool: id})}` : undefined;
}
