import {css} from 'lit';

/** Tools side by side; where there is no room, the table scrolls in its own box under its first column. */
export const compareStyles = css`
  .compare {
    margin-block-end: 1.5em;
    padding-block: 0.75em 0.5em;
    border-block: 2px solid var(--_accent);
  }
  .compare-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.5em 1em;
    margin-block-end: 0.5em;
  }
  .compare-scroll {
    overflow-x: auto;
  }
  .compare table {
    table-layout: fixed;
    min-inline-size: 27.5em;
  }
  .compare table[data-count='3'] {
    min-inline-size: 37.5em;
  }
  .compare table[data-count='4'] {
    min-inline-size: 47.5em;
  }
  .compare :is(th, td) {
    overflow-wrap: anywhere;
  }
  .compare li + li {
    margin-block-start: 0.25em;
  }
  .compare tr > :first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    inline-size: 7.5em;
    padding-inline-end: 0.75em;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .compare thead th {
    font-size: 1em;
    vertical-align: bottom;
  }
  .compare thead .button {
    display: block;
    min-block-size: 1.75em;
    font-size: 0.875em;
    font-weight: 400;
  }
  @media print {
    .compare {
      break-inside: auto;
    }
    .compare-scroll {
      overflow: visible;
    }
    .compare table[data-count] {
      min-inline-size: 0;
    }
  }
`;
