import type {ReactiveController, ReactiveElement} from 'lit';

/** The page does not move under the reader. */
const STILL = {preventScroll: true};

/** Keeps the focus in a host when a render takes away what had it: it stays on its element, or goes to a named successor. */
export class FocusController implements ReactiveController {
  /** Selector of what gets the focus after the next render, whatever had it. */
  next: string | undefined;
  readonly #host: ReactiveElement;
  readonly #successor: string;
  #held: HTMLElement | undefined;

  /** @param successor selector of what gets the focus when the element that had it is gone */
  constructor(host: ReactiveElement, successor: string) {
    this.#host = host;
    this.#successor = successor;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#focused();
  }

  hostUpdated(): void {
    const held = this.#held;
    if (this.next !== undefined) this.#give(this.next);
    else if (held && this.#focused() !== held) (held.isConnected ? held : this.#find(this.#successor))?.focus(STILL);
  }

  #give(selector: string): void {
    const successor = this.#find(selector);
    // Data on its way again: it is there after a later render, unless the reader has gone elsewhere by then.
    if (!successor && document.activeElement?.localName === 'body') return;
    successor?.focus(STILL);
    this.next = undefined;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #focused(): HTMLElement | undefined {
    // There is no root before the first render.
    const root = this.#host.renderRoot as ShadowRoot | undefined;
    return (root?.activeElement as HTMLElement | null | undefined) ?? undefined;
  }
}
