import type {Dataset} from '../dataset.js';
import {openAddress, type Edition} from '../reading/edition.js';
import {asDatasetError, DatasetError} from '../errors.js';
import {growing} from '../reading/grown.js';
import {limits} from '../limits.js';
import {isOfNetwork, whenOnline} from '../reading/online.js';
import {createPacer} from '../pacer.js';
import type {Library} from '../reading/library.js';
import {NOBODY, whileWanted} from '../reading/waiting.js';
import type {PartLoader, Release, ReleaseRequest} from '../release.js';
import {packaged, standIn} from './stand-in.js';

export {parseBytes, readAgain} from '../reading/load-file.js';
export {growing};

/** Reads what is behind an address of somebody's; where that fails, the packaged snapshot stands in for it and says so. */
export function foreignRelease(request: ReleaseRequest, own: Library): PartLoader {
  let reader: Reader | undefined;
  return (name, release) => (reader ??= new Reader(request, growing(own), release)).part(name);
}

class Reader {
  readonly #asked = new Set<string>();
  readonly #request: ReleaseRequest;
  readonly #library: Library;
  readonly #release: Release;
  #edition: Promise<Edition> | undefined;
  #overlaid: Overlaid;
  #left: number = limits().attempts;

  constructor(request: ReleaseRequest, library: Library, release: Release) {
    this.#request = request;
    this.#library = library;
    this.#release = release;
    this.#overlaid = overlayOf(request.overlay, release);
  }

  async part(name: string): Promise<Dataset> {
    this.#asked.add(name);
    const current = await (this.#edition ??= this.#open());
    try {
      return await this.#partOf(current, name);
    } catch (error) {
      if (this.#release.dataset) throw error;
      // The first part of a release that cannot be read is a release that cannot be read.
      const stand = standIn(asDatasetError(error), this.#release, this.#library);
      this.#edition = Promise.resolve(stand);
      return await this.#partOf(stand, name).catch((reason: unknown) => {
        // Nothing stands in for it: who asks again tries again.
        this.#edition = undefined;
        throw reason;
      });
    }
  }

  async #open(): Promise<Edition> {
    try {
      const opened = await this.#ask();
      this.#release.stand(opened.standing);
      if (opened.update) void this.#follow(opened);
      return opened;
    } catch (error) {
      return standIn(this.#comeBack(error), this.#release, this.#library);
    }
  }

  async #ask(): Promise<Edition> {
    const {src} = this.#request;
    if (src === undefined) return packaged(this.#request, this.#release, this.#library);
    const ask = (signal: AbortSignal) =>
      openAddress(src, this.#request, {...this.#library, pacer: createPacer(), signal});
    return whileWanted(this.#release, ask, ({update}) => update);
  }

  /** A part with the state's own additions beside it; without them it is shown as it is, and the page says so. */
  async #partOf(from: Edition, name: string): Promise<Dataset> {
    const [dataset, trouble] = await this.#besides(from, name);
    if (trouble && !this.#release.standing.trouble) this.#release.stand({trouble: this.#comeBack(trouble)});
    return dataset;
  }

  async #besides(from: Edition, name: string): ReturnType<Overlaid> {
    return this.#overlaid(await whileWanted(this.#release, (signal) => from.part(name, signal)));
  }

  /** Every part that was asked for is read again, then shown at once. */
  async #show(next: Edition): Promise<void> {
    let whole: Dataset | undefined;
    let trouble: DatasetError | undefined;
    for (const name of this.#asked) {
      const [dataset, missing] = await this.#besides(next, name);
      whole = this.#library.merge(whole, dataset);
      trouble ??= missing;
    }
    this.#edition = Promise.resolve(next);
    this.#release.stand({...next.standing, trouble: trouble && this.#comeBack(trouble)}, whole);
  }

  /** What the network says of the copy that is shown: the same, or something newer. */
  async #follow(shown: Edition): Promise<void> {
    try {
      const next = await shown.update;
      if (next) await this.#show(next);
      else this.#release.stand({origin: 'network', kept: undefined});
    } catch (error) {
      if (error === NOBODY) await this.#again();
      else this.#release.stand({trouble: this.#comeBack(error)});
    }
  }

  /** Where there was no network, all is asked for once more when the device says that it is back. */
  #comeBack(error: unknown): DatasetError {
    const trouble = asDatasetError(error);
    if (this.#left-- > 0 && isOfNetwork(trouble)) whenOnline(() => void this.#again());
    return trouble;
  }

  async #again(): Promise<void> {
    try {
      this.#overlaid = overlayOf(this.#request.overlay, this.#release);
      const opened = await this.#ask();
      await this.#show(opened);
      if (opened.update) await this.#follow(opened);
    } catch (error) {
      this.#release.stand({trouble: this.#comeBack(error)});
    }
  }
}

type Overlaid = (dataset: Dataset) => Promise<readonly [Dataset, DatasetError?]>;

/** Puts a state's own additions beside a part, or says why they could not be read. */
function overlayOf(href: string | undefined, release: Release): Overlaid {
  if (href === undefined) return (dataset) => Promise.resolve([dataset]);
  const file = import('./overlay.js').then(async ({applyOverlay, loadOverlay}) => ({
    applyOverlay,
    file: await whileWanted(release, (signal) => loadOverlay(href, signal)),
  }));
  file.catch(() => undefined);
  return async (dataset) => {
    try {
      const {applyOverlay, file: additions} = await file;
      return [{...dataset, overlay: applyOverlay(additions, dataset)}];
    } catch (error) {
      return [dataset, new DatasetError('overlay', asDatasetError(error).message, {cause: error})];
    }
  };
}
