import {css} from 'lit';

/** Loading and error states, plain tables, and the foot with the release. */
export const frameStyles = css`
  .skeleton {
    display: grid;
    place-items: center;
    min-block-size: var(--cga-min-height, 16em);
    background: var(--_wash);
    color: var(--_muted);
  }
  /* While a long list is drawn over some frames, the foot stands where it will not jump from. */
  [data-more] {
    min-block-size: 60em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_muted);
    font-size: 0.875em;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  @container (inline-size < 30em) {
    table {
      font-size: 0.875em;
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
  thead th {
    border-block-end-color: var(--_edge);
    font-size: 0.875em;
  }
  .foot {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .foot > * + * {
    margin-block-start: 0.5em;
  }
  .sources,
  .foot-line {
    min-block-size: 1.75em;
  }
  .foot-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    color: var(--_muted);
  }
`;
