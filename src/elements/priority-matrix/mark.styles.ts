import {css} from 'lit';

/** Marks in cells and in the legend. */
export const markStyles = css`
  .mark {
    inline-size: 1.6em;
    block-size: 1.6em;
    overflow: visible;
    fill: var(--_accent);
  }
  .mark text {
    fill: var(--_on-accent);
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .mark.unlisted {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mark.unlisted text {
    fill: currentColor;
    stroke: none;
  }
  .own {
    white-space: nowrap;
  }
  .diamond {
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .mark text {
      fill: Canvas;
    }
    .mark.unlisted text {
      fill: CanvasText;
    }
  }
`;
