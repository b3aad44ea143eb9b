import {css} from 'lit';

/** Marks and the legend. */
export const legendStyles = css`
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
  .hint {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
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
