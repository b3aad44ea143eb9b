import {css} from 'lit';

/** Look of the detail and of the table. */
export const moreStyles = css`
  .entity:hover {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .target:focus-visible {
    outline: none;
  }
  .tip {
    position: absolute;
    z-index: 1;
    inset-inline-start: clamp(0%, calc(var(--_x) * 100% - 7em), calc(100% - 14em));
    inset-block-start: calc(var(--_y) * 100%);
    max-inline-size: min(14em, 100%);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.35;
    transform: translateY(calc(-100% - 0.75em));
    cursor: pointer;
  }
  /* So that the pointer gets to it without leaving. */
  .tip::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block: 100% -0.8em;
  }
  .tip.below {
    transform: translateY(0.75em);
  }
  .tip.below::after {
    inset-block: -0.8em 100%;
  }
  @media print {
    .tip {
      display: none;
    }
  }
  .fact {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 600;
  }
  .value {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .more li {
    display: grid;
    grid-template-columns: 1.1em 1fr;
    gap: 0.5em;
    padding-block: 0.2em;
  }
  .more .swatch {
    margin-block-start: 0.2em;
  }
  tr[data-home] th {
    font-weight: 700;
  }
  tr[data-selected] {
    background: var(--_wash);
  }
  .row-button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
    cursor: pointer;
    min-block-size: 1.5em;
  }
  @media print {
    .print-only {
      display: block;
      margin-block-start: 1em;
    }
    .target {
      display: none;
    }
    .stage {
      display: block;
    }
  }
`;
