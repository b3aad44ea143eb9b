import {css} from 'lit';

/** The panel with layers and settings. */
export const extrasStyles = css`
  .settings {
    margin-block: 0 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  .settings > :last-child {
    margin-block-end: 0;
  }
  .settings .button {
    min-block-size: 2.25em;
  }
  .bands th {
    border-inline-start: 0.25em solid var(--_surface);
  }
  [data-density='tight'] :is(th, td) {
    padding-block: 0;
  }
  [data-density='tight'] .cell {
    block-size: 1.75em;
  }
  .matrix[data-density='tight'] tr {
    --_lines: 1;
  }
  [data-density='roomy'] :is(th, td) {
    padding-block: 0.75em;
  }
  .matrix[data-density='roomy'] tr {
    --_lines: 9;
  }
  .value {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-block: 0.1em 0.2em;
    background:
      linear-gradient(var(--_fill, transparent) 0 0) 0 100% / var(--_share, 0) 0.3em no-repeat,
      linear-gradient(var(--_line) 0 0) 0 100% / 100% 1px no-repeat;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
    white-space: nowrap;
  }
  .value[data-level='1'] {
    --_share: 20%;
    --_fill: var(--_ramp-2);
  }
  .value[data-level='2'] {
    --_share: 40%;
    --_fill: var(--_ramp-3);
  }
  .value[data-level='3'] {
    --_share: 60%;
    --_fill: var(--_ramp-4);
  }
  .value[data-level='4'] {
    --_share: 80%;
    --_fill: var(--_ramp-4);
  }
  .value[data-level='5'] {
    --_share: 100%;
    --_fill: var(--_ramp-5);
  }
  .value[data-level='none'] {
    background: repeating-linear-gradient(
      45deg,
      transparent 0 0.25em,
      color-mix(in srgb, currentColor 25%, transparent) 0.25em calc(0.25em + 1.3px)
    );
    font-weight: 400;
  }
  .whole {
    display: inline-block;
    min-inline-size: 2em;
    min-block-size: 1.75em;
  }
  .layer-legend,
  .pair,
  .layer-detail {
    margin-block: 0.75em;
  }
  .settings input[type='file'] {
    padding: 0;
    border: 0;
  }
  .cards .entry {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  .entries.cards {
    gap: 1em;
  }
  @media (forced-colors: active) {
    .value {
      forced-color-adjust: none;
      --_fill: CanvasText;
      color: CanvasText;
    }
  }
  .box {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
`;
