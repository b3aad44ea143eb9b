import {html, nothing, type TemplateResult} from 'lit';

/** How a column sorts the rows, where it does. */
export type SortDirection = 'ascending' | 'descending' | undefined;

/** Header of a column with the button that sorts by it. */
export const sortHead = (
  name: string,
  direction: SortDirection,
  sort: () => void,
  {title, style}: {readonly title?: string; readonly style?: string} = {},
): TemplateResult => html`<th scope="col" class=${style ?? nothing} aria-sort=${direction ?? nothing}>
  <button
    type="button"
    class="sort"
    title=${title ?? nothing}
    @click=${sort}
  >${name}</button>
</th>`;
