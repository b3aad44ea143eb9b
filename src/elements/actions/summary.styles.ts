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
  /* As large as the words beside it; not repeated, lest paper blur it. */
  .mark::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.6em;
    border: 0.11em solid;
    border-radius: 50%;
    vertical-align: -0.08em;
    color: var(--_ink, inherit);
    background: var(--_mark);
    background-repeat: no-repeat;
    clip-path: var(--_cut);
  }
  /* A shape for each status, told apart without colour; what lies inside a disc is cut out of it. */
  [data-status='in-progress'] {
    --_ink: var(--_progress);
    --_mark: linear-gradient(90deg, #0000 49%, currentColor 51%);
  }
  [data-status^='completed'] {
    --_ink: var(--_adopted);
    --_mark: currentColor;
    /* Around all of the disc. */
    --_box: -1em 0, 3em -1em, 0 3em, -1em 0;
    --_cut: polygon(evenodd, var(--_box), 20% 53%, 31% 43%, 43% 56%, 69% 26%, 80% 36%, 43% 77%, 20% 53%);
  }
  [data-status='completed-late'] {
    --_cut: polygon(evenodd, var(--_box), 43% 20%, 58% 20%, 58% 47%, 78% 58%, 70% 70%, 43% 55%, 43% 20%);
  }
  [data-status='suspended'] {
    --_mark: linear-gradient(90deg, #0000 24%, currentColor 27% 42%, #0000 45% 55%, currentColor 58% 73%, #0000 76%) 50% / 100% 56%;
  }
  [data-status='cancelled'] {
    --_ink: var(--_refused);
    --_mark: linear-gradient(45deg, #0000 44%, currentColor 47% 53%, #0000 56%), linear-gradient(-45deg, #0000 44%, currentColor 47% 53%, #0000 56%);
  }
  /* The hatch of what nobody knows. */
  [data-status='no-information'] {
    --_mark: repeating-linear-gradient(-45deg, #0000 0 15%, currentColor 18% 22%, #0000 25%);
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
