import {css} from 'lit';

/** Loading, error and partial states, detail panels, plain tables, and the foot with sources and release. */
export const frameStyles = css`
  .skeleton {
    display: grid;
    place-items: center;
    min-block-size: var(--cga-min-height, 16em);
    background: var(--_wash);
    color: var(--_muted);
  }
  .message {
    max-inline-size: 70ch;
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_wash);
  }
  .message > * + * {
    margin-block-start: 0.5em;
  }
  .error {
    border-color: var(--_refused);
  }
  .message ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .panel {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
  }
  .panel,
  .citations,
  .message {
    overflow-wrap: anywhere;
  }
  .panel > * + * {
    margin-block-start: 0.5em;
  }
  .panel h3,
  .panel h4,
  .panel h5,
  .panel h6 {
    font-size: 1.1em;
    line-height: 1.3;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_muted);
    font-size: 0.875em;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  @container (inline-size < 30em) {
    table {
      font-size: 0.875em;
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
  thead th {
    border-block-end-color: var(--_edge);
    font-size: 0.875em;
  }
  .foot {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .foot > * + * {
    margin-block-start: 0.5em;
  }
  .foot-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    color: var(--_muted);
  }
  .downloads {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .citations li {
    max-inline-size: 75ch;
    padding-block: 0.25em;
  }
  .citations .quote {
    display: block;
    color: var(--_muted);
  }
  @media print {
    .foot,
    .citations {
      font-size: 9pt;
    }
    tr,
    li,
    .panel {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    a[href]::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
