import {snapshotBase} from './base.js';
import {trustDataset, type Dataset} from './dataset.js';
import {DatasetError} from './errors.js';
import type {PartLoader} from './foreign.js';
import {loadJson} from './load.js';
import {COLLECTION_NAMES, type Records} from './schema/types.js';

// Only what comes from elsewhere waits for the schema; the packaged snapshot was checked when it was packaged.
const schema = () => import('./foreign.js');

/** Where a dataset came from, as `cga-ready` says it. */
export type Origin = 'snapshot' | 'network' | 'property';

/**
 * A release that is being read, whole or by parts; who reads it cannot tell which. `dataset` grows as parts arrive and is a new
 * object each time.
 */
export class Release {
  dataset: Dataset | undefined;
  readonly #load: (part: string, checked: boolean) => Promise<Dataset>;
  readonly #parts = new Map<string, Promise<Dataset>>();
  #checked: boolean;

  constructor(
    readonly origin: Origin,
    load: (part: string, checked: boolean) => Promise<Dataset>,
  ) {
    this.#load = load;
    this.#checked = origin !== 'snapshot';
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
    const known = this.#parts.get(name);
    if (known) return known;
    const request = this.#load(name, this.#checked).then((part) => (this.dataset = merge(this.dataset, part)));
    this.#parts.set(name, request);
    request.catch(() => this.#parts.delete(name));
    // A part that resolved earlier must still give the newest object.
    return request.then(() => this.dataset ?? request);
  }
}

/** Address of a file of the packaged snapshot. */
export function snapshotFile(path: string): string {
  const base = snapshotBase();
  if (base === undefined) throw new DatasetError('address', 'no packaged snapshot: set `src`');
  return base + path;
}

const releases = new Map<string, Release>();

/** The release behind an absolute address, or the packaged snapshot without one. All widgets of a page share it. */
export function openRelease(href?: string): Release {
  const key = href ?? '';
  const known = releases.get(key);
  if (known) return known;
  const release = href === undefined ? openSnapshot() : openAddress(href);
  releases.set(key, release);
  return release;
}

/** A release from an object that the page already has. */
export function releaseFrom(json: unknown): Release {
  let given: PartLoader | undefined;
  return new Release('property', async (name) => (given ??= (await schema()).givenRelease(json))(name));
}

function openSnapshot(): Release {
  return new Release('snapshot', async (name, checked) => {
    const json = await loadJson(snapshotFile(`parts/${name}.json`));
    return checked ? (await schema()).parseDataset(json) : trustDataset(json);
  });
}

function openAddress(href: string): Release {
  let foreign: PartLoader | undefined;
  return new Release('network', async (name) => (foreign ??= (await schema()).foreignRelease(href))(name));
}

type AnyRecord = {readonly id: string};

/** Both datasets in one: records by id, fields of `part` over those that were there. */
function merge(known: Dataset | undefined, part: Dataset): Dataset {
  if (!known || known === part) return part;
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
