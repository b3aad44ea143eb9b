import {css} from 'lit';

/** Tiny maps, what is compared, marks of a search and its empty result. */
export const moreStyles = css`
  mark {
    background: var(--_wash);
    box-shadow: inset 0 -0.15em var(--_accent);
    color: inherit;
  }
  .facets .input {
    inline-size: 100%;
  }
  :is(.facets, .search) .input {
    text-overflow: ellipsis;
  }
  .facets .input:focus-visible {
    outline-offset: -0.15em;
  }
  .name:hover,
  .name[aria-expanded='true'] {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.15em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.5em;
  }
  @media print {
    .facets {
      display: none;
    }
    .card-entities {
      justify-content: start;
    }
    .cards,
    .card {
      display: block;
    }
    .card {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .name {
      color: inherit;
      text-decoration: none;
    }
  }
  .compare-box {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.75em;
    align-self: center;
    vertical-align: middle;
    margin-inline-start: auto;
    font-weight: 400;
    cursor: pointer;
  }
  .compare-box:has(:disabled) {
    cursor: default;
    opacity: 0.6;
  }
  .compare-box input {
    inline-size: max(24px, 1.7em);
    block-size: max(24px, 1.7em);
    margin: 0;
    accent-color: var(--_accent);
  }
  .compare-bar {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 1em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
  }
  /* It would cover what it has opened. */
  .compare ~ .compare-bar {
    position: static;
  }
  .compare-bar .chips {
    margin-block-end: 0;
  }
  .button:disabled {
    color: var(--_muted);
    cursor: default;
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
  .tiny-map .progress {
    fill: var(--_progress);
  }
  .tiny-map .lapsed {
    fill: var(--_muted);
  }
  @container (inline-size < 16em) {
    .compare-box {
      margin-inline-start: 0;
    }
  }
  @container (inline-size < 36em) {
    /* Room for the cards: what is chosen is ticked there too. */
    .compare-bar .chips {
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
    }
    .tiny-map :is(path, .progress) {
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
