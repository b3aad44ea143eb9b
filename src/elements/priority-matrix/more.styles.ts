import {css} from 'lit';

/** The legend, lists of priorities and the panel of one; adopted when their module comes. */
export const moreStyles = css`
  .hint {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  /* Painted each for itself: a move of the focus repaints one axis, not the whole matrix. */
  .matrix tbody {
    position: relative;
    z-index: 0;
  }
  .number:focus-visible {
    outline: none;
  }
  .number:focus-visible::after {
    outline: 0.15em solid var(--_accent);
    outline-offset: -0.2em;
  }
  .head:hover,
  .number:hover,
  .row-name:hover .clamp {
    text-decoration: underline;
  }
  .head[aria-pressed='true'] {
    color: var(--_accent);
    text-decoration: underline 0.15em;
  }
  .cell[aria-expanded='true'],
  .cell:focus-visible {
    outline: 0.15em solid var(--_accent);
  }
  .matrix tbody tr:not(.axis):is(:hover, :focus-within, [data-chosen]) > * {
    background: linear-gradient(var(--_wash), var(--_wash)), var(--_surface);
  }
  tr[data-chosen] > :first-child {
    box-shadow: inset 0.15em 0 var(--_accent);
  }
  .matrix tfoot > tr > * {
    border-block-start: 1px solid var(--_edge);
    border-block-end: 0;
    font-weight: 600;
  }
  .matrix td[data-key]:focus-visible {
    outline-offset: -0.2em;
  }
  [aria-sort] .head::after {
    content: ' ↓' / '';
  }
  .region .matrix :is([data-lit], col[data-chosen]) {
    background: linear-gradient(var(--_wash), var(--_wash)), var(--_surface);
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 0.25em 1.5em;
    margin-block: 0.75em 0.5em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .legend li {
    display: grid;
    grid-template-columns: 2em 1fr;
    align-items: center;
    gap: 0.5em;
  }
  .legend .mark,
  .legend .own {
    justify-self: center;
  }
  .legend .diamond {
    margin: 0;
  }
  .group {
    margin-block-start: 1.5em;
  }
  .group > :is(h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 1.3;
  }
  .entry > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 0 2em;
    margin-block-start: 0.5em;
  }
  .entry {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .entry[data-open] {
    grid-column: 1 / -1;
  }
  .entry > * + * {
    margin-block-start: 0.25em;
  }
  .entry > .more {
    padding-inline: 0;
  }
  .ties {
    display: grid;
    gap: 0.25em;
  }
  .entry .own,
  .detail .own {
    margin-inline-start: 0.5em;
    font-size: 0.875em;
    font-weight: 400;
  }
  .detail {
    margin-block-start: 1em;
    outline: none;
  }
  .panel-head,
  .chosen-cell {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
  }
  .chosen-cell {
    justify-content: start;
  }
  .panel-head .button,
  .chosen-cell .mark {
    flex: none;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    font: inherit;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  .columns {
    display: grid;
    gap: 1em 3em;
  }
  .columns > div > * + * {
    margin-block-start: 0.5em;
  }
  .columns :is(h4, h5, h6):not(:first-child) {
    margin-block-start: 1em;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25em 1em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts.note {
    grid-template-columns: 9em minmax(0, 1fr);
    margin-block: 0.25em;
  }
  .product,
  .written {
    display: block;
  }
  blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 0.15em solid var(--_edge);
  }
  .items > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .items .items {
    padding-inline-start: 1em;
  }
  @media (forced-colors: active) {
    .cell[aria-expanded='true'] {
      outline-color: Highlight;
    }
    .head[aria-pressed='true'] {
      color: Highlight;
    }
  }
  @container (inline-size >= 54em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (inline-size < 30em) {
    .facts,
    .facts.note {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-block-end: 0.5em;
    }
  }
  @media print {
    /* Upright sheets take the list, broad ones the matrix. */
    @container (inline-size < 54em) {
      .wide {
        display: none;
      }
      .narrow {
        display: block;
      }
    }
    @container (inline-size >= 54em) {
      .region {
        --_first: 30em;
        overflow: visible;
        max-block-size: none;
        font-size: 0.6em;
      }
      .matrix thead,
      .matrix thead tr > :first-child,
      .matrix th[scope='row'],
      .axis-name {
        position: static;
      }
      .matrix tr {
        --_lines: 99;
        break-inside: avoid;
      }
      .matrix .axis {
        break-after: avoid;
      }
      /* Repeated on each sheet only while low and without boxes that cannot be cut, as buttons are. */
      .matrix thead {
        display: table-header-group;
      }
      .matrix thead .head {
        display: contents;
      }
      .matrix tfoot {
        display: table-row-group;
      }
      .matrix .tool,
      .matrix .count {
        inline-size: auto;
      }
      /* Written upwards: level names would be broken into letters, or make the browser print everything smaller. */
      .matrix .tool .clamp {
        display: inline-block;
        inline-size: 13em;
        writing-mode: vertical-rl;
        rotate: 180deg;
      }
      .hint,
      .wide > details {
        display: none;
      }
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
