import type {DataIssue, Dataset} from '../dataset.js';
import {DatasetError} from '../errors.js';
import {freezeSteps} from './freeze.js';
import {isHash} from './hash.js';
import {paced, type Pacer} from '../pacer.js';
import {checkAddress} from './load-file.js';
import type {Library} from './library.js';
import {readFile, type Read, type Reading} from './read-file.js';
import {
  checkRange,
  chooseRelease,
  compareReleases,
  newestRelease,
  parseIndex,
  satisfies,
  type ReleaseEntry,
  type ReleaseIndex,
} from './release-index.js';
import type {ReleaseRequest, Standing} from '../release.js';
import type {Manifest} from '../schema/types.js';

/** One release behind an address, with how it stands. */
export interface Edition {
  readonly standing: Standing;
  /** What the network says afterwards about a kept copy; resolves with nothing when that is still what it has. */
  readonly update: Promise<Edition | undefined> | undefined;
  part(name: string, signal?: AbortSignal): Promise<Dataset>;
}

/** What the file behind an address turned out to be. */
type Opened =
  | {readonly kind: 'index'; readonly index: ReleaseIndex}
  | {readonly kind: 'manifest'; readonly manifest: Manifest}
  | {readonly kind: 'whole'; readonly dataset: Dataset};

/**
 * The release behind an address: a whole one, its manifest of parts, or the one of an index that the page asks for.
 *
 * @throws {DatasetError} when it cannot be read, and no good copy of it was kept
 */
export async function openAddress(href: string, request: ReleaseRequest, context: Context): Promise<Edition> {
  const range = checkRange(request.release);
  const integrity = request.integrity?.trim() || undefined;
  if (integrity && !isHash(integrity)) throw new DatasetError('bad-integrity', `not a sha384 hash: ${integrity}`);
  const reading = readingOf<Opened>(openAny, integrity, ({kind}) => kind === 'index');
  const wanted = {...context, href, range, integrity};
  const {pacer, signal} = context;
  return follow(await readFile(href, integrity ? reading : {...reading, leads: undefined}, pacer, signal), wanted);

  async function openAny(json: unknown): Promise<Opened> {
    const index = parseIndex(json);
    if (index) return {kind: 'index', index};
    return openFile(json, context);
  }
}

interface Context extends Library {
  readonly pacer: Pacer;
  /** Aborted when nobody waits for the release any more. */
  readonly signal?: AbortSignal | undefined;
}

interface Wanted extends Context {
  readonly href: string;
  readonly range: string;
  readonly integrity: string | undefined;
}

type OpenedFile = Exclude<Opened, {kind: 'index'}>;

async function openFile(json: unknown, context: Context): Promise<OpenedFile> {
  const manifest = context.parseManifest(json);
  return manifest ? {kind: 'manifest', manifest} : {kind: 'whole', dataset: await parse(json, context)};
}

async function follow(read: Read<Opened>, wanted: Wanted): Promise<Edition> {
  const {value, kept} = read;
  const standing: Standing = {origin: kept === undefined ? 'network' : 'cache', kept, changes: []};
  const edition =
    value.kind === 'index' ? await fromIndex(value.index, standing, wanted) : fromFile(value, standing, wanted);
  const update = read.update?.then(async (next) => next && follow(next, wanted));
  update?.catch(() => undefined);
  return {...edition, update};
}

/** A whole release or its manifest, which must be the release asked for. */
function fromFile(opened: OpenedFile, standing: Standing, wanted: Wanted): Edition {
  const {href, range} = wanted;
  const {release} = opened.kind === 'whole' ? opened.dataset.envelope : opened.manifest;
  if (!satisfies(release, range)) throw new DatasetError('release', `release ${release}, not ${range}: ${href}`);
  const folder = opened.kind === 'whole' ? './' : '../';
  return {
    standing: {...standing, changes: [new URL(`${folder}diff.json`, href).href]},
    update: undefined,
    part: async (name, signal) =>
      opened.kind === 'whole' ? opened.dataset : loadPart(opened.manifest, name, {...wanted, signal}),
  };
}

async function fromIndex(index: ReleaseIndex, standing: Standing, wanted: Wanted): Promise<Edition> {
  const {href, range, integrity, pacer, signal} = wanted;
  const entry = chooseRelease(index, range);
  const {manifest, dataset} = entry;
  // A hash in the tag says which of the two files the page has pinned; without one, parts are the lighter way.
  const pinned = [manifest, dataset].find((file) => file && file.sha384 === integrity);
  const file = integrity ? pinned : (manifest ?? dataset);
  if (!file) throw new DatasetError('integrity', `release ${entry.release} has another hash than ${String(integrity)}`);
  const address = besideOf(file.file, href);
  const read = await readFile(
    address,
    readingOf((json) => openFile(json, wanted), integrity ?? file.sha384),
    pacer,
    signal,
  );
  const edition = fromFile(read.value, standing, {...wanted, href: address, range: entry.release});
  const newest = newestRelease(index);
  const newer = newest && compareReleases(newest.release, entry.release) > 0 ? newest : undefined;
  const steps = index.entries.filter(
    ({release, withdrawn}) => !withdrawn && compareReleases(release, entry.release) > 0,
  );
  return {
    ...edition,
    standing: {
      ...standing,
      newer: newer && {release: newer.release, released: newer.released},
      withdrawn: entry.withdrawn,
      changes: changesAt(newer ? steps : [entry], href),
    },
  };
}

/**
 * The address that a file of somebody's names, seen from its own.
 *
 * @throws {DatasetError} `address` for one that may not be asked for
 */
const besideOf = (file: string, href: string): string =>
  checkAddress(URL.canParse(file, href) ? new URL(file, href).href : file);

/** Where the changes of some releases are told, which readers also follow as links; none where one of them is no address to follow. */
function changesAt(entries: readonly ReleaseEntry[], href: string): readonly string[] {
  try {
    return entries.map(({diff}) => besideOf(diff, href));
  } catch {
    return [];
  }
}

async function loadPart(manifest: Manifest, name: string, wanted: Wanted): Promise<Dataset> {
  const {href, pacer, signal} = wanted;
  const part = manifest.parts[name];
  if (!part) throw new DatasetError('missing', `the release has no part ${name}`);
  const reading: Reading<Dataset> = {
    parse: (json) => parse(json, wanted),
    hash: part.sha384,
    good: ({issues}) => issues.every(notACount),
    behind: () => undefined,
  };
  const {value} = await readFile(besideOf(part.file, href), reading, pacer, signal);
  if (value.envelope.release !== manifest.release) {
    throw new DatasetError('not-a-dataset', `part ${name} is of release ${value.envelope.release}`);
  }
  return value;
}

const notACount = ({kind}: DataIssue) => kind !== 'count';

function readingOf<T extends Opened>(
  parse: (json: unknown) => Promise<T>,
  hash: string | undefined,
  leads?: (value: T) => boolean,
): Reading<T> {
  return {
    parse,
    hash,
    leads,
    good: (value) => value.kind !== 'whole' || value.dataset.issues.every(notACount),
    behind: behindOf,
  };
}

/** Nothing older than what was read before, and nothing of the same release with less in it. */
function behindOf(next: Opened, last: Opened): string | undefined {
  if (next.kind !== last.kind) return undefined;
  const [now, before] = [releaseOf(next), releaseOf(last)];
  const order = compareReleases(now, before);
  // An older release may take the place of one that was withdrawn.
  const takenBack = next.kind === 'index' && next.index.entries.some((e) => e.release === before && e.withdrawn);
  if (order < 0 && !takenBack) return `release ${now} is older than ${before}, which was read before`;
  if (next.kind !== 'whole' || last.kind !== 'whole') return undefined;
  const missing = next.dataset.issues.filter((issue) => !notACount(issue));
  if (missing.length > 0) return `records are missing: ${missing.map((i) => `${i.collection} ${i.detail}`).join(', ')}`;
  return order === 0 && sizeOf(next.dataset) < sizeOf(last.dataset) ? 'fewer records than before' : undefined;
}

function releaseOf(opened: Opened): string {
  if (opened.kind === 'index') return opened.index.latest;
  return opened.kind === 'whole' ? opened.dataset.envelope.release : opened.manifest.release;
}

const sizeOf = (dataset: Dataset): number =>
  Object.values(dataset).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);

/** A release or a part of it against the schema, with what nobody may change. */
async function parse(json: unknown, {parseSteps, pacer}: Context): Promise<Dataset> {
  return paced(freezeSteps(await paced(parseSteps(json), pacer)), pacer);
}
