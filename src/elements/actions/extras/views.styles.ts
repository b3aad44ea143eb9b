import {css} from 'lit';
import {detailStyles} from './detail.styles.js';
import {tableStyles} from './table.styles.js';

/** Details, the table, the board and the time line. */
export const viewsStyles = css`
  ${detailStyles} ${tableStyles}
  .additions {
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em double var(--_edge);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .additions .whose {
    font-weight: 600;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-start: 1em;
    font-variant-numeric: tabular-nums;
  }
  .turns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .end {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1.5em;
  }
  .follow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .sides-switch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  /* What is open in a column has its width, not that of the widget. */
  .column {
    container-type: inline-size;
  }
  .column > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_edge);
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  .column ul {
    display: grid;
    gap: 0.75em;
  }
  .card,
  .time-row {
    overflow-wrap: anywhere;
  }
  .card {
    display: grid;
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.4;
    break-inside: avoid;
  }
  .card :is(.sides dt, .sides dd, .note, .additions) {
    font-size: inherit;
  }
  .card > .detail {
    font-size: calc(1em / 0.875);
  }
  .card[data-open] {
    border-color: var(--_accent);
  }
  .card .toggle,
  .time-row .toggle {
    justify-self: start;
    margin: 0;
  }
  .time-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.75em;
  }
  .time-legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .key-mark {
    inline-size: 24px;
    block-size: 24px;
  }
  .ticks {
    display: block;
    inline-size: 100%;
    block-size: 20px;
    overflow: visible;
    fill: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .time-head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    padding-block: 0.25em;
    background: var(--_surface);
  }
  /* What has the focus comes to lie below the years. */
  .time-rows :is(button, a, summary, [tabindex]) {
    scroll-margin-block-start: 3em;
  }
  .time-rows > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .time-row {
    display: grid;
    gap: 0.5em 2em;
  }
  .time-row > p {
    line-height: 1.4;
  }
  .line {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    overflow: visible;
  }
  .grid {
    stroke: var(--_line);
  }
  .now {
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }
  .period {
    fill: var(--_wash);
    stroke: var(--_edge);
  }
  .due {
    stroke: var(--_refused);
    stroke-width: 3;
  }
  .line .solid,
  .key-mark .solid {
    fill: var(--_adopted);
    stroke: var(--_surface);
  }
  .open {
    fill: var(--_surface);
    stroke: var(--_adopted);
    stroke-width: 2.5;
  }
  .small {
    fill: var(--_muted);
  }
  .moments {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .moments time {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .time-row > .detail {
    grid-column: 1 / -1;
  }
  @container (inline-size < 30em) {
    .ticks text:nth-child(even) {
      display: none;
    }
  }
  @container (inline-size >= 44em) {
    .time-row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
    .time-head {
      margin-inline-start: calc((100% - 2em) / 3 + 2em);
    }
  }
  @media print {
    .sides-switch [aria-pressed='false'] {
      display: none;
    }
    .sides-switch .button[aria-pressed] {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .line *,
    .key-mark * {
      forced-color-adjust: none;
    }
    .period {
      fill: Canvas;
      stroke: CanvasText;
    }
    .line .solid,
    .key-mark .solid,
    .small {
      fill: CanvasText;
    }
    .open {
      fill: Canvas;
      stroke: CanvasText;
    }
    .due,
    .now {
      stroke: Highlight;
    }
  }
`;
