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

/** Which choices of a tag the data did not have, and which data that was: other data are asked for them again. */
interface Unmet {
  readonly data: unknown;
  readonly missed: readonly (keyof Selection)[];
}

const unmet = new WeakMap<HTMLElement, Unmet>();

/**
 * Chooses what the tag's `chosen-…` attributes name, once: what is chosen by then, and what the page's address names, goes before. Gives
 * back the names that the dataset would have, did they exist.
 */
export function chosenByTag(choosing: Choosing, dataset: Dataset): readonly string[] {
  const {host} = choosing;
  const before = unmet.get(host) ?? {data: undefined, missed: kindsAsked(choosing)};
  // A part that arrives makes another object of the same data.
  const same = before.data === dataset.envelope;
  const missed = same ? before.missed : before.missed.filter((kind) => !choose(kind, choosing, dataset));
  unmet.set(host, {data: dataset.envelope, missed});
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
  // The host is being drawn: it is drawn again with the choice.
  queueMicrotask(() => selected.selection[kind] ?? selected.choose(kind, id));
  return true;
}

/** An entity by code, number or name; a priority by its number too. */
function idOf(kind: keyof Selection, value: string, dataset: Dataset): string | undefined {
  if (kind === 'state') return findState(dataset, value)?.id;
  return kind === 'priority' && /^\d+$/.test(value) ? `priority-${Number(value)}` : value;
}
