import {adoptStyles, type CSSResult, type ReactiveElement, type TemplateResult} from 'lit';
import type {CommonMessages} from '../i18n/es/common.js';
import type {Catalogue} from '../i18n/language.js';
import {StringsController} from '../i18n/strings-controller.js';
import {pendingView} from '../views/frame.js';

/** A module that shows something which a first view does not: its templates, its look and its words. */
export interface LazyModule<V, W> {
  readonly view: V;
  readonly styles: CSSResult;
  readonly words: Catalogue<W>;
}

/** Such a module with its words in the reader's language. */
export interface Loaded<V, W> {
  readonly view: V;
  readonly strings: StringsController<W>;
}

/** Fetches such a module when it is first needed, and re-renders its host. */
export class LazyView<V, W> {
  loaded: Loaded<V, W> | undefined;
  /** True when the module could not be had; what it would show is then said to be missing. */
  failed = false;
  readonly #host: ReactiveElement;
  readonly #import: () => Promise<LazyModule<V, W>>;
  #asked = false;

  readonly #below: boolean;

  /** @param below Its style sheet is adopted before the widget's, so the widget's rules win. Otherwise after it. */
  constructor(host: ReactiveElement, load: () => Promise<LazyModule<V, W>>, below = false) {
    this.#host = host;
    this.#import = load;
    this.#below = below;
  }

  need(): void {
    if (!this.#asked) void this.#load();
  }

  /** Tries again after a failure. */
  retry(): void {
    if (!this.failed) return;
    this.failed = false;
    this.#host.requestUpdate();
    void this.#load();
  }

  /** Stands in the module's place until it is there: that it is on its way, or could not be had, with a button to try again. */
  waiting(common: CommonMessages): TemplateResult {
    return pendingView(this.failed, common, () => this.retry());
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
    const root = this.#host.renderRoot as ShadowRoot;
    const {styleSheet: sheet} = styles;
    if (!sheet) adoptStyles(root, [styles]);
    else
      root.adoptedStyleSheets = this.#below ? [sheet, ...root.adoptedStyleSheets] : [...root.adoptedStyleSheets, sheet];
    this.loaded = {view, strings: new StringsController(this.#host, words)};
  }
}
