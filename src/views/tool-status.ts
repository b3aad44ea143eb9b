import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** A shape for each status of a tool, told apart without colour. */
const MARKS: Readonly<Record<string, SVGTemplateResult>> = {
  active: svg`<circle class="solid" cx="8" cy="8" r="6"></circle>`,
  'in-transition': svg`<circle cx="8" cy="8" r="6"></circle><path class="solid" d="M8 2a6 6 0 0 1 0 12z"></path>`,
  'at-risk': svg`<path d="M8 2 14.5 13.5h-13zM8 6.5v3M8 11v1"></path>`,
  unconfirmed: svg`<circle cx="8" cy="8" r="6"></circle><path class="thin" d="M4 9.5 9.5 4M5 12l7-7M7.5 13 13 7.5"></path>`,
  closed: svg`<path d="M2.5 2.5h11v11h-11zM5 5l6 6M11 5l-6 6"></path>`,
};

/** Mark and word of a status. The mark is decoration: the word says it. */
export function toolStatusView(status: string, word: string): TemplateResult {
  return html`<span class="tool-status" data-status=${status}
    ><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${MARKS[status]}</svg>${word}</span
  >`;
}
