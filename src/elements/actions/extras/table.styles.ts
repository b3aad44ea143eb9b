import {css} from 'lit';

/**
 * The table of actions. Where it is narrow it leaves actors, products and priorities to the detail, so that both statuses stay in sight;
 * its frame scrolls sideways where that does not do.
 */
export const tableStyles = css`
  .region {
    overflow-x: auto;
  }
  /* Widths that no content decides: a page of rows that is measured first takes a slow phone twice as long. */
  .region table {
    min-inline-size: 62em;
    table-layout: fixed;
    overflow-wrap: break-word;
  }
  .region thead th {
    inline-size: 15%;
  }
  .region thead th:first-child {
    inline-size: 5%;
  }
  .region thead th:nth-child(2) {
    inline-size: 29%;
  }
  .region thead th:nth-last-child(3) {
    inline-size: 12%;
  }
  .region thead th:nth-last-child(2) {
    inline-size: 14%;
  }
  .region thead th:last-child {
    inline-size: 10%;
  }
  /* One column more: that of deadline and age. */
  .region [data-timed] {
    min-inline-size: 72em;
  }
  .region [data-timed] thead th {
    inline-size: 12.5%;
  }
  .region [data-timed] thead th:first-child {
    inline-size: 4.5%;
  }
  .region [data-timed] thead th:nth-child(2) {
    inline-size: 25%;
  }
  .region [data-timed] thead th:last-child {
    inline-size: 8%;
  }
  /* Paper has all of it. */
  @media screen {
    @container (inline-size < 52em) {
      .region :is(table, [data-timed]) {
        min-inline-size: 0;
      }
      .region :is(thead th, tr:has(> .number) > *):nth-last-child(-n + 3) {
        display: none;
      }
      /* All of the width: the columns that are gone still count for what spans them. */
      .region thead th,
      .region [data-timed] thead th {
        inline-size: 21%;
      }
      .region thead th:first-child,
      .region [data-timed] thead th:first-child {
        inline-size: 5%;
      }
      .region thead th:nth-child(2) {
        inline-size: 53%;
      }
      .region [data-timed] thead th:nth-child(2) {
        inline-size: 32%;
      }
    }
    @container (inline-size < 30em) {
      .region [data-timed] {
        min-inline-size: 27em;
      }
      .region :is(thead th, td.number):first-child {
        display: none;
      }
      .region .kicker::before {
        content: attr(data-number) ' · ';
      }
      .region :is(td, tbody th[scope]) {
        font-size: 1em;
      }
      .region tbody th[scope] {
        font-weight: 600;
      }
      .region tbody th[scope] > :is(.kicker, .toggle, .additions) {
        font-weight: 400;
      }
      .region .time .muted,
      .region .time + .time {
        display: none;
      }
      .region :is(td, th) {
        padding-inline-end: 0.5em;
        hyphens: auto;
      }
      .region :is(td, th):nth-last-child(4) {
        padding-inline-end: 0;
      }
      .region thead th {
        inline-size: 31%;
      }
      .region thead th:nth-child(2) {
        inline-size: 38%;
      }
      .region [data-timed] thead th {
        inline-size: 24%;
      }
      .region [data-timed] thead th:nth-child(2) {
        inline-size: 28%;
      }
      .region .status {
        padding-inline-start: 0;
      }
      .region .status::before {
        margin-inline: 0 0.25em;
      }
    }
  }
  .region thead th {
    vertical-align: bottom;
  }
  .region td,
  .region tbody th {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.4;
  }
  .region .status {
    font-weight: 600;
  }
  .region .note {
    font-size: inherit;
  }
  .region tbody .band th {
    padding-block: 1em 0.4em;
    font-size: 1em;
    font-weight: 600;
  }
  .region .toggle {
    display: block;
    margin: 0.25em 0 0;
    text-align: start;
  }
  .sort {
    white-space: nowrap;
  }
  .kicker {
    display: block;
    color: var(--_muted);
  }
  .region .detail-row td {
    font-size: 1em;
    padding-inline-end: 0;
  }
  .stay {
    display: block;
    max-inline-size: 100cqi;
  }
  .stay,
  .region .detail {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 100cqi;
    max-inline-size: 100%;
  }
  @media print {
    .region .toggle {
      display: none;
    }
    .region {
      overflow: visible;
    }
    .region table {
      min-inline-size: 0;
      font-size: 9pt;
    }
    .region :is(td, tbody th) {
      font-size: inherit;
    }
  }
`;
