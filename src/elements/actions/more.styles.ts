import {css} from 'lit';

/** Filters, pages, definitions and empty results; and all of it on paper and in forced colours. */
export const moreStyles = css`
  .facets {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 5), minmax(0, 1fr));
    gap: 0.5em 1em;
    align-content: start;
  }
  .controls > .field {
    flex: 1 1 15em;
  }
  /* On a phone, too, the search has the button of the filters beside it. */
  .controls > .field:nth-last-child(3) {
    flex-basis: 9em;
  }
  @container (inline-size < 44em) {
    .facets {
      --_columns: 2;
    }
  }
  @container (inline-size < 30em) {
    .facets {
      --_columns: 1;
    }
  }
  .facets .input {
    text-overflow: ellipsis;
  }
  .time {
    margin-block-start: 0.25em;
  }
  .time[data-late] {
    color: inherit;
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em 2em;
    margin-block: 0.5em 1em;
  }
  .terms dt {
    font-weight: 600;
  }
  .lifts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    .bars .bar {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .bars [data-status='no-information'] > .bar {
      fill: url(#hatch);
      stroke: CanvasText;
    }
    .mark::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .bar,
    .mark::before {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .mark::before {
      color: inherit;
    }
    .facets {
      display: none;
    }
    .action {
      break-inside: avoid;
    }
    .terms {
      font-size: 0.875em;
    }
  }
`;
