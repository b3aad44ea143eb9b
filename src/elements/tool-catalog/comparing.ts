import {nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {recordPart, type Dataset} from '../../dataset/index.js';
import type {ToolCompareMessages} from '../../i18n/es/tool-compare.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import type {FocusController} from '../../state/focus-controller.js';
import {COMPARED_AT_MOST, ToolCompareController} from '../../state/tool-compare-controller.js';
import {LazyView} from '../lazy-view.js';
import type {Comparison} from './compare-bar.view.js';
import type * as CompareModule from './extras/compare.view.js';
import type {CatalogContext, CatalogVoice} from './voice.js';

const BUTTON = '#show-comparison';

/** The comparison of the catalogue: what is chosen for it, and its view, fetched when it is first shown. */
export class Comparing {
  readonly compared: ToolCompareController;
  readonly #view: LazyView<typeof CompareModule.view, ToolCompareMessages>;
  readonly #focus: FocusController;
  readonly #host: ReactiveElement;
  /** The reader asked for the comparison, whose code may be on its way. */
  #awaited = false;

  /** @param asked what an address asks to compare */
  constructor(host: ReactiveElement, focus: FocusController, asked: string, dataset: Dataset) {
    this.compared = new ToolCompareController(host);
    this.#view = new LazyView(host, () => import('./extras/compare.view.js'));
    this.#focus = focus;
    this.#host = host;
    this.compared.restore(asked, dataset);
  }

  /** Parts of the release that the comparison shown needs. */
  needs(dataset: Dataset): readonly string[] {
    if (!this.compared.open) return [];
    return this.compared
      .entries(dataset)
      .filter(({tool}) => !tool.description)
      .map(({tool}) => recordPart('tool', tool.id));
  }

  choice(
    {text, format, lang}: CatalogVoice,
    dataset: Dataset,
    words: ToolMoreMessages,
    tell: (words: string) => void,
  ): Comparison {
    const {compared} = this;
    return {
      ...{text, format, lang, dataset, words, compared},
      toggle: (id) => {
        compared.toggle(id);
        const count = words.toCompare(compared.ids.length, COMPARED_AT_MOST);
        tell(compared.full ? `${count} ${words.compareFull(COMPARED_AT_MOST)}` : count);
      },
      onShow: () => this.#show(true),
      onClear: () => {
        this.#focus.next = '.count';
        compared.clear();
      },
    };
  }

  render(context: CatalogContext): TemplateResult | typeof nothing {
    if (!this.compared.open) return nothing;
    this.#view.need();
    const {loaded} = this.#view;
    if (!loaded) return this.#view.waiting(context.text.common);
    if (this.#awaited && this.#staysAtButton) this.#focus.next = '#comparison';
    this.#awaited = false;
    return loaded.view.compareView(this.compared.entries(context.dataset), {
      ...context,
      marks: undefined,
      words: loaded.strings.text,
      left: this.compared.left,
      remove: (id) => {
        // Without the last one there is no comparison left.
        this.#focus.next = this.compared.ids.length > 1 ? '#comparison' : '.count';
        this.compared.toggle(id);
      },
      close: () => this.#show(false),
    });
  }

  #show(open: boolean): void {
    this.#awaited = open;
    this.compared.show(open);
    if (!open) this.#focus.next = BUTTON;
  }

  /** Whether the reader has gone nowhere else since; not every browser gives a clicked button the focus. */
  get #staysAtButton(): boolean {
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    return focused ? focused.matches(BUTTON) : document.activeElement?.localName === 'body';
  }
}
