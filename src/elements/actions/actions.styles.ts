import {css} from 'lit';
import {summaryStyles} from './summary.styles.js';

/** Filters and list of actions. */
const listStyles = css`
  .asking {
    margin-block: 1.5em 1em;
  }
  /* Kept free for the controls, which come after the first view: as high as they are with the filters there are. */
  .asking:empty {
    min-block-size: 13em;
  }
  .asking[data-folded]:empty {
    min-block-size: 6.8em;
  }
  @container (inline-size >= 37em) {
    .asking[data-folded]:empty {
      min-block-size: 3.8em;
    }
  }
  .asking[data-bare]:empty {
    min-block-size: 2.25em;
  }
  .asking[data-plans]:empty {
    margin-block-start: 4.5em;
  }
  .count {
    margin-block: 0.5em 1.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .horizon + .horizon {
    margin-block-start: 3em;
  }
  .horizon > :is(h3, h4, h5, h6) {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .initiative {
    margin-block-start: 1.5em;
  }
  .initiative > :is(h4, h5, h6) {
    margin-block-end: 0.5em;
    font-size: 1em;
    line-height: 1.4;
  }
  .action {
    display: grid;
    gap: 0.75em 3em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .action > * {
    min-inline-size: 0;
  }
  .action-title {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    max-inline-size: 70ch;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .action-title .number {
    color: var(--_muted);
    font-weight: 400;
  }
  .facts,
  .situation,
  .toggle {
    margin-inline-start: 2em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 15.5em minmax(0, 1fr);
    gap: 0 1em;
  }
  .facts > div + div {
    margin-block-start: 0.25em;
  }
  .facts,
  .situation .note {
    font-size: 0.875em;
  }
  .facts {
    max-inline-size: 80ch;
    margin-inline-start: 2.286em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 1.5em;
  }
  .sides dt {
    margin-block-end: 0.25em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.875em;
    font-weight: 600;
  }
  .sides dd {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .status {
    padding-inline-start: 1.5em;
    font-weight: 600;
  }
  .status.mark::before {
    margin-inline-start: -1.5em;
  }
  .who {
    display: block;
    font-weight: 400;
  }
  .situation .note {
    margin-block-start: 0.5em;
  }
  .action > .toggle {
    justify-self: start;
    margin-block-start: -0.25em;
  }
  .toggle {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
  }
  @container (inline-size < 40em) {
    .facts > div {
      display: block;
    }
    .facts dt,
    .facts dd {
      display: inline;
    }
    .facts dt::after {
      content: ': ';
    }
    .facts,
    .situation,
    .action > .toggle {
      margin-inline-start: 0;
    }
  }
  @container (inline-size >= 54em) {
    .action {
      grid-template: 'title situation' auto 'facts situation' auto 'toggle situation' 1fr / minmax(0, 44em) minmax(24em, 1fr);
    }
    .action-title {
      grid-area: title;
    }
    .facts {
      grid-area: facts;
    }
    .situation {
      grid-area: situation;
      margin-inline-start: 0;
    }
    .action > .toggle {
      grid-area: toggle;
    }
  }
`;

export const actionsStyles = [summaryStyles, listStyles];
