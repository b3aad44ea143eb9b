import {css} from 'lit';

/** What the frame shows after the first picture: links, set-aside records, detail panels, citations, downloads, print. */
export const frameMoreStyles = css`
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  .prose {
    max-inline-size: 70ch;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.1em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: var(--_wash);
    font-size: 0.875em;
    cursor: pointer;
  }
  .chip::after {
    content: '×' / '';
  }
  .sort {
    /* A target of 24 px on the line of the names beside it that do not sort. */
    min-block-size: 24px;
    margin-block: -0.125em;
    padding: 0.125em 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: inherit;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
  }
  [aria-sort] > .sort::after {
    content: ' ▲' / '';
    font-size: 0.75em;
  }
  [aria-sort='descending'] > .sort::after {
    content: ' ▼' / '';
  }
  @container (inline-size < 30em) {
    /* The table is that small already. */
    table :is(caption, thead th),
    :is(th, td) > .note {
      font-size: inherit;
    }
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
  .citation {
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .cite > * + * {
    margin-block-start: 0.5em;
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
  /* Its line is kept free for what may come; nothing came. */
  .sources:empty {
    display: none;
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .downloads > details[open] {
    flex-basis: 100%;
  }
  .citations li {
    max-inline-size: 75ch;
    padding-block: 0.25em;
  }
  q:lang(es) {
    quotes: '«' '»' '“' '”';
  }
  .citations .quote {
    display: block;
    color: var(--_muted);
  }
  @media print {
    /* Paper is light, whatever the page is; a dark page's text would be pale on it. */
    :host {
      background: #fff !important;
      color: #000 !important;
    }
    .controls,
    .screen-only {
      display: none !important;
    }
    /* What is chosen is said in a line: "Selección: Tipo: Guía. Pilar: Participación." */
    .chips::before {
      content: attr(aria-label) ':';
    }
    .chip {
      all: unset;
    }
    .chip::after {
      content: '.';
    }
    tr,
    li,
    .panel {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    summary {
      break-after: avoid;
    }
    /* What is folded on the screen, such as the sources, cannot be opened on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    thead {
      display: table-header-group;
    }
    /* Chromium leaves a button out where a head is repeated on the next sheet. */
    thead button {
      display: contents;
    }
    a[href]:not(.bare)::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
