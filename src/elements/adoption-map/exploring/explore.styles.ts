import {css} from 'lit';

/** Look of the search box, the slider, the comparison and the small maps. */
export const exploreStyles = css`
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
  .compare :is(th, td) {
    overflow-wrap: anywhere;
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
`;
