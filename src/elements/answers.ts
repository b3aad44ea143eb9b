import type {ReactiveElement} from 'lit';

/** What was read under a key; neither of the two while it is on its way. */
export interface Answer<T> {
  readonly key: string;
  value?: T;
  failed?: boolean;
}

/** Reads something once for each widget and key, and re-renders the widget when it has come or could not be had. */
export class Answers<T> {
  readonly #known = new WeakMap<ReactiveElement, Answer<T>>();

  of(widget: ReactiveElement, key: string, read: () => Promise<T>): Answer<T> {
    const known = this.#known.get(widget);
    if (known?.key === key) return known;
    const answer: Answer<T> = {key};
    this.#known.set(widget, answer);
    read()
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
