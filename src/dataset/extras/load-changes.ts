import {isBag, type Bag} from '../dataset.js';
import {DatasetError} from '../errors.js';
import {createPacer} from '../pacer.js';
import {decodeJson} from '../reading/decode.js';
import {loadAs} from '../reading/load-file.js';
import {compareReleases} from '../reading/release-index.js';
import {chain, type Changes, type Moved} from './changes.js';
import {finderOf, labelOf, textOf} from './record-name.js';

/**
 * What changed, from the `diff.json` of one release or of several in a row, oldest first.
 *
 * @param signal aborted when nobody waits for it any more
 * @throws {DatasetError} when one of them cannot be read
 */
export async function loadChanges(hrefs: readonly string[], signal?: AbortSignal): Promise<Changes> {
  const changes = chain(await Promise.all(hrefs.map((href) => readChanges(href, signal))));
  const {added, changed} = changes;
  const last = hrefs.at(-1);
  if (!last || [...added, ...changed].every(({name}) => name)) return changes;
  return nameRecords(changes, new URL('dataset.json', last).href, signal);
}

/** Lists of differences that do not call their records by name have the release beside them, which does. */
async function nameRecords(changes: Changes, href: string, signal?: AbortSignal): Promise<Changes> {
  const release = await readJson(href, (json) => json, signal).catch((error: unknown) => {
    if (signal?.aborted) throw error;
  });
  if (!isBag(release)) return changes;
  // Nobody has checked it: what is no record would break the looking up.
  const find = finderOf(Object.fromEntries(Object.entries(release).map(([name, records]) => [name, bagsOf(records)])));
  const named = <M extends Moved>(moved: M): M => {
    const record = moved.name ? undefined : find(moved.collection, moved.id);
    return record ? {...labelOf(moved.collection, record, find), ...moved} : moved;
  };
  return {...changes, added: changes.added.map(named), changed: changes.changed.map(named)};
}

const readChanges = (href: string, signal?: AbortSignal): Promise<Changes> =>
  readJson(href, (json) => parseChanges(json, href), signal);

const readJson = <T>(href: string, make: (json: unknown) => T, signal?: AbortSignal): Promise<T> =>
  loadAs(href, async (bytes) => make(await decodeJson(bytes, href, createPacer())), signal);

/** One release's changes after the other, the newest first. */
export interface History {
  readonly steps: readonly {readonly href: string; readonly changes: Changes}[];
  /** The release whose own list could not be read: what was before it is not known. */
  readonly missing: string | undefined;
}

/** As many releases as anybody would read of. */
const MOST_STEPS = 60;

/**
 * What each release changed, from the one whose `diff.json` lies at `href` back to the first; each names the one before it.
 *
 * @throws {DatasetError} when there is nothing to read at `href`
 */
export async function loadHistory(
  href: string,
  before: (release: string) => string,
  signal?: AbortSignal,
): Promise<History> {
  let changes = await readChanges(href, signal);
  const steps = [{href, changes}];
  // A list that names itself or a later one as the one before would never end.
  while (changes.from !== null && compareReleases(changes.from, changes.to) < 0 && steps.length < MOST_STEPS) {
    const missing: string = changes.from;
    const next = before(missing);
    const read = await readChanges(next, signal).catch((error: unknown) => {
      if (signal?.aborted) throw error;
    });
    if (read?.to !== missing) return {steps, missing};
    steps.push({href: next, changes: (changes = read)});
  }
  return {steps, missing: changes.from ?? undefined};
}

function parseChanges(json: unknown, href: string): Changes {
  if (!isBag(json) || typeof json['to'] !== 'string' || !Array.isArray(json['changed'])) {
    throw new DatasetError('not-a-dataset', `not a list of changes: ${href}`);
  }
  const {from, to, released, added, removed, changed} = json;
  return {
    from: typeof from === 'string' ? from : null,
    to,
    released: typeof released === 'string' ? released : '',
    added: bagsOf(added).map(parseMoved),
    removed: bagsOf(removed).map(parseMoved),
    changed: bagsOf(changed).map((bag) => ({
      ...parseMoved(bag),
      field: String(bag['field']),
      old: bag['old'],
      new: bag['new'],
      kind: String(bag['kind']),
    })),
  };
}

function parseMoved(bag: Bag): Moved {
  const {collection, id, name, replacedBy, state, tool, url} = bag;
  const given = Object.entries({replacedBy, state, tool, url}).filter(([, value]) => typeof value === 'string');
  const called = textOf(name);
  return {
    collection: String(collection),
    id: String(id),
    ...(called && {name: called}),
    ...Object.fromEntries(given),
  };
}

const bagsOf = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.filter(isBag) : []);
