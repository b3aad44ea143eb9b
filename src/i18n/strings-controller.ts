import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatter, type Formatter} from './format.js';
import {languageOf, type Catalogue, type Language} from './language.js';

/** Gives a host its words and formats in the page's language, and re-renders it when its own `lang` or that of an ancestor changes. */
export class StringsController<M> implements ReactiveController {
  lang: Language = 'es';
  text: M;
  format: Formatter = formatter('es');
  readonly #host: ReactiveControllerHost & Element;
  readonly #catalogue: Catalogue<M>;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.text = catalogue.es;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    // Any ancestor may say it, and an observer hears of nothing inside a shadow root that the host may lie in.
    for (const root of [document, this.#host.getRootNode()]) {
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #resolve(): void {
    const lang = languageOf(this.#host);
    if (lang === 'es') return this.#use(lang, this.#catalogue.es);
    // Until English is there, and when it cannot be had, Spanish is shown: words never go missing.
    this.#catalogue.en().then(
      (text) => languageOf(this.#host) === lang && this.#use(lang, text),
      () => undefined,
    );
  }

  #use(lang: Language, text: M): void {
    if (this.lang === lang && this.text === text) return;
    this.lang = lang;
    this.text = text;
    this.format = formatter(lang);
    this.#host.requestUpdate();
  }
}
