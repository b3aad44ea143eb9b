import {css} from 'lit';

/** The panel with layers and settings. */
export const extrasStyles = css`
  .settings {
    margin-block: 0 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  .settings > :last-child {
    margin-block-end: 0;
  }
  .settings .button {
    min-block-size: 2.25em;
  }
  .bands th {
    border-inline-start: 0.25em solid var(--_surface);
  }
  [data-density='tight'] :is(th, td) {
    padding-block: 0;
  }
  [data-density='tight'] .cell {
    block-size: 1.75em;
  }
  .matrix[data-density='tight'] tr {
    --_lines: 1;
  }
  [data-density='roomy'] :is(th, td) {
    padding-block: 0.75em;
  }
  .matrix[data-density='roomy'] tr {
    --_lines: 9;
  }
  .box {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
`;
