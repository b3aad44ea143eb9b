import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Distance from the viewport, in CSS pixels, at which a widget starts to load. */
const MARGIN = '600px';

/** Tells a host once it comes near the viewport, is printed, or need not wait. */
export class VisibilityController implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #eager: () => boolean;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, eager: () => boolean) {
    this.#host = host;
    this.#eager = eager;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    if (typeof IntersectionObserver === 'undefined') return this.#arrive();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#arrive();
      },
      {rootMargin: MARGIN},
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#arrive);
  }

  hostUpdate(): void {
    if (!this.near && this.#eager()) this.#arrive();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#arrive);
  }

  readonly #arrive = (): void => {
    if (this.near) return;
    this.near = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
