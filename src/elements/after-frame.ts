import {nextFrame} from './next-frame.js';

/**
 * Holds back what nobody sees yet, such as the options of closed fields, until the frame that answers the reader has been painted. The
 * first value is given at once.
 */
export class AfterFrame<T extends object> {
  readonly #update: () => void;
  #shown: T | undefined;
  #next: T | undefined;

  /** @param update has the host draw again */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** What is drawn in this frame: `now`, or what was before it; then `now` follows by itself. */
  of(now: T): T {
    this.#shown ??= now;
    if (now !== (this.#next ?? this.#shown)) {
      this.#next = now;
      void nextFrame().then(() => this.#show(now));
    }
    return this.#shown;
  }

  #show(now: T): void {
    // Something newer is on its way.
    if (now !== this.#next) return;
    this.#shown = now;
    this.#next = undefined;
    this.#update();
  }
}
