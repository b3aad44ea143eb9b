import {css} from 'lit';

/** Marks, legend, and lists of priorities. */
export const listStyles = css`
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
  @media (forced-colors: active) {
    .mark text {
      fill: Canvas;
    }
    .mark.unlisted text {
      fill: CanvasText;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
