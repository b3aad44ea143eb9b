import {css} from 'lit';

/** Look of the detail and of the table. */
export const moreStyles = css`
  .fact {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 600;
  }
  .value {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .more li {
    display: grid;
    grid-template-columns: 1.1em 1fr;
    gap: 0.5em;
    padding-block: 0.2em;
  }
  .more .swatch {
    margin-block-start: 0.2em;
  }
  tr[data-home] th {
    font-weight: 700;
  }
  tr[data-selected] {
    background: var(--_wash);
  }
  .row-button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
    cursor: pointer;
    min-block-size: 1.5em;
  }
`;
