import {css} from 'lit';

export const matrixStyles = css`
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  .check input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .controls .field {
    flex-basis: 14em;
  }
  .field:has([type='search']) {
    flex-basis: 12em;
  }
  .narrow {
    display: none;
  }
  .region {
    --_first: 24em;
    position: relative;
    overflow: auto;
    max-block-size: var(--cga-matrix-height, 40em);
    margin-block-start: 0.5em;
    border-block-end: 1px solid var(--_edge);
    /* One ground with the cells that stay in place: a page's own may be another than the default. */
    background: var(--_surface);
    scroll-padding: 9em 3em 3em calc(var(--_first) + 1em);
  }
  .matrix {
    border-collapse: separate;
    border-spacing: 0;
  }
  .matrix th,
  .matrix td {
    padding: 0.35em 0.25em;
    font-size: 0.875em;
    vertical-align: middle;
    text-align: center;
  }
  .matrix tbody :is(th, td) {
    border-block: 1px solid var(--_line);
    border-block-end: 0;
  }
  .matrix .axis + tr > * {
    border-block-start-color: var(--_edge);
  }
  .matrix thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .matrix thead :is(th, td) {
    padding-block-end: 0.5em;
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
    hyphens: auto;
  }
  .matrix .tool {
    inline-size: 5em;
  }
  .matrix thead tr > :first-child,
  .matrix th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: var(--_first);
    padding-inline: 0.4em 1em;
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
  }
  .matrix thead tr > :first-child .head {
    font-weight: 600;
    text-align: start;
  }
  .matrix .axis th {
    padding: 1.5em 0 0.5em;
    border: 0;
    font-size: 1em;
    text-align: start;
  }
  .axis-name {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: 96cqi;
  }
  .axis-name .note {
    display: block;
    font-weight: 400;
  }
  .row-name {
    display: grid;
    grid-template-columns: 0.6em 1.75em minmax(0, 1fr);
    align-items: baseline;
    gap: 0.5em;
    inline-size: calc(var(--_first) - 1.4em);
  }
  .clamp {
    display: -webkit-box;
    overflow: hidden;
    padding-inline: 1px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 1);
    line-height: 1.3;
  }
  tr[data-own] {
    --_lines: 2;
  }
  .number,
  .head,
  .cell {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .number {
    min-block-size: 1.75em;
    color: var(--_accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .number::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .head {
    --_lines: 7;
    display: block;
    inline-size: 100%;
    min-block-size: 1.75em;
    color: inherit;
    font-weight: inherit;
    line-height: inherit;
    hyphens: inherit;
  }
  .adopted {
    display: block;
  }
  .matrix .count {
    inline-size: 5em;
    font-variant-numeric: tabular-nums;
  }
  .cell {
    display: inline-grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 0.25em;
  }
  @container (inline-size < 54em) {
    .region {
      --_first: 16em;
    }
    .matrix tr {
      --_lines: 2;
    }
    .matrix tr[data-own] {
      --_lines: 3;
    }
  }
  @container (inline-size < 30em) {
    .wide {
      display: none;
    }
    .narrow {
      display: flow-root;
    }
  }
`;
