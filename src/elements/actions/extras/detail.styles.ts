import {css} from 'lit';

/** The detail of one action. */
export const detailStyles = css`
  .detail {
    margin-block-end: 0.5em;
  }
  .action > .detail {
    grid-column: 1 / -1;
  }
  .columns {
    display: grid;
    gap: 1em 3em;
  }
  .columns > div {
    min-inline-size: 0;
    max-inline-size: 70ch;
  }
  .columns > div > * + * {
    margin-block-start: 0.5em;
  }
  .detail :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .columns > div > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: 1.5em;
  }
  .cells {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.15em solid var(--_edge);
  }
  .cells dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .measures > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .measures dt {
    color: var(--_muted);
  }
  .measures dt::after {
    content: ':';
  }
  .items > li + li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .date {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .choices {
    display: grid;
    gap: 0.25em;
  }
  .choice {
    min-block-size: 2em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_wash);
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  .key {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  @container (inline-size >= 40em) {
    .action > .detail {
      margin-inline-start: 2em;
    }
  }
  @container (inline-size >= 54em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
