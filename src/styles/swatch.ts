import {css} from 'lit';

/** Colours of statuses by `data-fill`, and the patterns of `patternDefs`. Classes come with what makes them. */
export const swatchStyles = css`
  .swatch {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.2em;
  }
  .area {
    stroke: var(--_edge);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .area[data-fill='adopted'] {
    fill: var(--_adopted);
  }
  .ground {
    fill: var(--_surface);
  }
  .hatch {
    stroke: var(--_muted);
    stroke-width: 1.3;
    opacity: 0.55;
  }
  .dot {
    fill: var(--_muted);
  }
  .strike {
    stroke: var(--_adopted);
    stroke-width: 2;
  }
  .progress {
    fill: var(--_progress);
  }
  .stripe {
    stroke: var(--_surface);
    stroke-width: 1.6;
  }
  .refused {
    fill: var(--_refused);
  }
  .cross {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.2;
  }
  @media (forced-colors: active) {
    .area,
    pattern * {
      forced-color-adjust: none;
    }
    .area {
      stroke: CanvasText;
    }
    .area[data-fill='adopted'] {
      fill: CanvasText;
    }
    .refused {
      fill: GrayText;
    }
    .progress {
      fill: Highlight;
    }
    .strike,
    .hatch {
      stroke: CanvasText;
    }
    .ground,
    .stripe {
      fill: Canvas;
      stroke: Canvas;
    }
  }
  @media print {
    .area {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
