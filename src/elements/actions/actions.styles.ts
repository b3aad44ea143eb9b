import {css} from 'lit';
import {detailStyles} from './detail.styles.js';

/** Breakdown, filters, list and table of actions. */
const listStyles = css`
  .plan-line {
    margin-block-end: 1em;
  }
  .muted {
    color: var(--_muted);
  }
  .breakdown {
    display: grid;
    gap: 1em 3em;
    margin-block-end: 1em;
  }
  .breakdown dt {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .bars {
    display: grid;
    gap: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75em;
  }
  .bar {
    grid-column: 1 / -1;
    block-size: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .bar > span {
    display: block;
    inline-size: max(2px, calc(var(--_share) * 100%));
    block-size: 100%;
    background: var(--_edge);
  }
  [data-status^='completed'] .bar > span {
    background: var(--_adopted);
  }
  [data-status='in-progress'] .bar > span {
    background: var(--_progress);
  }
  [data-status='cancelled'] .bar > span {
    background: var(--_refused);
  }
  [data-status='no-information'] .bar > span {
    border: 1px solid var(--_edge);
    border-block-end: 0;
    background: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 1px 5px);
  }
  .gap {
    margin-block-end: 1.5em;
  }
  .gap > p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.5em;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em 2em;
    margin-block: 0.5em 1em;
  }
  .terms dt {
    font-weight: 600;
  }
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    vertical-align: -0.12em;
    overflow: visible;
  }
  .mark .solid {
    fill: currentColor;
    stroke: none;
  }
  .mark .cut {
    stroke: var(--_surface);
    stroke-width: 1.8;
  }
  .mark .dashed {
    stroke-dasharray: 2.4 1.6;
  }
  .mark .thin {
    stroke-width: 1;
  }
  .mark[data-status^='completed'] {
    color: var(--_adopted);
  }
  .mark[data-status='in-progress'] {
    color: var(--_progress);
  }
  .mark[data-status='cancelled'] {
    color: var(--_refused);
  }
  .unfold {
    display: none;
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.5em 1em;
  }
  .facets .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .facets .input {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  .count {
    margin-block: 0.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .lifts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .horizon + .horizon {
    margin-block-start: 3em;
  }
  .horizon > :is(h3, h4, h5, h6) {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .initiative {
    margin-block-start: 1.5em;
  }
  .initiative > :is(h4, h5, h6) {
    margin-block-end: 0.5em;
    font-size: 1em;
    line-height: 1.4;
  }
  .action {
    display: grid;
    gap: 0.75em 3em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .action > * {
    min-inline-size: 0;
  }
  .action-title {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    max-inline-size: 70ch;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .action-title .number {
    color: var(--_muted);
    font-weight: 400;
  }
  .facts,
  .situation,
  .toggle {
    margin-inline-start: 1.5em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    gap: 0 1em;
    max-inline-size: 70ch;
  }
  .facts > div + div {
    margin-block-start: 0.25em;
  }
  .facts,
  .situation .note {
    font-size: 0.875em;
  }
  .facts {
    margin-inline-start: 1.714em;
  }
  .facts dt,
  .kind {
    color: var(--_muted);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 1.5em;
  }
  .sides dt {
    margin-block-end: 0.25em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.875em;
    font-weight: 600;
  }
  .sides dd,
  td .status,
  td .who {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .sides .mark {
    margin-block-start: 0.15em;
  }
  .status {
    display: flex;
    gap: 0.5em;
  }
  .who {
    display: block;
    padding-inline-start: 1.5em;
  }
  .situation .note {
    margin-block-start: 0.5em;
  }
  .action > .toggle {
    justify-self: start;
    margin-block-start: -0.25em;
  }
  .toggle {
    min-block-size: 1.75em;
    padding: 0;
  }
  .region {
    overflow-x: auto;
  }
  .region table {
    min-inline-size: 62em;
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
  .region td .status,
  .region td .who {
    font-size: 1em;
  }
  .region td .mark {
    margin-block-start: 0.15em;
  }
  .region tbody .band th {
    padding-block: 1em 0.4em;
    font-size: 1em;
    font-weight: 600;
  }
  .region th[scope='row'] {
    inline-size: 30%;
  }
  .region .toggle {
    display: block;
    margin: 0.25em 0 0;
  }
  .kicker {
    display: block;
    color: var(--_muted);
  }
  .region .detail-row td {
    font-size: 1em;
    padding-inline-end: 0;
  }
  .region .detail {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 100cqi;
    max-inline-size: 100%;
  }
  @container (inline-size >= 40em) {
    .breakdown {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (inline-size < 40em) {
    .unfold {
      display: block;
    }
    .facets:not([data-unfolded]) {
      display: none;
    }
    .facts > div {
      display: block;
    }
    .facts dt,
    .facts dd {
      display: inline;
    }
    .facts dt::after {
      content: ': ';
    }
    .facts,
    .situation,
    .action > .toggle {
      margin-inline-start: 0;
    }
  }
  @container (inline-size >= 54em) {
    .action {
      grid-template: 'title situation' auto 'facts situation' auto 'toggle situation' 1fr 'detail detail' auto / minmax(
          0,
          1fr
        ) 26em;
    }
    .action-title {
      grid-area: title;
    }
    .facts {
      grid-area: facts;
    }
    .situation {
      grid-area: situation;
      margin-inline-start: 0;
    }
    .action > .toggle {
      grid-area: toggle;
    }
    .action > .detail {
      grid-area: detail;
    }
  }
  @media (forced-colors: active) {
    .bar > span {
      forced-color-adjust: none;
      background: CanvasText;
    }
    [data-status='no-information'] .bar > span {
      border-color: CanvasText;
      background: repeating-linear-gradient(135deg, CanvasText 0 1px, Canvas 1px 5px);
    }
    .mark[data-status] {
      color: CanvasText;
    }
    .button[aria-pressed='true'],
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .action {
      break-inside: avoid;
    }
    .horizon > :is(h3, h4, h5, h6),
    .initiative > :is(h4, h5, h6) {
      break-after: avoid;
    }
    .bar > span,
    .mark {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .mark[data-status] {
      color: inherit;
    }
    .region {
      overflow: visible;
    }
    .region table {
      min-inline-size: 0;
      font-size: 8pt;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export const actionsStyles = [listStyles, detailStyles];
