import {html, type TemplateResult} from 'lit';

/** A choice that limits what is shown, with a button that lifts it. */
export interface Chip {
  readonly label: string;
  readonly clear: () => void;
}

/** Chips of the choices in force; nothing without one. */
export function chipsView(
  label: string,
  clearLabel: (what: string) => string,
  chips: readonly Chip[],
): TemplateResult | '' {
  if (chips.length === 0) return '';
  return html`<div class="chips" role="group" aria-label=${label}>
    ${chips.map(
      (chip) =>
        html`<button type="button" class="chip" aria-label=${clearLabel(chip.label)} @click=${chip.clear}>${chip.label}</button>`,
    )}
  </div>`;
}
