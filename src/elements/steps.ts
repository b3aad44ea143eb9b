import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextFrame} from './next-frame.js';

/** Records drawn in one frame. The first frame has none: it draws all the rest of the widget. Either takes a slow phone a tenth of a second. */
const STEP = 4;

/**
 * Draws the first picture of a long list over some frames, so that the page answers in between; what is drawn later is drawn at
 * once. Paper gets the whole.
 */
export class Steps implements ReactiveController {
  /** False while records are still to be drawn. */
  done = true;
  readonly #host: ReactiveControllerHost;
  #limit = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  // Taken away in the middle of it; what is drawn once it is back listens again.
  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#next);
  }

  /** How many of `total` records may be drawn in this frame; the rest follows by itself. */
  limit(total: number): number {
    if (total <= this.#limit) {
      this.#limit = Infinity;
      removeEventListener('beforeprint', this.#next);
    } else if (this.done) {
      this.done = false;
      addEventListener('beforeprint', this.#next);
      void nextFrame().then(this.#next);
    }
    return this.#limit;
  }

  readonly #next = (paper?: Event | void): void => {
    this.done = true;
    this.#limit = paper ? Infinity : this.#limit + STEP;
    this.#host.requestUpdate();
  };
}
