import {html, nothing, type TemplateResult} from 'lit';

const RING = 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z';

/** A shape for each status of a tool, told apart without colour; those of active tools and of tools in transition are filled. */
const MARKS: Readonly<Record<string, string>> = {
  active: RING,
  'in-transition': `${RING}M8 2a6 6 0 0 0 0 12z`,
  'at-risk': 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11v1',
  unconfirmed: `${RING}M4 9.5 9.5 4M5 12l7-7M7.5 13 13 7.5`,
  closed: 'M2.5 2.5h11v11h-11zM5 5l6 6M11 5l-6 6',
};

/** Mark and word of a status. The mark is decoration: the word says it. */
export function toolStatusView(status: string, word: string): TemplateResult {
  return html`<span class="tool-status" data-status=${status}
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${MARKS[status] ?? nothing}></path></svg>${word}</span
  >`;
}
