import {css} from 'lit';
import {detailStyles} from './detail.styles.js';
import {tableStyles} from './table.styles.js';

/** Definitions, table, details and empty results. */
export const moreStyles = css`
  ${tableStyles}
  ${detailStyles}
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
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .terms {
      font-size: 0.875em;
    }
  }
`;
