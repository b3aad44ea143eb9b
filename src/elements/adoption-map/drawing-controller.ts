import type {LitElement, ReactiveController} from 'lit';

/** Focus and tooltip over views whose entities are buttons with `data-id`. */
export class DrawingController implements ReactiveController {
  /** The entity whose button has the focus. */
  focused: string | undefined;
  /** The entity that the tooltip is about. */
  tip: string | undefined;

  readonly #host: LitElement;
  readonly #choose: (id: string) => void;

  constructor(host: LitElement, choose: (id: string) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKeydown);
    this.focused = undefined;
    this.tip = undefined;
  }

  /** Moves the focus to an entity's button. */
  focus(id: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`button[data-id="${id}"]`)?.focus();
  }

  readonly onClick = (event: Event): void => {
    const id = idOf(event);
    if (id) this.#choose(id);
  };

  readonly onFocusin = (event: Event): void => {
    this.focused = idOf(event);
    this.#showTip(this.focused);
  };

  readonly onFocusout = (): void => {
    this.focused = undefined;
    this.#showTip(undefined);
  };

  // Over the tooltip it stays.
  readonly onPointerover = (event: Event): void => this.#showTip(idOf(event) ?? this.focused);

  readonly onPointerleave = (): void => this.#showTip(this.focused);

  // Wherever the focus is: Escape puts away a tooltip that only the pointer called.
  readonly #onKeydown = ({key}: KeyboardEvent): void => {
    if (this.tip && key === 'Escape') this.#showTip(undefined);
  };

  #showTip(id: string | undefined): void {
    this.tip = id;
    this.#host.requestUpdate();
  }
}

/** The entity that an event is about. */
export function idOf(event: Event): string | undefined {
  const [origin] = event.composedPath() as Partial<Element>[];
  return origin?.closest?.('[data-id]')?.getAttribute('data-id') ?? undefined;
}
