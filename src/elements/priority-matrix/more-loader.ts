import {adoptStyles, type CSSResultOrNative, type ReactiveElement} from 'lit';
import type {PriorityMoreMessages} from '../../i18n/es/priority-more.js';
import {StringsController} from '../../i18n/strings-controller.js';
import type * as MoreModule from './more.js';

type Views = Pick<typeof MoreModule, 'panelView' | 'gapsView'>;

/** Fetches the module of the detail and the gaps, its words and its look, when the reader first asks for one of them. */
export class MoreLoader {
  loaded: (Views & {readonly strings: StringsController<PriorityMoreMessages>}) | undefined;
  failed = false;
  readonly #host: ReactiveElement;
  #asked = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  need(): void {
    if (!this.#asked) void this.#load();
  }

  /** Lets the next `need` try again. */
  retry(): void {
    if (!this.failed) return;
    this.failed = false;
    this.#asked = false;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      this.#use(await import('./more.js'));
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  #use({panelView, gapsView, moreStyles, moreWords}: typeof MoreModule): void {
    const {elementStyles} = this.#host.constructor as typeof ReactiveElement;
    const styles: CSSResultOrNative[] = [...elementStyles, moreStyles];
    adoptStyles(this.#host.renderRoot as ShadowRoot, styles);
    this.loaded = {panelView, gapsView, strings: new StringsController(this.#host, moreWords)};
  }
}
