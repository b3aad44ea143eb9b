import type {ReactiveControllerHost} from 'lit';
import {findToolsHolding, type Dataset, type FoundTools} from '../dataset/index.js';

/** Searches the tools: by plain comparison at once, and with the index, which forgives typing errors, once that is there. */
export class SearchController {
  /** The way to search at the moment; another one once the index is there. */
  search: (dataset: Dataset, words: string) => FoundTools = findToolsHolding;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #asked = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Fetches the index's code, once, and makes the index. Called when the reader comes to the search box. */
  prepare(dataset: Dataset | undefined): void {
    if (this.#asked) return;
    this.#asked = true;
    import('../dataset/extras/search.js').then(
      async ({prepareIndex, searchTools}) => {
        if (dataset) await prepareIndex(dataset);
        this.search = searchTools;
        this.#host.requestUpdate();
      },
      // Without the network the plain comparison goes on answering; the next visit to the box asks again.
      () => (this.#asked = false),
    );
  }
}
