import {css} from 'lit';

/** Beside light text. Paper is light, and in forced colours the reader's own colours stay. */
export const darkStyles = css`
  @media screen and (forced-colors: none) {
    :host {
      color-scheme: dark;
      --_accent: var(--cga-accent, #63cfc2);
      --_on-accent: var(--cga-on-accent, #06211e);
      --_adopted: var(--cga-status-adopted, #46b5a7);
      --_progress: var(--cga-status-in-progress, #2f74a3);
      --_refused: var(--cga-status-not-adopted, #f08a45);
      --_ramp-1: var(--cga-ramp-1, #12403b);
      --_ramp-2: var(--cga-ramp-2, #1f645c);
      --_ramp-3: var(--cga-ramp-3, #328b80);
      --_ramp-4: var(--cga-ramp-4, #5bb5aa);
      --_ramp-5: var(--cga-ramp-5, #a4e3db);
    }
  }
`;
