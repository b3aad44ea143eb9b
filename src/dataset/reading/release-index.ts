import {isBag, SEMVER, type Bag} from '../dataset.js';
import {isDay} from '../day.js';
import {DatasetError} from '../errors.js';
import {isHash} from './hash.js';
import type {Text} from '../schema/types.js';

/** A file that an index names, with its hash where it says one. */
export interface IndexedFile {
  readonly file: string;
  readonly sha384: string | undefined;
}

/** One release of an index. */
export interface ReleaseEntry {
  readonly release: string;
  readonly released: string;
  readonly dataset: IndexedFile | undefined;
  readonly manifest: IndexedFile | undefined;
  /** What changed since the release before it. */
  readonly diff: string;
  /** Why it was withdrawn; undefined while it stands. */
  readonly withdrawn: Text | undefined;
}

/** `index.json` of releases, oldest first. */
export interface ReleaseIndex {
  readonly latest: string;
  readonly entries: readonly ReleaseEntry[];
}

const RANGE = /^(?:latest|\d+(?:\.\d+){0,2})$/;

/** Negative where `a` is the older release. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((release) => release.split('.').map(Number));
  const at = [0, 1, 2].find((index) => left?.[index] !== right?.[index]) ?? 0;
  return (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

/** Whether `latest`, `1`, `1.2` or `1.2.0` takes that release. */
export const satisfies = (release: string, range: string): boolean =>
  range === 'latest' || `${release}.`.startsWith(`${range}.`);

/**
 * The range that a page wrote.
 *
 * @throws {DatasetError} `release` for anything that is none
 */
export function checkRange(range: string | undefined): string {
  const wanted = range?.trim() || 'latest';
  if (!RANGE.test(wanted)) throw new DatasetError('release', `not latest, 1, 1.2 or 1.2.0: ${wanted}`);
  return wanted;
}

/**
 * The index of releases, or undefined where the JSON is something else.
 *
 * @throws {DatasetError} `not-a-dataset` when it names no release that could be read
 */
export function parseIndex(json: unknown): ReleaseIndex | undefined {
  if (!isBag(json) || !Array.isArray(json['releases'])) return undefined;
  const entries = (json['releases'] as readonly unknown[]).flatMap((entry) => (isBag(entry) ? parseEntry(entry) : []));
  const sorted = entries.sort((a, b) => compareReleases(a.release, b.release));
  const latest = json['latest'];
  if (sorted.length === 0) throw new DatasetError('not-a-dataset', 'the index names no release');
  const named = sorted.some(({release}) => release === latest) ? String(latest) : sorted.at(-1)?.release;
  return {latest: named ?? '', entries: sorted};
}

function parseEntry(entry: Bag): readonly ReleaseEntry[] {
  const {release, released, withdrawn} = entry;
  const [dataset, manifest] = [parseFile(entry['dataset']), parseFile(entry['manifest'])];
  if (typeof release !== 'string' || !SEMVER.test(release) || !(dataset ?? manifest)) return [];
  const diff = isBag(entry['diff']) ? entry['diff']['file'] : entry['diff'];
  return [
    {
      release,
      released: typeof released === 'string' && isDay(released) ? released : '',
      dataset,
      manifest,
      diff: typeof diff === 'string' ? diff : `${release}/diff.json`,
      withdrawn: withdrawn ? reasonOf(withdrawn) : undefined,
    },
  ];
}

function parseFile(value: unknown): IndexedFile | undefined {
  if (!isBag(value) || typeof value['file'] !== 'string') return undefined;
  const {file, sha384} = value;
  // A malformed hash must not be taken for no hash: the file would then go unchecked.
  if (sha384 !== undefined && !(typeof sha384 === 'string' && isHash(sha384))) return undefined;
  return {file, sha384};
}

function reasonOf(withdrawn: unknown): Text {
  if (typeof withdrawn === 'string') return {es: withdrawn};
  if (!isBag(withdrawn)) return {es: ''};
  if (withdrawn['reason'] !== undefined) return reasonOf(withdrawn['reason']);
  const {es, en} = withdrawn;
  return {es: typeof es === 'string' ? es : '', ...(typeof en === 'string' && {en})};
}

/**
 * The release of an index that a range asks for: the newest that was not withdrawn, or exactly the one that is named.
 *
 * @throws {DatasetError} `release` when there is none
 */
export function chooseRelease({latest, entries}: ReleaseIndex, range: string): ReleaseEntry {
  const standing = entries.filter(({withdrawn}) => !withdrawn);
  const exact = entries.find(({release}) => release === range);
  const current = range === 'latest' ? standing.find(({release}) => release === latest) : undefined;
  const chosen = exact ?? current ?? standing.filter(({release}) => satisfies(release, range)).at(-1);
  if (!chosen) throw new DatasetError('release', `the index has no release ${range}`);
  return chosen;
}

/** The newest release of an index that was not withdrawn. */
export const newestRelease = ({entries}: ReleaseIndex): ReleaseEntry | undefined =>
  entries.filter(({withdrawn}) => !withdrawn).at(-1);
