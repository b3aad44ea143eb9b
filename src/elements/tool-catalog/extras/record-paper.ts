import {css, html, type TemplateResult} from 'lit';
import {byId, recordPart, type Tool} from '../../../dataset/index.js';
import {toolStatusStyles} from '../../../styles/tool-status.js';
import {textView, wordsOf} from '../../../views/text.js';
import {loadPaper} from '../../paper.js';
import {untilIdle} from '../../until-idle.js';
import type {RecordContext} from './record-context.js';
import {endView} from './record-end.view.js';
import {aboutView, notesView, practiceView} from './record-main.view.js';
import {sideView} from './record-side.view.js';

/** Milliseconds that a print waits for parts of the record that are still on their way. */
const PARTS_COME = 4000;

/** Prints a tool's record alone, on letter paper, with what the screen folds and all its sources. */
export async function printRecord({id}: Tool, context: RecordContext): Promise<void> {
  const {data, host, lang} = context;
  const parts = [recordPart('tool', id), recordPart('adoption', id), 'actions'];
  await untilIdle(() => parts.some((part) => data.loading(part)), PARTS_COME);
  const dataset = data.dataset ?? context.dataset;
  const tool = byId(dataset.tools).get(id);
  if (!tool) throw new Error(`the data no longer has ${id}`);
  await (await loadPaper()).printPaper(host, recordPage(tool, {...context, dataset, level: 1}), paperStyles, lang);
}

/** The record from top to bottom. Its last line stands at the foot of each page: a table's foot is what browsers repeat. */
function recordPage(tool: Tool, context: RecordContext): TemplateResult {
  const {dataset, text, lang, format} = context;
  const {release, released} = dataset.envelope;
  return html`<table class="page" role="presentation">
    <tbody>
      <tr>
        <td>
          <h1>${textView(tool.name, lang)}</h1>
          <p>${textView(tool.summary, lang)}</p>
          ${aboutView(tool, context)} ${sideView(tool, context)} ${practiceView(tool, context)} ${notesView(tool, context)}
          ${endView(tool, context)}
        </td>
      </tr>
    </tbody>
    <tfoot>
      <tr>
        <td>${text.common.release(release, format.date(released))} ${wordsOf(tool.name, lang)}.</td>
      </tr>
    </tfoot>
  </table>`;
}

/** Black on white, in lines and type alone. */
const paperStyles = css`
  ${toolStatusStyles}
  .page {
    inline-size: 100%;
    border-collapse: collapse;
  }
  td {
    padding: 0;
  }
  tfoot td {
    padding-block-start: 6pt;
    border-block-start: 0.5pt solid;
    font-size: 0.875em;
  }
  h1 {
    margin: 0 0 4pt;
    font-size: 16pt;
    line-height: 1.2;
  }
  h2,
  summary {
    margin: 10pt 0 2pt;
    font-size: 11pt;
    font-weight: 700;
    list-style: none;
    break-after: avoid;
  }
  summary {
    font-size: inherit;
  }
  p,
  dl,
  dd,
  ul,
  ol,
  figure {
    margin: 2pt 0;
  }
  li {
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  ul,
  ol {
    padding-inline-start: 14pt;
  }
  .choices,
  .citations {
    padding: 0;
    list-style: none;
  }
  .note {
    font-size: 0.875em;
  }
  .note .note {
    font-size: inherit;
  }
  .citations li {
    margin-block-end: 3pt;
  }
  .facts {
    display: grid;
    grid-template-columns: 30mm 1fr;
    gap: 1pt 8pt;
    margin-block-start: 8pt;
  }
  .facts dd {
    margin: 0;
  }
  .quote {
    display: block;
  }
  button {
    all: unset;
    font-weight: 700;
  }
  mark {
    background: none;
    color: inherit;
  }
  .screen-only,
  .record-links {
    display: none;
  }
  .record-end {
    margin-block: 10pt;
  }
  .record-map {
    float: right;
    inline-size: 45mm;
    margin: 0 0 4pt 8pt;
  }
  .record-map .faint {
    fill: #ddd;
  }
  .record-map .line {
    fill: none;
    stroke: #000;
    stroke-width: 0.4;
  }
  .record-map .dots {
    stroke: #fff;
    stroke-width: 0.65;
    stroke-linecap: round;
  }
  .record-map .dots.under {
    stroke: #000;
    stroke-width: 0.95;
  }
`;
