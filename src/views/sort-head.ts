import {html, nothing, type TemplateResult} from 'lit';

/** How a column sorts the rows, where it does. */
export type SortDirection = 'ascending' | 'descending' | undefined;

/** Header of a column with the button that sorts by it; `near` is called when a pointer or the focus comes to the button. */
export const sortHead = (
  name: string,
  direction: SortDirection,
  sort: () => void,
  {title, style, near}: {readonly title?: string; readonly style?: string; readonly near?: () => void} = {},
): TemplateResult => html`<th scope="col" class=${style ?? nothing} aria-sort=${direction ?? nothing}>
  <button
    type="button"
    class="sort"
    title=${title ?? nothing}
    @click=${sort}
    @pointerenter=${near ?? nothing}
    @focus=${near ?? nothing}
  >${name}</button>
</th>`;
