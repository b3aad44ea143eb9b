import {css} from 'lit';

/** Colours of classes; look of what is light or narrow, of the search box, the slider, the comparison and the small maps. */
export const exploreStyles = css`
  .area[data-fill='class-0'] {
    fill: var(--_ramp-1);
  }
  .area[data-fill='class-1'] {
    fill: var(--_ramp-2);
  }
  .area[data-fill='class-2'] {
    fill: var(--_ramp-3);
  }
  .area[data-fill='class-3'] {
    fill: var(--_ramp-4);
  }
  .area[data-fill='class-4'] {
    fill: var(--_ramp-5);
  }
  /* Around light fills a light border is not seen. */
  .entity:where(
    [data-fill='class-0'],
    [data-fill='class-1'],
    [data-fill='category-0'],
    [data-fill='category-1'],
    [data-fill='below-1'],
    [data-fill='other']
  ) {
    stroke: var(--_edge);
    stroke-width: 0.6;
  }
  .doubt {
    pointer-events: none;
  }
  .doubt.narrow {
    display: none;
  }
  @container (inline-size < 30em) {
    .doubt.wide {
      display: none;
    }
    .doubt.narrow {
      display: inline;
    }
  }
  .sample {
    fill: var(--_edge);
  }
  .sample-dots {
    fill: var(--_surface);
  }
  /* A sample and its word stay on one line. */
  .picture td:nth-child(2),
  .compare td {
    position: relative;
    padding-inline-start: 1.4em;
  }
  td > .swatch {
    position: absolute;
    inset-inline-start: 0;
    margin-block-start: 0.2em;
  }
  @container (inline-size < 22em) {
    .picture:has(> table) {
      overflow-x: auto;
      /* Room for the mark of the focus. */
      margin-inline-start: -0.3em;
      padding-inline-start: 0.3em;
    }
  }
  .inset-line,
  .inset-frame {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 0.75;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .inset-ground {
    fill: var(--_surface);
  }
  .target[data-inset] {
    pointer-events: auto;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
  }
  .time .field {
    flex: 1 1 14em;
    max-inline-size: 30em;
  }
  .time input {
    min-block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .at {
    font-variant-numeric: tabular-nums;
  }
  .named {
    display: grid;
    font-variant-numeric: tabular-nums;
  }
  .compare .field {
    max-inline-size: 24.6em;
  }
  .compare table {
    margin-block-start: 1em;
  }
  .compare :is(th, td) {
    overflow-wrap: anywhere;
  }
  @container (inline-size < 30em) {
    .compare table {
      table-layout: fixed;
    }
    .compare thead th:first-child {
      inline-size: 34%;
    }
  }
  @container (inline-size >= 54em) {
    .compare {
      grid-area: compare;
    }
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.25em 1em;
    margin: 0;
    padding: 0.5em 0;
    border: 0;
  }
  .choices label {
    min-block-size: 1.75em;
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1.5em;
  }
  .multiples svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .multiples .button {
    text-align: start;
  }
  @media print {
    .multiples {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (forced-colors: active) {
    .area[data-fill='class-4'] {
      fill: CanvasText;
    }
    .area[data-fill='class-3'] {
      fill: color-mix(in srgb, CanvasText 75%, Canvas);
    }
    .area[data-fill='class-2'] {
      fill: color-mix(in srgb, CanvasText 50%, Canvas);
    }
    .area[data-fill='class-1'] {
      fill: color-mix(in srgb, CanvasText 25%, Canvas);
    }
    .area[data-fill='class-0'] {
      fill: Canvas;
    }
  }
`;
