import {css} from 'lit';

/**
 * Ground of every widget: text properties that would break reading are reset (a page's own `!important` loses to one in here), the
 * page's font and colour stay, and private tokens are read from the public `--cga-…` with their defaults, whose dark twins are in
 * `dark.ts`. Public tokens are never set here, so a site's own win from anywhere.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--cga-accent, #0b6e66);
    --_on-accent: var(--cga-on-accent, #fff);
    --_surface: var(--cga-surface, Canvas);
    --_muted: currentColor;
    --_line: currentColor;
    --_edge: currentColor;
    --_wash: transparent;
    --_adopted: var(--cga-status-adopted, #0b6e66);
    --_progress: var(--cga-status-in-progress, #5aa9d6);
    --_refused: var(--cga-status-not-adopted, #c4540a);
    --_ramp-1: var(--cga-ramp-1, #cfe8e4);
    --_ramp-2: var(--cga-ramp-2, #9fd0c8);
    --_ramp-3: var(--cga-ramp-3, #68b1a7);
    --_ramp-4: var(--cga-ramp-4, #348c82);
    --_ramp-5: var(--cga-ramp-5, #075c54);
    color-scheme: light;
    display: block;
    container-type: inline-size;
    /* Where its parent is as wide as what it holds (a flex row, a cell, a float), which would be nothing. */
    contain-intrinsic-inline-size: 20em;
    box-sizing: border-box;
    max-inline-size: 100%;
    font-size: var(--cga-font-size, inherit);
    line-height: 1.5 !important;
    direction: ltr !important;
    unicode-bidi: isolate !important;
    text-align: start !important;
    text-transform: none !important;
    text-indent: 0 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    font-style: normal !important;
    font-weight: 400 !important;
    hyphens: manual;
    cursor: auto;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_muted: color-mix(in srgb, currentColor 80%, transparent);
      --_line: color-mix(in srgb, currentColor 18%, transparent);
      --_edge: color-mix(in srgb, currentColor 60%, transparent);
      --_wash: color-mix(in srgb, currentColor 6%, transparent);
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, table) {
    margin: 0;
    padding: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  .heading {
    margin-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .answer {
    max-inline-size: 70ch;
    margin-block-end: 0.8em;
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }
  :is(.note, .foot) .note {
    font-size: inherit;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Tells that the page has changed its theme. */
  [role='status'] {
    transition: color 1ms;
  }
  :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.12em;
  }
  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_wash: Canvas;
    }
  }
`;
