import {css} from 'lit';

/** Black on white, in lines and type alone. */
export const sheetStyles = css`
  .page {
    inline-size: 100%;
    border-collapse: collapse;
  }
  td {
    padding: 0;
    vertical-align: top;
  }
  tfoot td {
    padding-block-start: 6pt;
    border-block-start: 0.5pt solid;
  }
  h1 {
    margin: 0 0 4pt;
    font-size: 16pt;
    line-height: 1.2;
  }
  h2 {
    margin: 14pt 0 4pt;
    padding-block-end: 2pt;
    border-block-end: 1pt solid;
    font-size: 12pt;
    break-after: avoid;
  }
  h3 {
    margin: 0 0 2pt;
    font-size: 10.5pt;
    break-after: avoid;
  }
  p,
  dl,
  ul {
    margin: 2pt 0;
  }
  .small {
    font-size: 8.5pt;
  }
  .action {
    margin-block: 8pt;
    padding-block-end: 6pt;
    border-block-end: 0.5pt solid;
    break-inside: avoid;
  }
  .action:last-of-type {
    border: 0;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 12pt;
  }
  dl > div {
    padding-inline-start: 6pt;
    border-inline-start: 2pt solid;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  .additions {
    padding-inline-start: 14pt;
    font-style: italic;
  }
  ol {
    margin: 0;
    padding-inline-start: 18pt;
  }
  li {
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
`;
