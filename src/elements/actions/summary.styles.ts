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
    fill: var(--_ink, var(--_edge));
  }
  [data-status='no-information'] > .bar {
    fill: url(#hatch);
    stroke: var(--_edge);
  }
  .hatch {
    stroke: var(--_edge);
  }
  .gap {
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
  .mark::before {
    content: '';
    display: inline-block;
    inline-size: 16px;
    block-size: 16px;
    margin-inline-end: calc(1.5em - 16px);
    vertical-align: -0.15em;
    background: var(--_ink, currentColor);
    clip-path: var(--_mark);
  }
  /* A shape for each status, told apart without colour; what lies inside another shape is cut out of it. */
  [data-status] {
    --_mark: path(evenodd, 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zM8 2.6a5.4 5.4 0 0 1 0 10.8A5.4 5.4 0 0 1 8 2.6z');
  }
  [data-status='in-progress'] {
    --_ink: var(--_progress);
    --_mark: path(evenodd, 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zM8 2.6a5.4 5.4 0 0 0 0 10.8z');
  }
  [data-status='completed'] {
    --_ink: var(--_adopted);
    --_mark: path(evenodd, 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zM4 9l1.3-1.2 1.7 1.7 4-4.5 1.3 1.2L7.1 12z');
  }
  [data-status='completed-late'] {
    --_ink: var(--_adopted);
    --_mark: path(evenodd, 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zM7.1 4h1.8v3.7l2.7 1.6-.9 1.5-3.6-2.1z');
  }
  [data-status='suspended'] {
    --_mark: path(evenodd, 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zM8 2.6a5.4 5.4 0 0 1 0 10.8A5.4 5.4 0 0 1 8 2.6zM5.4 5.3H7v5.4H5.4zM9 5.3h1.6v5.4H9z');
  }
  [data-status='cancelled'] {
    --_ink: var(--_refused);
    --_mark: path(evenodd, 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zM8 2.6a5.4 5.4 0 0 1 0 10.8A5.4 5.4 0 0 1 8 2.6zM5.9 4.8 8 6.9l2.1-2.1 1.1 1.1L9.1 8l2.1 2.1-1.1 1.1L8 9.1l-2.1 2.1-1.1-1.1L6.9 8 4.8 5.9z');
  }
  /* The hatch of what nobody knows. */
  [data-status='no-information'] {
    --_mark: path('M.5 8.1 8.1.5l1 1-7.6 7.6zM1.6 11.3l9.7-9.7 1 1-9.7 9.7zM3.7 13.4l9.7-9.7 1 1-9.7 9.7zM6.9 14.5l7.6-7.6 1 1-7.6 7.6z');
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
