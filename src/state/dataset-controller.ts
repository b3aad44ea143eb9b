import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DatasetError, openRelease, releaseFrom, type Dataset, type Origin, type Release} from '../dataset/index.js';

/** What the host says of the dataset it wants. */
export interface DatasetRequest {
  /** Absolute or relative address; empty for the packaged snapshot. */
  readonly src: string | undefined;
  /** An object that stands in for an address. */
  readonly dataset: unknown;
  /** False until the widget is near the viewport. */
  readonly wanted: boolean;
}

/** Gives a host the dataset behind its attributes, part by part, and re-renders it as parts arrive. */
export class DatasetController implements ReactiveController {
  /** Newest dataset of the release asked for; kept when a later part cannot be read. */
  dataset: Dataset | undefined;
  origin: Origin | undefined;
  error: DatasetError | undefined;

  /** What was opened, by identity: a new object for each new request. */
  opened: readonly [src: unknown, dataset: unknown] | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #request: () => DatasetRequest;
  readonly #firstPart: string;
  readonly #asked = new Set<string>();
  readonly #pending = new Set<string>();
  #release: Release | undefined;

  /** @param firstPart the part that the host's first view needs, such as `map` */
  constructor(host: ReactiveControllerHost, firstPart: string, request: () => DatasetRequest) {
    this.#host = host;
    this.#firstPart = firstPart;
    this.#request = request;
    host.addController(this);
  }

  hostUpdate(): void {
    const {src, dataset, wanted} = this.#request();
    if (!wanted || (this.opened && this.opened[0] === src && this.opened[1] === dataset)) return;
    this.opened = [src, dataset];
    this.dataset = undefined;
    this.#asked.clear();
    this.#pending.clear();
    this.#open(src, dataset);
  }

  /** True while a part is on its way. */
  loading(part: string): boolean {
    return this.#pending.has(part);
  }

  /** Asks for one more part, once; it is in `dataset` when the host renders again. A failure leaves what is there. */
  need(part: string): Promise<void> {
    if (!this.#release || this.#asked.has(part)) return Promise.resolve();
    return this.#load(this.#release, part, this.#errorOf(part));
  }

  /**
   * Reads the packaged snapshot again, this time record by record against the schema; false when that has been done. For data that
   * did not draw: what is wrong with it is then set aside, and the rest is shown.
   */
  recheck(): boolean {
    const release = this.#release;
    if (!release?.recheck()) return false;
    const parts = [...this.#asked];
    this.dataset = undefined;
    for (const part of parts) void this.#load(release, part, this.#errorOf(part));
    return true;
  }

  /** Tries again after an error. */
  retry(): void {
    this.opened = undefined;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  #open(src: string | undefined, dataset: unknown): void {
    this.error = undefined;
    try {
      const release = dataset === undefined ? openRelease(resolve(src)) : releaseFrom(dataset);
      this.#release = release;
      this.origin = release.origin;
      void this.#load(release, this.#firstPart, this.#errorOf(this.#firstPart));
    } catch (error) {
      this.#release = undefined;
      this.error = asDatasetError(error);
    }
  }

  /** Without the first part there is nothing to show; without another one, a detail is missing and says so. */
  #errorOf(part: string): (error: DatasetError) => void {
    return (error) => {
      if (part === this.#firstPart) this.error = error;
    };
  }

  async #load(release: Release, part: string, onError: (error: DatasetError) => void): Promise<void> {
    this.#asked.add(part);
    this.#pending.add(part);
    try {
      const dataset = await release.part(part);
      // An answer to an address that the host has left is dropped.
      if (release === this.#release) this.dataset = dataset;
    } catch (error) {
      if (release === this.#release) onError(asDatasetError(error));
    } finally {
      if (release === this.#release) {
        this.#pending.delete(part);
        this.#host.requestUpdate();
      }
    }
  }
}

const asDatasetError = (error: unknown): DatasetError =>
  error instanceof DatasetError ? error : new DatasetError('failed', String(error), {cause: error});

function resolve(src: string | undefined): string | undefined {
  if (!src) return undefined;
  if (!URL.canParse(src, document.baseURI)) throw new DatasetError('address', `not an address: ${src}`);
  return new URL(src, document.baseURI).href;
}
