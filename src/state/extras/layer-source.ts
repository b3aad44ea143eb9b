import type {ReactiveElement} from 'lit';
import {DatasetError, isDatasetError, type DatasetErrorCode} from '../../dataset/index.js';
import {whileWanted} from '../../dataset/reading/waiting.js';
import type {ParsedLayer} from '../../dataset/schema/layer.js';
import {wantedBy} from './wanted-by.js';

// Only who brings a layer waits for its schema, and for what reads somebody's files.
const reader = () => import('../../dataset/extras/load-layer.js');

/** A layer of somebody's own: an object, the text of a file, or the address of one; checked before it is shown. */
export class LayerSource {
  layer: ParsedLayer | undefined;
  error: DatasetErrorCode | undefined;
  loading = false;
  readonly #host: ReactiveElement;
  /** What the page asked for last; a file that the reader opened since then stays. */
  #asked: unknown;
  /** What is read, or was read last. */
  #from: unknown;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Reads what is behind an object or an address, once. */
  use(from: unknown): void {
    if (from === this.#asked) return;
    this.#asked = from;
    this.#use(from);
  }

  /** Reads an address again that could not be read; undefined for a file or an object, which would be the same again. */
  get retry(): (() => void) | undefined {
    const from = this.#from;
    if (typeof from !== 'string') return undefined;
    return () => {
      this.#use(from);
      this.#host.requestUpdate();
    };
  }

  /** Reads a file of the reader's. */
  async open(file: File): Promise<void> {
    await this.#read(file, async () => (await reader()).readLayer(new Uint8Array(await file.arrayBuffer()), file.name));
  }

  #use(from: unknown): void {
    void this.#read(from, async () =>
      typeof from === 'string' ? this.#load(from) : (await reader()).parseLayer(from),
    );
  }

  async #load(address: string): Promise<ParsedLayer> {
    if (!URL.canParse(address, document.baseURI)) throw new DatasetError('address', `not an address: ${address}`);
    const {href} = new URL(address, document.baseURI);
    const {loadLayer} = await reader();
    return whileWanted(wantedBy(this.#host), (signal) => loadLayer(href, signal));
  }

  async #read(from: unknown, read: () => Promise<ParsedLayer>): Promise<void> {
    this.#from = from;
    this.layer = this.error = undefined;
    this.loading = true;
    try {
      const layer = await read();
      if (from === this.#from) this.layer = layer;
    } catch (error) {
      if (from === this.#from) this.error = isDatasetError(error) ? error.code : 'not-json';
    } finally {
      if (from === this.#from) {
        this.loading = false;
        this.#host.requestUpdate();
      }
    }
  }
}
