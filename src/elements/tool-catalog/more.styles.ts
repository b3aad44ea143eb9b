import {css} from 'lit';
import {recordStyles} from './record.styles.js';

/** Rows, records, tiny maps, marks of a search and its empty result. */
export const moreStyles = css`
  ${recordStyles}
  mark {
    background: var(--_wash);
    box-shadow: inset 0 -0.15em var(--_accent);
    color: inherit;
  }
  .lifts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tiny-map svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_adopted);
  }
  .tiny-map .faint {
    fill: var(--_line);
  }
  .figure {
    text-align: end;
  }
  td.figure,
  th.figure {
    max-inline-size: 8em;
    padding-inline-end: 1.5em;
  }
  .status-cell .note {
    display: block;
  }
  tr[data-open] > * {
    border-block-end-color: transparent;
  }
  .record-cell {
    padding-inline-end: 0;
  }
  @container (inline-size < 36em) {
    .wide {
      display: none;
    }
  }
  @container (inline-size < 30em) {
    .figure {
      display: none;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .tiny-map svg {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .tiny-map .faint {
      fill: none;
      stroke: GrayText;
      stroke-width: 0.5;
    }
  }
  @media print {
    .tiny-map path {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
