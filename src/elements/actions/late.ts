import type {ReactiveElement, TemplateResult} from 'lit';
import type {ActionMoreMessages} from '../../i18n/es/action-more.js';
import type {ActionViewsMessages} from '../../i18n/es/action-views.js';
import {memoLast} from '../../layout/memo-last.js';
import {LazyView} from '../lazy-view.js';
import type * as ViewsModule from './extras/views.js';
import type * as MoreModule from './more.view.js';
import type {ActionsVoice, ViewsVoice} from './voice.js';

/** Shows something of the views, in the words of both modules and in their own. */
type Show<T> = (view: typeof ViewsModule.view, voice: ViewsVoice, words: ActionViewsMessages) => T;

/** What comes after the first picture: controls with what answers them, then views, details and files. */
export class Late {
  readonly more: LazyView<typeof MoreModule.view, ActionMoreMessages>;
  readonly views: LazyView<typeof ViewsModule.view, ActionViewsMessages>;
  readonly #words = memoLast((more: ActionMoreMessages, views: ActionViewsMessages) => ({...more, ...views}));

  readonly #voice: () => ActionsVoice;

  constructor(host: ReactiveElement, voice: () => ActionsVoice) {
    this.#voice = voice;
    this.more = new LazyView(host, () => import('./more.view.js'));
    this.views = new LazyView(host, () => import('./extras/views.js'));
  }

  /** Asks for both at once. */
  need(): void {
    this.more.need();
    this.views.need();
  }

  /** Tries again what could not be had. */
  retry(): void {
    this.more.retry();
    this.views.retry();
  }

  /** Something of the views, once they and their words are there. */
  show<T>(show: Show<T>): T | undefined {
    const more = this.more.loaded?.strings.text;
    const {loaded} = this.views;
    if (!more || !loaded) return undefined;
    const {text} = loaded.strings;
    return show(loaded.view, {...this.#voice(), more: this.#words(more, text)}, text);
  }

  /** True once both are there. */
  get loaded(): boolean {
    return !!this.more.loaded && !!this.views.loaded;
  }

  /** True when one of them could not be had. */
  get failed(): boolean {
    return this.more.failed || this.views.failed;
  }

  /** Stands in their place until they are there. */
  get waiting(): TemplateResult {
    return (this.more.failed ? this.more : this.views).waiting(this.#voice().text.common);
  }
}
