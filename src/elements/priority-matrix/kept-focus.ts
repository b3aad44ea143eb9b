import type {ReactiveController, ReactiveElement} from 'lit';
import {entryKey} from '../../layout/matrix-keys.js';
import {cellKey, parseKey} from '../../layout/priority-matrix-layout.js';
import {findDrawn, focusButton, keyOf} from './cell-buttons.js';

/** Keeps the focus with its priority when the container's width puts the list in the place of the matrix, or the other way. */
export class KeptFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer = new ResizeObserver(() => this.#resized());
  /**
   * As wide as the host and of no height. The host's own height follows its width in a second step, which WebKit would tell the page
   * as an error of the observer.
   */
  readonly #ruler = document.createElement('div');
  #held: HTMLElement | undefined;
  /** Where the focus was in the matrix, for the way back from the list. */
  #cell = '';

  /** The list stands in the place of the matrix. */
  narrow = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#ruler.style.blockSize = '0';
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.append(this.#ruler);
    this.#observer.observe(this.#ruler);
    this.#host.renderRoot.addEventListener('focusin', this.#onFocusIn);
    this.#host.renderRoot.addEventListener('focusout', this.#onFocusOut);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#held = undefined;
  }

  readonly #onFocusIn = (event: Event): void => {
    this.#held = event.target as HTMLElement;
    const key = keyOf(event);
    if (key?.includes('/')) this.#cell = key;
  };

  // What is hidden loses the focus too, to nothing; its reader has not gone anywhere.
  readonly #onFocusOut = (event: Event): void => {
    if (!this.#held) return;
    if ((event as FocusEvent).relatedTarget || isDrawn(this.#held)) this.#held = undefined;
  };

  #resized(): void {
    const before = this.narrow;
    // As the styles have it.
    this.narrow = this.#ruler.clientWidth < 30 * parseFloat(getComputedStyle(this.#host).fontSize);
    if (this.narrow !== before) this.#host.requestUpdate();
    // A page in the background moves its focus and tells nobody.
    const held = this.#held ?? ((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null);
    // Not now: nothing is to be moved while sizes are told.
    if (held) setTimeout(() => this.#keep(held));
  }

  #keep(held: HTMLElement): void {
    if (isDrawn(held)) return;
    this.#held = undefined;
    const {activeElement} = this.#host.getRootNode() as Document | ShadowRoot;
    const elsewhere = activeElement && activeElement !== this.#host && activeElement.localName !== 'body';
    if (elsewhere || !isDrawn(this.#host)) return;
    const root = this.#host.renderRoot;
    if (held.closest('.detail')) return findDrawn(root, '.detail')?.focus({preventScroll: true});
    const {priority} = parseKey(keyOf({target: held}) ?? '');
    if (!priority) return;
    const cell = parseKey(this.#cell).priority === priority ? this.#cell : undefined;
    focusButton(root, [cell, cellKey(priority), entryKey('list', priority)]);
  }
}

const isDrawn = (element: Element) => element.getClientRects().length > 0;
