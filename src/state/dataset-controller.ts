import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  asDatasetError,
  openRelease,
  releaseFrom,
  type Dataset,
  type DatasetError,
  type Release,
  type ReleaseRequest,
  type Standing,
} from '../dataset/index.js';

/** What the host says of the dataset it wants. */
export interface DatasetRequest extends ReleaseRequest {
  /** An object that stands in for an address. */
  readonly dataset: unknown;
  /** False until the widget is near the viewport. */
  readonly wanted: boolean;
}

/** Gives a host the dataset behind its attributes, part by part, and re-renders it as parts arrive. */
export class DatasetController implements ReactiveController {
  /** Newest dataset of the release asked for; kept when a later part cannot be read. */
  dataset: Dataset | undefined;
  error: DatasetError | undefined;

  /** What is shown, by identity: a new object for each new request, and for each release that takes the place of another. */
  opened: object | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #request: () => DatasetRequest;
  readonly #firstPart: string;
  readonly #asked = new Map<string, Promise<void>>();
  readonly #pending = new Set<string>();
  readonly #settled = new Set<string>();
  #wanted: readonly unknown[] = [];
  #release: Release | undefined;
  #unlisten: (() => void) | undefined;

  /** @param firstPart the part that the host's first view needs, such as `map` */
  constructor(host: ReactiveControllerHost, firstPart: string, request: () => DatasetRequest) {
    this.#host = host;
    this.#firstPart = firstPart;
    this.#request = request;
    host.addController(this);
  }

  hostConnected(): void {
    // What was asked of it meanwhile was not drawn.
    this.#host.requestUpdate();
    if (this.#release && !this.#unlisten) this.#listen(this.#release);
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  hostUpdate(): void {
    const {src, release, integrity, overlay, dataset, wanted} = this.#request();
    const all = [src, release, integrity, overlay, dataset];
    if (!wanted || (this.opened && all.every((value, index) => value === this.#wanted[index]))) return;
    this.#wanted = all;
    this.dataset = undefined;
    this.#open();
  }

  /** How what is shown stands to what was asked for; undefined before anything was asked for. */
  get standing(): Standing | undefined {
    return this.#release?.standing;
  }

  /** True while a part is on its way. */
  loading(part: string): boolean {
    return this.#pending.has(part);
  }

  /** True once a part was asked for and nothing more of it is to come: it is there, or the release has none of that name. */
  settled(part: string): boolean {
    return this.#settled.has(part) && !this.loading(part);
  }

  /** Asks for one more part, once; it is in `dataset` when the promise holds. A failure leaves what is there. */
  need(part: string): Promise<void> {
    const asked = this.#asked.get(part);
    if (asked || !this.#release) return asked ?? Promise.resolve();
    return this.#ask(this.#release, part);
  }

  /**
   * Reads the packaged snapshot again, this time record by record against the schema; false when that has been done. For data that
   * did not draw: what is wrong with it is then set aside, and the rest is shown.
   */
  recheck(): boolean {
    const release = this.#release;
    // Another widget may have had it read again; what is here is then from before.
    if (!release || !(release.recheck() || this.dataset !== release.dataset)) return false;
    const parts = [...this.#asked.keys()];
    this.dataset = undefined;
    for (const part of parts) void this.#ask(release, part);
    return true;
  }

  /** Tries again after an error; what is shown stays until there is something better. */
  retry(): void {
    if (this.opened) this.#open();
    this.#host.requestUpdate();
  }

  #open(): void {
    const {src, release, integrity, overlay, dataset} = this.#request();
    const last = this.#release;
    const asked = [...this.#asked.keys()];
    this.opened = {};
    this.error = undefined;
    this.#release = undefined;
    this.hostDisconnected();
    this.#asked.clear();
    this.#pending.clear();
    this.#settled.clear();
    try {
      const request = {src: resolve(src), release, integrity, overlay: resolve(overlay)};
      this.#release = dataset === undefined ? openRelease(request, last) : releaseFrom(dataset);
      this.#listen(this.#release);
      const again = this.dataset ? asked : [];
      for (const part of new Set([this.#firstPart, ...again])) {
        void this.#ask(this.#release, part);
      }
    } catch (error) {
      this.error = asDatasetError(error);
    }
  }

  #listen(release: Release): void {
    this.#unlisten = release.listen(() => {
      const {dataset} = release;
      if (dataset?.envelope.release !== this.dataset?.envelope.release) this.opened = {};
      // What could not be read before has come.
      if (dataset && (this.dataset ?? this.error)) {
        this.dataset = dataset;
        this.error = undefined;
      }
      this.#host.requestUpdate();
    });
  }

  #ask(release: Release, part: string): Promise<void> {
    const loading = this.#load(release, part);
    this.#asked.set(part, loading);
    return loading;
  }

  async #load(release: Release, part: string): Promise<void> {
    this.#pending.add(part);
    try {
      const dataset = await release.part(part);
      // An answer to an address that the host has left is dropped.
      if (release !== this.#release) return;
      this.#settled.add(part);
      this.dataset = dataset;
    } catch (error) {
      if (release !== this.#release) return;
      const trouble = asDatasetError(error);
      if (trouble.code === 'missing') this.#settled.add(part);
      // Without the first part there is nothing to show; without another one, a detail is missing and says so.
      if (part === this.#firstPart) this.error = trouble;
    }
    this.#pending.delete(part);
    this.#host.requestUpdate();
  }
}

function resolve(address: string | undefined): string | undefined {
  if (!address) return undefined;
  // What is no address is refused, and said, where it is read.
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}
