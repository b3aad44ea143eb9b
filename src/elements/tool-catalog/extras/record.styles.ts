import {css} from 'lit';

/** The record of a tool: text on the left, facts on the right, one under the other where there is no room. */
export const recordStyles = css`
  .record {
    display: grid;
    grid-column: 1 / -1;
    gap: 1em 3em;
    min-block-size: 16em;
    margin-block-end: 1em;
    padding-block: 0.75em 1em;
    border-block-end: 2px solid var(--_accent);
  }
  .record > * + * {
    margin-block-start: 0;
  }
  .record > :is(.record-head, p) {
    grid-column: 1 / -1;
  }
  .record-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.5em 1em;
  }
  .record-main,
  .record-side,
  .record-notes {
    display: grid;
    align-content: start;
    gap: 1em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .record :is(section, p) {
    max-inline-size: 70ch;
  }
  .record section > * + * {
    margin-block-start: 0.25em;
  }
  .record :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .record .record-name {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .record .facts {
    grid-template-columns: minmax(6em, 8em) minmax(0, 1fr);
  }
  @container (inline-size < 16em) {
    .record .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .record-map {
      float: none;
    }
  }
  .bulleted,
  .numbered {
    padding-inline-start: 1.25em;
  }
  .bulleted {
    list-style: disc;
  }
  .numbered {
    list-style: decimal;
  }
  .bulleted > li + li {
    margin-block-start: 0.25em;
  }
  .numbered > li + li,
  .cited > li + li {
    margin-block-start: 0.75em;
  }
  .record .citations {
    padding-inline-start: 0;
    list-style: none;
  }
  .record mark {
    font-weight: 600;
  }
  .choices > li + li {
    margin-block-start: 0.5em;
  }
  .choices .button {
    min-block-size: 1.75em;
    margin-inline-end: 0.25em;
  }
  .choices .button[aria-pressed='true'] {
    padding-inline: 0.5em;
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }
  .record-map {
    float: inline-end;
    inline-size: min(11em, 45%);
    margin: 0 0 0.5em 1em;
  }
  .record-map svg {
    display: block;
    inline-size: 100%;
    fill: var(--_adopted);
  }
  .record-map .faint {
    fill: var(--_line);
  }
  .record-map .progress {
    fill: var(--_progress);
  }
  .record-map .lapsed {
    fill: var(--_muted);
  }
  .record-map .line {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 0.4;
  }
  .record-map .refused {
    stroke: var(--_refused);
    stroke-width: 0.8;
  }
  .record-map .dots {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 0.65;
    stroke-linecap: round;
  }
  .record-map .dots.under {
    stroke: var(--_muted);
    stroke-width: 0.95;
  }
  .record-links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .record-end > * + * {
    margin-block-start: 0.5em;
  }
  @container (inline-size >= 54em) {
    .record {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .record-notes,
    .record-end {
      grid-column: 1 / -1;
    }
    .record-notes {
      grid-template-columns: subgrid;
      column-gap: inherit;
    }
  }
  @media print {
    /* More of what is known, not the sources of what is printed; the record printed alone has it. */
    .further:not([open])::details-content {
      content-visibility: hidden;
      block-size: 0;
    }
    .record {
      display: block;
      break-inside: auto;
    }
    :is(.record, .record-main, .record-side, .record-notes) > * + * {
      margin-block-start: 1em;
    }
  }
  @media (forced-colors: active) {
    .choices .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .record-map svg {
      forced-color-adjust: none;
    }
    .record-map path {
      fill: CanvasText;
    }
    .record-map :is(.faint, .line) {
      fill: none;
      stroke: CanvasText;
    }
    .record-map .faint {
      stroke: GrayText;
      stroke-width: 0.3;
    }
  }
`;
