import {findState, type Dataset} from '../dataset/index.js';
import {linkNameOf, readHash, type LinkHost} from '../state/hash.js';
import type {Selection, SelectionController} from '../state/selection-controller.js';
import {KINDS, namedChoice} from './named-choice.js';

/** What a tag may choose, and for whom. */
export interface Choosing {
  readonly host: HTMLElement & LinkHost;
  readonly selected: SelectionController;
  /** Kinds of records of which its dataset has all from the first. */
  readonly whole: readonly (keyof Selection)[];
}

/** How far the choices of a tag have come. */
interface TagChoices {
  /** What was asked for them last. */
  readonly data: unknown;
  /** Those that it would have, did they exist; other data in its place are asked for them again. */
  readonly missed: readonly (keyof Selection)[];
  /** Those of which a part that is still to come may tell. */
  readonly waiting: readonly (keyof Selection)[];
}

const progress = new WeakMap<HTMLElement, TagChoices>();

/**
 * Chooses what the tag's `chosen-…` attributes name, once: what is chosen by then, and what the page's address names, goes before. Gives
 * back the names that the dataset would have, did they exist.
 */
export function chosenByTag(choosing: Choosing, dataset: Dataset): readonly string[] {
  const {host} = choosing;
  const before = progress.get(host) ?? {data: undefined, missed: [], waiting: kindsAsked(choosing)};
  // A part that arrives makes another object of the same data.
  const same = before.data === dataset.envelope;
  const asking = same ? before.waiting : [...before.missed, ...before.waiting];
  // Entities are known by many names: without them nobody knows what one means.
  const isEarly = (kind: keyof Selection) => kind === 'state' && dataset.states.length === 0;
  const lost = asking.filter((kind) => !isEarly(kind) && !choose(kind, choosing, dataset));
  const missed = same ? [...before.missed, ...lost] : lost;
  progress.set(host, {data: dataset.envelope, missed, waiting: asking.filter(isEarly)});
  return missed.map((kind) => asked(host, kind));
}

const asked = (host: HTMLElement, kind: keyof Selection) =>
  (host.getAttribute(`chosen-${kind}`) ?? host.getAttribute(`only-${kind}`) ?? '').trim();

/** Kinds of which the tag chooses a record; none where the page's address names the choices. */
function kindsAsked({host}: Choosing): readonly (keyof Selection)[] {
  const linked = host.permalink ? readHash(location.hash, host.group || linkNameOf(host)) : {};
  return KINDS.some((kind) => kind in linked) ? [] : KINDS.filter((kind) => asked(host, kind));
}

/** Chooses a record, unless one of its kind is chosen; false where the data would have it and does not. */
function choose(kind: keyof Selection, {host, selected, whole}: Choosing, dataset: Dataset): boolean {
  const named = idOf(kind, asked(host, kind), dataset);
  const id = named && namedChoice(kind, named, dataset, whole);
  if (!id) return false;
  // What a tag shows alone is not the choice of its group.
  if (host.group && !host.hasAttribute(`chosen-${kind}`)) return true;
  // The host is being drawn: it is drawn again with the choice.
  queueMicrotask(() => selected.selection[kind] ?? selected.choose(kind, id));
  return true;
}

/** An entity by code, number or name; a priority by its number too. */
function idOf(kind: keyof Selection, value: string, dataset: Dataset): string | undefined {
  if (kind === 'state') return findState(dataset, value)?.id;
  return kind === 'priority' && /^\d+$/.test(value) ? `priority-${Number(value)}` : value;
}
