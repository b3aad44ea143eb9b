import {adoptStyles, type CSSResultOrNative, type ReactiveElement} from 'lit';
import type {ToolRecordMessages} from '../../i18n/es/tool-record.js';
import {StringsController} from '../../i18n/strings-controller.js';
import type * as RecordModule from './record.view.js';

/** Fetches the module of records, its words and its look, when the first record opens: most readers open few of many. */
export class RecordLoader {
  loaded:
    | {
        readonly recordView: (typeof RecordModule)['recordView'];
        readonly strings: StringsController<ToolRecordMessages>;
      }
    | undefined;
  failed = false;
  readonly #host: ReactiveElement;
  #asked = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  need(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./record.view.js')
      .then(
        (module) => this.#use(module),
        () => {
          this.failed = true;
        },
      )
      .finally(() => this.#host.requestUpdate());
  }

  /** Lets the next `need` try again. */
  retry(): void {
    if (!this.failed) return;
    this.failed = false;
    this.#asked = false;
  }

  #use({recordView, recordStyles, recordWords}: typeof RecordModule): void {
    const {elementStyles} = this.#host.constructor as typeof ReactiveElement;
    const own: readonly CSSResultOrNative[] = [...elementStyles, recordStyles];
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...own]);
    this.loaded = {recordView, strings: new StringsController(this.#host, recordWords)};
  }
}
