import {snapshotBase} from './base.js';
import {trustDataset, type Dataset} from './dataset.js';
import {DatasetError} from './errors.js';
import {loadJson} from './load.js';
import {COLLECTION_NAMES, type Records, type Text} from './schema/types.js';

// Only what comes from elsewhere waits for the schema; the packaged snapshot was checked when it was packaged.
const reader = () =>
  import('./foreign.js').catch((error: unknown) => {
    throw new DatasetError('unreachable', 'no module to read it', {cause: error});
  });

/** Where a dataset came from, as `cga-ready` says it. `cache` is the last good copy, until the network has confirmed it. */
export type Origin = 'snapshot' | 'network' | 'cache' | 'property';

/** What a page asks for; without any of it, the packaged snapshot. Addresses are absolute. */
export interface ReleaseRequest {
  readonly src?: string | undefined;
  /** `latest`, `1`, `1.2` or `1.2.0`. */
  readonly release?: string | undefined;
  /** `sha384-…` of the bytes. */
  readonly integrity?: string | undefined;
  /** Address of a state's own additions. */
  readonly overlay?: string | undefined;
}

/** How what is shown stands to what was asked for. */
export interface Standing {
  readonly origin: Origin;
  /** Why it is not what was asked for, or not confirmed. */
  readonly trouble?: DatasetError | undefined;
  /** Day on which the copy was kept that is shown. */
  readonly kept?: string | undefined;
  /** A newer release than the one shown. */
  readonly newer?: {readonly release: string; readonly released: string} | undefined;
  /** Why the release shown was withdrawn. */
  readonly withdrawn?: Text | undefined;
  /** Addresses of `diff.json`, oldest first: from the release shown to the newest, or how it came about from the one before. */
  readonly changes: readonly string[];
}

/** Gives a part; may say how it stands by `release.stand`. */
export type PartLoader = (name: string, release: Release) => Promise<Dataset>;

/**
 * A release that is being read, whole or by parts; who reads it cannot tell which. `dataset` grows as parts arrive and is a new
 * object each time.
 */
export class Release {
  dataset: Dataset | undefined;
  /** False once the last who listened has left: then nobody waits for what is on its way. */
  wanted = true;
  /** Called when that changes. */
  readonly onWanted = new Set<() => void>();
  readonly #load: (part: string, checked: boolean, release: Release) => Promise<Dataset>;
  readonly #parts = new Map<string, Promise<Dataset>>();
  readonly #listeners = new Set<() => void>();
  #checked: boolean;

  constructor(
    public standing: Standing,
    load: (part: string, checked: boolean, release: Release) => Promise<Dataset>,
  ) {
    this.#load = load;
    this.#checked = standing.origin !== 'snapshot';
  }

  /** From now on parts are read with the schema; false when they were already. For a snapshot that did not draw. */
  recheck(): boolean {
    if (this.#checked) return false;
    this.#checked = true;
    this.#parts.clear();
    this.dataset = undefined;
    return true;
  }

  /**
   * The dataset with that part in it, such as `map` or `tool-ocds`; the whole where the release came whole.
   *
   * @throws {DatasetError} when the part cannot be read; what had arrived before stays in `dataset`
   */
  part(name: string): Promise<Dataset> {
    let request = this.#parts.get(name);
    if (!request) {
      request = this.#read(name);
      this.#parts.set(name, request);
      request.catch(() => this.#parts.delete(name));
    }
    // A part that resolved earlier, for another widget too, must still give the newest object.
    return request.then((own) => this.dataset ?? own);
  }

  /** A part; one that was read without the schema before `recheck`, or that cannot be merged, is read again with it. */
  async #read(name: string): Promise<Dataset> {
    const checked = this.#checked;
    const part = await this.#load(name, checked, this);
    try {
      if (checked === this.#checked) return (this.dataset = merge(this.dataset, part));
    } catch (error) {
      if (!this.recheck()) throw error;
    }
    return this.#read(name);
  }

  /** What has changed by itself: a newer answer of the network, for example. */
  stand(changes: Partial<Standing>, dataset = this.dataset): void {
    this.standing = {...this.standing, ...changes};
    this.dataset = dataset;
    this.#listeners.forEach((listener) => listener());
  }

  /** Calls `listener` when something changes by itself, until what it returns is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#want();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved is back by then.
      setTimeout(() => this.#want());
    };
  }

  #want(): void {
    this.wanted = this.#listeners.size > 0;
    this.onWanted.forEach((call) => call());
  }
}

/** Address of a file of the packaged snapshot. */
export function snapshotFile(path: string): string {
  const base = snapshotBase();
  if (base === undefined) throw new DatasetError('address', 'no packaged snapshot: set `src`');
  return base + path;
}

const releases = new Map<string, Release>();

/**
 * The release that a page asks for. All widgets of the page that ask for the same share it.
 *
 * @param failed what who asks was given before and wants to have tried again; it is opened anew if it has trouble
 */
export function openRelease(request: ReleaseRequest = {}, failed?: Release): Release {
  const {src, release, integrity, overlay} = request;
  const key = [src, release, integrity, overlay].join(' ');
  const known = releases.get(key);
  if (known && !(known === failed && known.standing.trouble)) return known;
  const opened = key.trim() ? openForeign(request) : openSnapshot();
  releases.set(key, opened);
  return opened;
}

/** A release from an object that the page already has. */
export function releaseFrom(json: unknown): Release {
  return later('property', async () => (await reader()).givenRelease(json));
}

function openSnapshot(): Release {
  return new Release({origin: 'snapshot', changes: []}, async (name, checked) => {
    const json = await snapshotPart(name);
    return checked ? (await reader()).parseDataset(json) : trustDataset(json);
  });
}

/** A part of the packaged snapshot, unchecked. */
export const snapshotPart = async (name: string): Promise<unknown> => loadJson(snapshotFile(`parts/${name}.json`));

const openForeign = (request: ReleaseRequest): Release =>
  later('network', async () => (await reader()).foreignRelease(request));

function later(origin: Origin, open: () => Promise<PartLoader>): Release {
  let loader: Promise<PartLoader> | undefined;
  return new Release({origin, changes: []}, async (name, _checked, release) => {
    loader ??= open();
    loader.catch(() => (loader = undefined));
    return (await loader)(name, release);
  });
}

type AnyRecord = {readonly id: string};

/** Both datasets in one: records by id, fields of `part` over those that were there. */
export function merge(known: Dataset | undefined, part: Dataset): Dataset {
  if (!known || known === part) return part;
  // The part is of an older release: it was asked for before the newer one came.
  if (known.envelope.release !== part.envelope.release) return known;
  const collections = COLLECTION_NAMES.map((name) => [name, mergeRecords(known[name], part[name])] as const);
  return {
    ...known,
    ...(Object.fromEntries(collections) as unknown as Records),
    commission: part.commission ?? known.commission,
    issues: [...known.issues, ...part.issues],
  };
}

function mergeRecords(known: readonly AnyRecord[], added: readonly AnyRecord[]): readonly AnyRecord[] {
  if (added.length === 0) return known;
  const records = new Map(known.map((record) => [record.id, record]));
  for (const record of added) records.set(record.id, {...records.get(record.id), ...record});
  return [...records.values()];
}
