import type {ReactiveController, ReactiveElement} from 'lit';

/** The page does not move under the reader. */
const STILL = {preventScroll: true};

interface Held {
  readonly element: HTMLElement;
  readonly id: string;
}

/** Keeps the focus in a host when a render takes away what had it: it stays on its element, or goes to a named successor. */
export class FocusController implements ReactiveController {
  /** Selector of what gets the focus after the next render, whatever had it, and is brought into sight: the reader asked for it. */
  next: string | undefined;
  readonly #host: ReactiveElement;
  readonly #successor: string;
  #held: Held | undefined;

  /** @param successor selector of what gets the focus when the element that had it is gone */
  constructor(host: ReactiveElement, successor: string) {
    this.#host = host;
    this.#successor = successor;
    host.addController(this);
  }

  hostUpdate(): void {
    const element = this.#focused();
    this.#held = element && {element, id: element.id};
  }

  hostUpdated(): void {
    if (this.next !== undefined) this.#give(this.next);
    else if (this.#held) this.#keep(this.#held);
  }

  #keep({element, id}: Held): void {
    // A list that changes draws other records into the elements it has, so the id says what had the focus.
    if (this.#focused() === element && element.id === id) return;
    const same = id ? this.#find(`#${id}`) : element.isConnected ? element : null;
    (same ?? this.#find(this.#successor))?.focus(STILL);
  }

  #give(selector: string): void {
    const successor = this.#find(selector);
    // Data on its way again: it is there after a later render, unless the reader has gone elsewhere by then.
    if (!successor && document.activeElement?.localName === 'body') return;
    successor?.focus(STILL);
    // Of what is taller than the window the beginning is shown.
    successor?.scrollIntoView({block: successor.offsetHeight > innerHeight ? 'start' : 'nearest'});
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
