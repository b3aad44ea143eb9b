import {css} from 'lit';

export const adoptionMapStyles = css`
  .stage {
    display: grid;
    gap: 1em 2em;
  }
  .stage > * {
    min-inline-size: 0;
  }
  .drawing {
    position: relative;
    max-inline-size: var(--cga-map-max-width, 56em);
  }
  .drawing > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .reserve {
    aspect-ratio: 1000 / 640;
    background: var(--_wash);
  }
  .entity {
    stroke: var(--_surface);
    stroke-width: 1;
    stroke-linejoin: round;
    cursor: pointer;
  }
  .coast {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .entity[data-fill='no-information'],
  .entity[data-fill='not-applicable'] {
    stroke: var(--_edge);
    stroke-width: 0.6;
  }
  .entity[data-fill='lapsed'] {
    stroke: var(--_adopted);
  }
  .mark {
    fill: none;
    pointer-events: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .mark.under {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .mark.chosen {
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .mark.focused {
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-dasharray: 5 3;
  }
  .tile-name {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 9;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 25px;
    font-weight: 600;
    text-anchor: middle;
    pointer-events: none;
  }
  .tile-name.narrow {
    display: none;
    font-size: 38px;
  }
  .target {
    position: absolute;
    inset-inline-start: calc(var(--_x) * 100%);
    inset-block-start: calc(var(--_y) * 100%);
    inline-size: calc(var(--_w) * 100%);
    block-size: calc(var(--_h) * 100%);
    padding: 0;
    border: 0;
    background: none;
    color: transparent;
    font-size: 1px;
    overflow: hidden;
    cursor: pointer;
  }
  .map .target {
    pointer-events: none;
  }
  .legend {
    display: grid;
    gap: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .legend li {
    display: grid;
    grid-template-columns: 1.1em 1fr;
    align-items: start;
    gap: 0.5em;
  }
  .legend .swatch {
    margin-block-start: 0.2em;
  }
  .legend strong {
    font-weight: 600;
  }
  .picture > * + *,
  .key > * + * {
    margin-block-start: 0.75em;
  }
  .side > * + * {
    margin-block-start: 1em;
  }
  /* Kept free for what comes after the first picture: the slider of years, the entry of what is to be confirmed. */
  .soon {
    block-size: 3em;
  }
  .print-only {
    display: none;
  }
  @container (inline-size >= 54em) {
    .stage {
      grid-template: 'picture key' auto 'picture side' auto 'compare side' 1fr / minmax(0, 1fr) 20em;
    }
    .picture {
      grid-area: picture;
    }
    .key {
      grid-area: key;
    }
    .side {
      grid-area: side;
    }
  }
  @container (inline-size < 30em) {
    div.soon {
      block-size: 5.8em;
    }
    .tile-name.wide {
      display: none;
    }
    .tile-name.narrow {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .entity {
      stroke: CanvasText;
    }
    .mark.chosen,
    .mark.focused {
      stroke: Highlight;
    }
    .mark.under {
      stroke: Canvas;
    }
  }
`;
