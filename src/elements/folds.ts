import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';

/** Pixels from which on a widget begins with its parts open. */
const WIDE = 768;

/** What a widget folds, and what of it is open. What is closed is not drawn, save for paper: it costs a slow phone as much as what is seen. */
export class Folds {
  /** All of it is drawn, for paper. */
  paper = false;
  readonly #host: ReactiveElement;
  readonly #open: Record<string, boolean | undefined>;
  #wide: boolean | undefined;

  /** @param open what does not begin as the width has it */
  constructor(host: ReactiveElement, open: Readonly<Record<string, boolean>>) {
    this.#host = host;
    this.#open = {...open};
  }

  /**
   * Whether a part is open. As long as the reader chose nothing, where the widget was wide at first, or the page where it was not
   * displayed yet; which is asked once: it makes the page lay out.
   */
  isOpen(id: string): boolean {
    return this.#open[id] ?? (this.#wide ??= (this.#host.clientWidth || innerWidth) >= WIDE);
  }

  set(id: string, open: boolean): void {
    // A part that is drawn open tells of it, as one does that paper opens.
    if (this.paper || open === this.isOpen(id)) return;
    this.#open[id] = open;
    this.#host.requestUpdate();
  }

  /** A folded part with what it holds. */
  view(id: string, summary: string, content: () => unknown): TemplateResult {
    const open = this.paper || this.isOpen(id);
    return html`<details ?open=${open} @toggle=${({target}: Event) => this.set(id, (target as HTMLDetailsElement).open)}>
      <summary>${summary}</summary>
      ${open ? content() : nothing}
    </details>`;
  }
}
