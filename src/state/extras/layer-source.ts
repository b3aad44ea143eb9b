import type {ReactiveControllerHost} from 'lit';
import {DatasetError, type DatasetErrorCode} from '../../dataset/index.js';
import {loadJson} from '../../dataset/load.js';
import type {ParsedLayer} from '../../dataset/schema/layer.js';

// Only who brings a layer waits for its schema.
const schema = () => import('../../dataset/schema/layer.js');

/** A layer of somebody's own: an object, the text of a file, or the address of one; checked before it is shown. */
export class LayerSource {
  layer: ParsedLayer | undefined;
  error: DatasetErrorCode | undefined;
  loading = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #from: unknown;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Reads what is behind an object or an address, once. */
  use(from: unknown): void {
    if (from === this.#from) return;
    void this.#read(from, () => (typeof from === 'string' ? this.#fetch(from) : Promise.resolve(from)));
  }

  /** Reads a file of the reader's. */
  async open(file: Blob): Promise<void> {
    await this.#read(file, async () => JSON.parse(await file.text()) as unknown);
  }

  #fetch(address: string): Promise<unknown> {
    if (!URL.canParse(address, document.baseURI)) throw new DatasetError('address', `not an address: ${address}`);
    return loadJson(new URL(address, document.baseURI).href);
  }

  async #read(from: unknown, read: () => Promise<unknown>): Promise<void> {
    this.#from = from;
    this.layer = this.error = undefined;
    this.loading = true;
    try {
      const json = await read();
      const {parseLayer} = await schema();
      if (from === this.#from) this.layer = parseLayer(json);
    } catch (error) {
      if (from === this.#from) this.error = error instanceof DatasetError ? error.code : 'not-json';
    } finally {
      if (from === this.#from) {
        this.loading = false;
        this.#host.requestUpdate();
      }
    }
  }
}
