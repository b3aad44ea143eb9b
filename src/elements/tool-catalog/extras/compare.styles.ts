import {css} from 'lit';

/**
 * Tools side by side; where there is no room, the table scrolls in its own box under its first column. On a phone the name of a fact
 * stands on a line of its own above its values, and the names of the tools stay at the top of the box.
 */
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
    --_tools: 2;
    table-layout: fixed;
    font-size: 1em;
    min-inline-size: calc(7.5em + var(--_tools) * 10em);
  }
  .compare table[data-count='3'] {
    --_tools: 3;
  }
  .compare table[data-count='4'] {
    --_tools: 4;
  }
  .compare :is(th, td) {
    overflow-wrap: anywhere;
  }
  .compare tbody :is(th, td) {
    vertical-align: baseline;
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
  @media screen {
    @container (inline-size < 36em) {
      .compare-scroll {
        max-block-size: 32em;
        overflow: auto;
        border-block-end: 1px solid var(--_edge);
      }
      .compare :is(table, thead, tbody) {
        display: block;
      }
      .compare table {
        min-inline-size: calc(var(--_tools) * 8.5em);
      }
      .compare tr {
        display: grid;
        grid-template-columns: repeat(var(--_tools), minmax(0, 1fr));
      }
      .compare thead {
        position: sticky;
        z-index: 2;
        inset-block-start: 0;
        background: var(--_surface);
      }
      .compare :is(thead th, td) {
        font-size: 0.875em;
      }
      .compare thead th {
        align-content: end;
      }
      .compare :is(thead .button, td .note) {
        font-size: inherit;
      }
      .compare tr > :first-child {
        grid-column: 1 / -1;
        justify-self: start;
        inline-size: auto;
        max-inline-size: 100cqi;
        padding-block-end: 0;
        border: 0;
      }
      .compare thead tr > :first-child {
        padding: 0;
      }
    }
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
