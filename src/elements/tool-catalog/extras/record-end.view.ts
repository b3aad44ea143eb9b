import {html, nothing, type TemplateResult} from 'lit';
import {citations, type Tool} from '../../../dataset/index.js';
import {citationsView} from '../../../views/citations.js';
import {wordsOf} from '../../../views/text.js';
import {copyText} from '../../copy.js';
import {recordAddress, type RecordContext} from './record-context.js';

/** Sources, how to cite the record, its address, and where to report an error in it. */
export function endView(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, record, linkName} = context;
  const address = recordAddress(tool, linkName);
  return html`<footer class="record-end">
    ${
      tool.sources
        ? html`<details open>
          <summary>${record.sources(tool.sources.length)}</summary>
          ${citationsView(citations(dataset, tool.sources), context)}
        </details>`
        : nothing
    }
    <p class="note">
      ${record.toCite} <span class="citation" id="citation">${citationOf(tool, context)}</span>
    </p>
    <p class="record-links">
      <button type="button" class="button screen-only" @click=${(event: Event) => copyCitation(event, tool, context)}>
        ${record.copyCitation}
      </button>
      ${address ? html`<a href=${address}>${record.address}</a>` : nothing} ${reportView(tool, context)}
    </p>
  </footer>`;
}

/** "«Monitor Karewa», registro tools/monitor-karewa, datos versión 1.0.0, 24 de noviembre de 2026. https://…" */
function citationOf(tool: Tool, {dataset, record, format, lang, linkName}: RecordContext): string {
  const {release, released} = dataset.envelope;
  const words = record.citation(wordsOf(tool.name, lang), `tools/${tool.id}`, release, format.date(released));
  const address = recordAddress(tool, linkName);
  return address ? `${words} ${address}` : words;
}

function copyCitation({target}: Event, tool: Tool, context: RecordContext): void {
  const shown = () => (target as Element).closest('.record-end')?.querySelector('.citation');
  void copyText(citationOf(tool, context), context.record, context.tell, shown);
}

/** Where to report an error: the address that the page names, with the record's id and the release; else in words. */
function reportView(tool: Tool, {dataset, record, reportUrl, linkName}: RecordContext): TemplateResult {
  const {id} = tool;
  const {release} = dataset.envelope;
  const address = recordAddress(tool, linkName);
  const href = reportAddress(reportUrl, {record: `tools/${id}`, release, url: address ?? ''});
  return href === undefined
    ? html`<span class="note">${record.reportInWords(`tools/${id}`, release)}</span>`
    : html`<a href=${href} rel="noopener noreferrer external">${record.report}</a>`;
}

/** The template with its `{names}` filled; undefined unless it is an address of mail or https. */
export function reportAddress(template: string, values: Readonly<Record<string, string>>): string | undefined {
  if (!/^(?:mailto:[^\s?]+@|https:\/\/[^\s/?#@\\]+)/i.test(template)) return undefined;
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => encodeURIComponent(values[name] ?? whole));
  return URL.canParse(filled) ? filled : undefined;
}
