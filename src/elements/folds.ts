import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';

/** Pixels from which on a widget begins with its totals and filters open. */
const WIDE = 768;

/** What a widget folds, and what of it the reader opened or closed. What is closed is not drawn, save for paper: it costs a slow phone as much as what is seen. */
export class Folds {
  /** All of it is drawn, for paper. */
  paper = false;
  readonly #host: ReactiveElement;
  readonly #chosen = new Map<string, boolean>();
  #wide: boolean | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /**
   * Whether a part is open.
   *
   * @param first as long as the reader chose nothing; without it, where the widget was wide at first, which is asked once: it makes the page lay out
   */
  isOpen(id: string, first?: boolean): boolean {
    return this.#chosen.get(id) ?? first ?? (this.#wide ??= this.#host.clientWidth >= WIDE);
  }

  set(id: string, open: boolean): void {
    this.#chosen.set(id, open);
    this.#host.requestUpdate();
  }

  /** A folded part with what it holds. */
  view(id: string, summary: string, content: () => unknown, first?: boolean): TemplateResult {
    const open = this.isOpen(id, first);
    return html`<details ?open=${open} @toggle=${({target}: Event) => this.set(id, (target as HTMLDetailsElement).open)}>
      <summary>${summary}</summary>
      ${open || this.paper ? content() : nothing}
    </details>`;
  }
}
