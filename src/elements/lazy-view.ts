import {adoptStyles, type CSSResultOrNative, type ReactiveElement} from 'lit';
import type {Catalogue} from '../i18n/language.js';
import {StringsController} from '../i18n/strings-controller.js';

/** A module that shows something which a first view does not: its templates, its look and its words. */
export interface LazyModule<V, W> {
  readonly view: V;
  readonly styles: CSSResultOrNative;
  readonly words: Catalogue<W>;
}

const adopted = new WeakMap<ReactiveElement, readonly CSSResultOrNative[]>();

/** Fetches such a module when it is first needed, and re-renders its host. */
export class LazyView<V, W> {
  loaded: {readonly view: V; readonly strings: StringsController<W>} | undefined;
  /** True when the module could not be had; what it would show is then said to be missing. */
  failed = false;
  readonly #host: ReactiveElement;
  readonly #import: () => Promise<LazyModule<V, W>>;
  #asked = false;

  constructor(host: ReactiveElement, load: () => Promise<LazyModule<V, W>>) {
    this.#host = host;
    this.#import = load;
  }

  need(): void {
    if (!this.#asked) void this.#load();
  }

  /** Lets the next `need` try again after a failure. */
  retry(): void {
    if (!this.failed) return;
    this.failed = false;
    this.#asked = false;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      this.#use(await this.#import());
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  #use({view, styles, words}: LazyModule<V, W>): void {
    const own = (this.#host.constructor as typeof ReactiveElement).elementStyles;
    const all = [...(adopted.get(this.#host) ?? own), styles];
    adopted.set(this.#host, all);
    adoptStyles(this.#host.renderRoot as ShadowRoot, all);
    this.loaded = {view, strings: new StringsController(this.#host, words)};
  }
}
