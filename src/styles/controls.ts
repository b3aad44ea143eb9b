import {css} from 'lit';

/** Buttons, selects, search boxes and the switch between views. Targets are at least 24 px, 2.25 em as a rule. */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block: 0 1em;
  }
  .field {
    display: grid;
    flex: 0 1 24.6em;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: calc(100% + 0.3em);
    /* WebKitGTK lets the longest option of a select widen the page otherwise; the padding leaves room for the focus ring. */
    margin: -0.3em 0 -0.3em -0.3em;
    padding: 0.3em;
    overflow-x: clip;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
  }
  button,
  select,
  input {
    max-inline-size: 100%;
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .button,
  .input {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
  }
  .field > .input {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .button {
    cursor: pointer;
  }
  .button:hover {
    background: var(--_wash);
  }
  .button.quiet {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
  }
  .switch .button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .switch .button:first-child {
    border-radius: 0.25em 0 0 0.25em;
    margin-inline-start: 0;
  }
  .switch .button:last-child {
    border-radius: 0 0.25em 0.25em 0;
  }
  .switch .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .switch .button:focus-visible {
    z-index: 1;
    position: relative;
  }
  @container (inline-size < 30em) {
    .switch .button {
      padding-inline: 0.5em;
    }
  }
  @container (inline-size < 20em) {
    .switch {
      gap: 0.25em;
    }
    .switch .button[class] {
      border-radius: 0.25em;
      margin: 0;
    }
  }
  :is(.toggle, .unfold)::before {
    content: '▸' / '';
    display: inline-block;
    inline-size: 1em;
  }
  :is(.toggle, .unfold)[aria-expanded='true']::before {
    content: '▾' / '';
  }
  summary {
    width: fit-content;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .switch .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
