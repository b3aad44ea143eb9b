import {css} from 'lit';

/** Colours of statuses and classes by `data-fill`, and the patterns of `patternDefs`. */
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
    .area[data-fill='adopted'],
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
