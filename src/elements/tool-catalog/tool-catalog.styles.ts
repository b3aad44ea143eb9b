import {css} from 'lit';

/** Search, facets and cards of the catalogue. */
export const toolCatalogStyles = css`
  .field.search {
    flex: 1 1 16em;
  }
  .search ~ .field {
    flex: 0 1 11em;
  }
  /* These fill their row, where the margin that keeps the focus ring would stick out of it. */
  .field.search,
  .facets .field {
    margin-inline: 0;
    padding-inline: 0;
  }
  .field.search {
    overflow: visible;
  }
  .search .input {
    inline-size: 100%;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  /* Its content comes after the first picture: two rows are kept free. */
  .facets {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    align-content: start;
    gap: 0.5em 1em;
    min-block-size: 8.1em;
    margin-block-end: 1em;
  }
  .count,
  .approximate {
    margin-block-end: 1em;
    font-variant-numeric: tabular-nums;
  }
  .count strong {
    margin-inline-end: 0.5em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--cga-card-min-width, 17em)), 1fr));
    grid-auto-flow: dense;
    align-content: start;
    gap: 1.5em 2em;
  }
  .cards > li {
    display: contents;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    min-inline-size: 0;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_edge);
  }
  .card[data-open] {
    padding-block-start: calc(0.5em - 1px);
    border-block-start: 2px solid var(--_accent);
  }
  .card-name {
    font-size: 1em;
    line-height: 1.35;
  }
  .card-status {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    align-items: baseline;
  }
  .card-status > span.note {
    flex-basis: 100%;
    order: 1;
  }
  .card-summary {
    margin-block-end: 0.25em;
  }
  .name {
    padding: 0 0 0.15em;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
  }
  .facts {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    align-content: start;
    color: inherit;
  }
  .facts dt {
    color: var(--_muted);
  }
  .card-entities {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
  }
  .tiny-map {
    flex: none;
    inline-size: 3.5em;
    block-size: 2.1em;
  }
  @supports (grid-template-rows: subgrid) {
    .card {
      display: grid;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
      grid-row: span 3;
      row-gap: 0.25em;
    }
  }
  /* Large text on a phone: a value under its name. */
  @container (inline-size < 16em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts dd {
      margin-block-end: 0.5em;
    }
    .card-entities {
      flex-wrap: wrap;
    }
  }
  @container (inline-size < 36em) {
    .field.search {
      flex-basis: 100%;
    }
  }
  @container (inline-size < 45em) {
    .facets {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
