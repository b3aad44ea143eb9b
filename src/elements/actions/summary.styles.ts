import {css} from 'lit';

/** Breakdown of the plan, marks of statuses. */
export const summaryStyles = css`
  .plan-line {
    margin-block-end: 0.5em;
  }
  .muted {
    color: var(--_muted);
  }
  .breakdown {
    display: grid;
    gap: 1em 3em;
    margin-block: 0.5em 1em;
  }
  .breakdown dt {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .bars {
    display: grid;
    gap: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75em;
  }
  .bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5em;
    border-block-end: 1px solid var(--_line);
    fill: var(--_edge);
  }
  [data-status^='completed'] > .bar {
    fill: var(--_adopted);
  }
  [data-status='in-progress'] > .bar {
    fill: var(--_progress);
  }
  [data-status='cancelled'] > .bar {
    fill: var(--_refused);
  }
  [data-status='no-information'] > .bar {
    fill: url(#hatch);
    stroke: var(--_edge);
  }
  .hatch {
    stroke: var(--_edge);
  }
  .gap {
    margin-block-end: 1.5em;
  }
  .gap > p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.5em;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .mark {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    fill: currentColor;
    fill-rule: evenodd;
    vertical-align: -0.12em;
  }
  .mark[data-status='no-information'] {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    /* Four arcs, and the hatch whole. */
    stroke-dasharray: 8 1.74;
  }
  .mark[data-status^='completed'] {
    color: var(--_adopted);
  }
  .mark[data-status='in-progress'] {
    color: var(--_progress);
  }
  .mark[data-status='cancelled'] {
    color: var(--_refused);
  }
  @container (inline-size >= 40em) {
    .breakdown {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 60em) {
    .breakdown {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
  }
`;
