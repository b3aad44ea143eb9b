import {isBag, type Bag} from '../dataset.js';
import {DatasetError} from '../errors.js';
import {createPacer} from '../pacer.js';
import {decodeJson} from '../reading/decode.js';
import {loadAs} from '../reading/load-file.js';
import {compareReleases} from '../reading/release-index.js';

/** A record that came or went between two releases. */
export interface Moved {
  readonly collection: string;
  readonly id: string;
  readonly replacedBy?: string;
}

/** A field of a record that is not what it was. */
export interface Changed extends Moved {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly kind: string;
}

/** What sets one release apart from another. */
export interface Changes {
  /** Null where there is no release before. */
  readonly from: string | null;
  readonly to: string;
  readonly released: string;
  readonly added: readonly Moved[];
  readonly removed: readonly Moved[];
  readonly changed: readonly Changed[];
}

/**
 * What changed, from the `diff.json` of one release or of several in a row, oldest first.
 *
 * @throws {DatasetError} when one of them cannot be read
 */
export async function loadChanges(hrefs: readonly string[]): Promise<Changes> {
  return chain(await Promise.all(hrefs.map(readChanges)));
}

const readChanges = (href: string): Promise<Changes> =>
  loadAs(href, async (bytes) => parseChanges(await decodeJson(bytes, href, createPacer()), href));

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
export async function loadHistory(href: string, before: (release: string) => string): Promise<History> {
  let changes = await readChanges(href);
  const steps = [{href, changes}];
  // A list that names itself or a later one as the one before would never end.
  while (changes.from !== null && compareReleases(changes.from, changes.to) < 0 && steps.length < MOST_STEPS) {
    const missing: string = changes.from;
    const next = before(missing);
    const read = await readChanges(next).catch(() => undefined);
    if (read?.to !== missing) return {steps, missing};
    steps.push({href: next, changes: (changes = read)});
  }
  return {steps, missing: changes.from ?? undefined};
}

function parseChanges(json: unknown, href: string): Changes {
  if (!isBag(json) || typeof json['to'] !== 'string' || !Array.isArray(json['changed'])) {
    throw new DatasetError('not-a-dataset', `not a list of changes: ${href}`);
  }
  const {from, to, released} = json;
  const moved = (key: string) =>
    bagsOf(json[key]).map((bag): Moved => ({
      collection: String(bag['collection']),
      id: String(bag['id']),
      ...(typeof bag['replacedBy'] === 'string' && {replacedBy: bag['replacedBy']}),
    }));
  return {
    from: typeof from === 'string' ? from : null,
    to,
    released: typeof released === 'string' ? released : '',
    added: moved('added'),
    removed: moved('removed'),
    changed: bagsOf(json['changed']).map((bag) => ({
      collection: String(bag['collection']),
      id: String(bag['id']),
      field: String(bag['field']),
      old: bag['old'],
      new: bag['new'],
      kind: String(bag['kind']),
    })),
  };
}

const bagsOf = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.filter(isBag) : []);

const recordOf = ({collection, id}: Moved) => `${collection}/${id}`;
const fieldOf = (change: Changed) => `${recordOf(change)}#${change.field}`;

/** Several releases' changes as one: what came and went again is left out, and what changed twice changed once. */
export function chain(steps: readonly Changes[]): Changes {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) throw new DatasetError('missing', 'no list of changes');
  const added = new Map<string, Moved>();
  const removed = new Map<string, Moved>();
  const changed = new Map<string, Changed>();
  for (const step of steps) {
    for (const record of step.added) if (!removed.delete(recordOf(record))) added.set(recordOf(record), record);
    for (const record of step.removed) if (!added.delete(recordOf(record))) removed.set(recordOf(record), record);
    for (const change of step.changed) {
      const before = changed.get(fieldOf(change));
      changed.set(fieldOf(change), before ? {...change, old: before.old} : change);
    }
  }
  const stays = (change: Changed) =>
    !added.has(recordOf(change)) &&
    !removed.has(recordOf(change)) &&
    JSON.stringify(change.old) !== JSON.stringify(change.new);
  return {
    from: first.from,
    to: last.to,
    released: last.released,
    added: [...added.values()],
    removed: [...removed.values()],
    changed: [...changed.values()].filter(stays),
  };
}
