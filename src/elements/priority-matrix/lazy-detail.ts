import type {ReactiveControllerHost} from 'lit';
import type {Language} from '../../i18n/language.js';
import type {detailView, DetailVoice} from './detail.view.js';

/** The code and the words of the detail, fetched when the reader opens the first one. */
export class LazyDetail {
  /** Draws the detail; undefined until it is there. */
  view: typeof detailView | undefined;
  words: DetailVoice['words'] | undefined;
  failed = false;
  readonly #host: ReactiveControllerHost;
  #lang: Language | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Fetches what `lang` needs, once. */
  need(lang: Language): void {
    if (this.#lang !== lang) void this.#load(lang);
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#lang = undefined;
    this.#host.requestUpdate();
  }

  async #load(lang: Language): Promise<void> {
    this.#lang = lang;
    this.failed = false;
    try {
      const [module, words] = await Promise.all([import('./detail.view.js'), wordsIn(lang)]);
      if (this.#lang !== lang) return;
      this.view = module.detailView;
      this.words = words;
    } catch {
      this.failed = this.#lang === lang;
    }
    this.#host.requestUpdate();
  }
}

const wordsIn = (lang: Language): Promise<DetailVoice['words']> =>
  lang === 'en'
    ? import('../../i18n/en/priority-detail.js').then(({en}) => en)
    : import('../../i18n/es/priority-detail.js').then(({es}) => es);
