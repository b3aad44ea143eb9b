import {html, type TemplateResult} from 'lit';

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
