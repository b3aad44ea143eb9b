import {css} from 'lit';

/** Mark and word of a tool's status. */
export const toolStatusStyles = css`
  .tool-status {
    display: inline-grid;
    grid-template-columns: 1em auto;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 600;
  }
  .tool-status svg {
    inline-size: 1em;
    block-size: 1em;
    transform: translateY(0.12em);
    fill: none;
    fill-rule: evenodd;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .tool-status[data-status='active'] svg {
    fill: currentColor;
    color: var(--_adopted);
  }
  .tool-status[data-status='in-transition'] svg {
    fill: currentColor;
    color: var(--_progress);
  }
  .tool-status[data-status='unconfirmed'] svg {
    stroke-width: 1.2;
  }
  .tool-status[data-status='at-risk'] svg {
    color: var(--_refused);
  }
  @media (forced-colors: active) {
    .tool-status[data-status] svg {
      color: CanvasText;
    }
  }
`;
