import {css} from 'lit';

/** The panel of a priority; adopted when the first one opens. */
export const detailStyles = css`
  .detail {
    margin-block-start: 1em;
    outline: none;
  }
  .panel-head,
  .chosen-cell {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
  }
  .chosen-cell {
    justify-content: start;
  }
  .panel-head .button,
  .chosen-cell .mark {
    flex: none;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    font: inherit;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  .columns {
    display: grid;
    gap: 1em 3em;
  }
  .columns > div > * + * {
    margin-block-start: 0.5em;
  }
  .columns :is(h4, h5, h6):not(:first-child) {
    margin-block-start: 1em;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25em 1em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts.note {
    grid-template-columns: 9em minmax(0, 1fr);
    margin-block: 0.25em;
  }
  .product,
  .written {
    display: block;
  }
  blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 0.15em solid var(--_edge);
  }
  .items > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .items .items {
    padding-inline-start: 1em;
  }
  @container (inline-size >= 54em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (inline-size < 30em) {
    .facts,
    .facts.note {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-block-end: 0.5em;
    }
  }
`;
