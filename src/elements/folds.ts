import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';

/** Pixels from which on a widget begins with its totals and filters open. */
const WIDE = 768;

/** What a widget folds, and what of it is open. What is closed is not drawn, save for paper: it costs a slow phone as much as what is seen. */
export class Folds {
  /** All of it is drawn, for paper. */
  paper = false;
  readonly #host: ReactiveElement;
  readonly #open: Record<string, boolean> = {};

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /**
   * Whether a part is open.
   *
   * @param first at first; without it, where the widget is wide then, which is asked once: it makes the page lay out
   */
  isOpen(id: string, first?: boolean): boolean {
    return (this.#open[id] ??= first ?? this.#host.clientWidth >= WIDE);
  }

  set(id: string, open: boolean): void {
    if (this.#open[id] === open) return;
    this.#open[id] = open;
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
