/** Milliseconds without another answer, shorter than the way of a pointer from a field to the next. */
const DRAW_DELAY = 150;

/**
 * Holds back what nobody sees, such as the options of closed fields, until the reader pauses: who types on does not wait for what the
 * next letter changes again. The first value, and the first of other data, is given at once.
 */
export class Settled<T extends object> {
  readonly #update: () => void;
  #source: unknown;
  #shown: T | undefined;
  #next: T | undefined;

  /** @param update has the host draw again */
  constructor(update: () => void) {
    this.#update = update;
  }

  /**
   * What is drawn now: `now`, or what was before it; then `now` follows by itself.
   *
   * @param source the data that it is of
   */
  of(now: T, source: unknown): T {
    if (!this.#shown || source !== this.#source) {
      this.#source = source;
      this.#next = undefined;
      return (this.#shown = now);
    }
    if (now !== (this.#next ?? this.#shown)) {
      this.#next = now;
      setTimeout(() => this.#show(now), DRAW_DELAY);
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
