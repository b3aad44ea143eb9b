import type {ReactiveControllerHost} from 'lit';
import {findToolsHolding, type Dataset, type FoundTools} from '../dataset/index.js';

type Search = (dataset: Dataset, words: string) => FoundTools;

/** Searches the tools: by plain comparison at once, and with the index, which forgives typing errors, once that is there. */
export class SearchController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #search: Search | undefined;
  #asked = false;
  #last: {readonly key: readonly unknown[]; readonly found: FoundTools} | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Fetches the index's code, once. Called when the reader comes to the search box. */
  prepare(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('../dataset/search.js').then(
      ({searchTools}) => {
        this.#search = searchTools;
        this.#host.requestUpdate();
      },
      // Without the network the plain comparison goes on answering; the next visit to the box asks again.
      () => (this.#asked = false),
    );
  }

  /** Tools that answer to `words`; undefined when there is nothing to search for. */
  find(dataset: Dataset, words: string): FoundTools | undefined {
    if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
    const search = this.#search ?? findToolsHolding;
    const key = [search, dataset, words];
    if (!this.#last || key.some((part, index) => part !== this.#last?.key[index])) {
      this.#last = {key, found: search(dataset, words)};
    }
    return this.#last.found;
  }
}
