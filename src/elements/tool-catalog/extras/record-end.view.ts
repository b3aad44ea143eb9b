import {html, nothing, type TemplateResult} from 'lit';
import {citations, type Tool} from '../../../dataset/index.js';
import {pageAddress} from '../../../state/hash.js';
import {citationsView} from '../../../views/citations.js';
import {wordsOf} from '../../../views/text.js';
import {reportView} from '../../citing.view.js';
import {copyText} from '../../copy.js';
import {recordAddress, type RecordContext} from './record-context.js';

/** Sources, how to cite the record, its address, and where to report an error in it. */
export function endView(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, record, host, reportUrl} = context;
  const address = recordAddress(tool, host);
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
        ${record.copy}
      </button>
      ${
        tool.description
          ? html`<button type="button" class="button screen-only" @click=${() => void print(tool, context)}>
            ${record.print}
          </button>`
          : nothing
      }
      ${address ? html`<a href=${address}>${record.address}</a>` : nothing} ${reportView(`tools/${tool.id}`, dataset, reportUrl, address ?? pageAddress(), record)}
    </p>
  </footer>`;
}

/** "«Monitor Karewa». Comisión de Gobierno Abierto de los CPC, conjunto de datos, versión 1.0.0 (…), registro tools/…. https://…" */
function citationOf(tool: Tool, {dataset, record, format, lang, host}: RecordContext): string {
  const {release, released} = dataset.envelope;
  const address = recordAddress(tool, host) ?? pageAddress();
  const version = `${release} (${format.date(released)})`;
  return record.citation(`${record.quote(wordsOf(tool.name, lang))}.`, [], `tools/${tool.id}`, version, address);
}

/** Prints the record alone. Whoever hears of it sees nothing of why nothing came. */
async function print(tool: Tool, context: RecordContext): Promise<void> {
  try {
    await (await import('./record-paper.js')).printRecord(tool, context);
  } catch (error) {
    console.warn('cga-widgets: the record was not printed', error);
    context.tell(context.record.notPrinted);
  }
}

function copyCitation({target}: Event, tool: Tool, context: RecordContext): void {
  const shown = () => (target as Element).closest('.record-end')?.querySelector('.citation');
  void copyText(citationOf(tool, context), context.record, context.tell, shown);
}
