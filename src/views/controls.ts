import {html, nothing, type TemplateResult} from 'lit';

/** One choice of a control. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** The switch between views: native buttons, the current one pressed. */
export function viewSwitch(
  label: string,
  options: readonly Option[],
  current: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${label} part="switch">
    ${options.map(
      ({id, label: name}) =>
        html`<button type="button" class="button" aria-pressed=${id === current} @click=${() => choose(id)}>${name}</button>`,
    )}
  </div>`;
}

/** A group of options under a common name. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** A native select with a visible label; options plain or in groups. */
export function selectField(
  label: string,
  options: readonly (Option | OptionGroup)[],
  current: string,
  choose: (id: string) => void,
): TemplateResult {
  const option = ({id, label: name}: Option) => html`<option value=${id} .selected=${id === current}>${name}</option>`;
  return html`<label class="field">
    <span class="label">${label}</span>
    <select class="input" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map((entry) =>
        'options' in entry
          ? html`<optgroup label=${entry.label}>${entry.options.map(option)}</optgroup>`
          : option(entry),
      )}
    </select>
  </label>`;
}

/** How a column sorts the rows, where it does. */
export type SortDirection = 'ascending' | 'descending' | undefined;

/** Header of a column with the button that sorts by it. */
export const sortHead = (
  name: string,
  direction: SortDirection,
  sort: () => void,
  title?: string,
  style?: string,
): TemplateResult => html`<th scope="col" class=${style ?? nothing} aria-sort=${direction ?? nothing}>
  <button type="button" class="sort" title=${title ?? nothing} @click=${sort}>${name}</button>
</th>`;
