import type {ReactiveElement} from 'lit';
import {whileWanted} from '../dataset/reading/waiting.js';
import {wantedBy} from '../state/extras/wanted-by.js';

/** What was read under a key: while it is on its way it has neither `value` nor `failed`. */
export interface Answer<T> {
  readonly key: string;
  value?: T;
  failed?: boolean;
}

/**
 * Reads something once for each widget and key, and re-renders the widget when it has come or could not be had. What is on its way
 * ends when the widget leaves the page, and is asked for anew when it is back.
 */
export class Answers<T> {
  readonly #known = new WeakMap<ReactiveElement, Answer<T>>();

  of(widget: ReactiveElement, key: string, read: (signal: AbortSignal) => Promise<T>): Answer<T> {
    const known = this.#known.get(widget);
    if (known?.key === key) return known;
    const answer: Answer<T> = {key};
    this.#known.set(widget, answer);
    whileWanted(wantedBy(widget), read)
      .then(
        (value) => (answer.value = value),
        () => (answer.failed = true),
      )
      .finally(() => widget.requestUpdate());
    return answer;
  }

  /** The next time that it is asked for it is read again. */
  forget(widget: ReactiveElement): void {
    this.#known.delete(widget);
    widget.requestUpdate();
  }
}
