/* eslint-disable @typescript-eslint/no-non-null-assertion -- places in arrays of one length */
import type {Dataset} from '../dataset.js';
import type {Action} from '../schema/types.js';
import {ACTION_STATUSES} from '../schema/types.js';
import {lastUpdate, deadlineOf} from './action-dates.js';
import {ACTION_FILTERS, actionValues, sourcesOfAction} from './action-values.js';
import {similarWords, wordsIn} from './action-spelling.js';
import {holdsAny, NAMED, wordsAsked, wordsOfAction, wordsOfReference} from './action-words.js';
import type {ActionFilter, ActionFilters, ActionQuery} from './actions.js';
import {inOrderOf, placesOf, type Places} from './action-places.js';
import {byId} from './records.js';

/** What a query finds. */
export interface FoundActions {
  /** Those that pass every filter and hold every word, in the order asked for. */
  readonly actions: readonly Action[];
  /** How many actions each value of a filter would leave, with the other filters as they are. The same function as long as it counts the same. */
  readonly counts: (filter: ActionFilter) => ReadonlyMap<string, number>;
  /** Every value that an action has in a filter, whatever else is asked for. */
  readonly values: (filter: ActionFilter) => readonly string[];
  /** Ids of the sources that they cite, each once. */
  readonly sources: () => readonly string[];
  /** No action holds the words as they are written: these have similar ones. */
  readonly similar: boolean;
  /** Filters that, lifted alone, would give actions, with how many; the one that gives most first. */
  readonly lifts: readonly {readonly filter: ActionFilter | 'words'; readonly count: number}[];
}

/** Orders beside the plan's own. */
export const ACTION_ORDERS = ['number', 'activity', 'reported', 'verified', 'updated', 'due'] as const;
export type ActionOrder = (typeof ACTION_ORDERS)[number];

/** Values of one filter: those of action `i` are `values[starts[i]]` up to `values[starts[i + 1]]`, as places in `ids`. */
interface Column {
  readonly ids: readonly string[];
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/**
 * Bit of the words, after those of the filters. A literal, not `ACTION_FILTERS.length`: a module without computed top-level values can
 * be bundled where it is used.
 */
const WORDS = 15;

/** How many texts are folded in one go, so that a slow phone answers to the reader in between. */
const SLICE = 250;

/** The collections that tell what an action is found by. */
export type ActionContext = Pick<Dataset, 'actors' | 'axes' | 'plans' | 'priorities' | 'tools'>;

/**
 * Answers queries over many actions at once. Each action has a bit for each filter that it fails, kept from one query to the next, so
 * that a key press or a choice looks at one filter only, and one pass over the bits gives the result and every count.
 */
export class ActionIndex {
  readonly #actions: readonly Action[];
  readonly #dataset: ActionContext;
  readonly #today: string;
  readonly #valuesOf: ReturnType<typeof actionValues>;
  /** Those of the filters, as far as they are read, then that of the sources. */
  readonly #columns: Column[] = [];
  readonly #fails: Uint16Array;
  readonly #texts: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #places = new Map<ActionOrder, Places>();
  readonly #orders = new Map<string, Uint32Array>();
  readonly #compare: (a: string, b: string) => number;
  #asked: ActionFilters = {};
  #words: readonly (readonly string[])[] = [];
  #similar = false;
  /** Made for the first word that no action has. */
  #vocabulary: readonly string[] | undefined;
  /** Undefined once something else is asked for. */
  #counts: FoundActions['counts'] | undefined;

  /** @param compare order of two names in the reader's language */
  constructor(
    dataset: ActionContext,
    actions: readonly Action[],
    today: string,
    compare: (a: string, b: string) => number,
  ) {
    this.#dataset = dataset;
    this.#actions = actions;
    this.#today = today;
    this.#compare = compare;
    this.#valuesOf = actionValues(dataset, today);
    this.#fails = new Uint16Array(actions.length);
  }

  /** Whether it holds these very actions, or newer copies of them. */
  holds(actions: readonly Action[]): boolean {
    return actions.length === this.#actions.length && actions[0]?.id === this.#actions[0]?.id;
  }

  /** Reads the values of one more filter; false once all have been read. Many actions are read in turns, so that the page answers meanwhile. */
  read(): boolean {
    if (this.#columns.length > ACTION_FILTERS.length) return false;
    const filter = ACTION_FILTERS[this.#columns.length];
    const valuesOf = filter ? (action: Action) => this.#valuesOf(action, filter) : sourcesOfAction;
    this.#columns.push(columnOf(this.#actions, valuesOf));
    return true;
  }

  /** What is not read yet is read now. */
  find({filters, words, order}: ActionQuery): FoundActions {
    while (this.read());
    for (const [bit, filter] of ACTION_FILTERS.entries()) this.#apply(bit, filter, filters[filter] ?? '');
    this.#asked = filters;
    this.#search(words);
    const {found, alone} = this.#pass(this.#orderOf(order));
    return {
      actions: found,
      counts: (this.#counts ??= (filter) => {
        const bit = ACTION_FILTERS.indexOf(filter);
        return this.#count(this.#columns[bit]!, 1 << bit);
      }),
      values: (filter) => this.#columns[ACTION_FILTERS.indexOf(filter)]!.ids,
      similar: this.#similar,
      sources: () => [...this.#count(this.#columns[ACTION_FILTERS.length]!, 0).keys()],
      lifts: this.#lifts(found.length, alone),
    };
  }

  /** Folds some more texts; false once all are. The first key press finds them ready. */
  prepare(): boolean {
    const end = Math.min(this.#texts.length + SLICE, this.#actions.length);
    this.#fold(end);
    return end < this.#actions.length;
  }

  /** Puts the actions in an order, both ways round, before it is asked for. */
  prepareOrder(order: ActionOrder): void {
    this.#orderOf(order);
    this.#orderOf(`-${order}`);
  }

  #apply(bit: number, filter: ActionFilter, value: string): void {
    if ((this.#asked[filter] ?? '') === value) return;
    this.#counts = undefined;
    const {ids, starts, values} = this.#columns[bit]!;
    const wanted = ids.indexOf(value);
    const flag = 1 << bit;
    const fails = this.#fails;
    for (let index = 0; index < fails.length; index++) {
      let fail = value === '' ? 0 : flag;
      for (let at = starts[index]!; fail && at < starts[index + 1]!; at++) if (values[at] === wanted) fail = 0;
      fails[index] = (fails[index]! & ~flag) | fail;
    }
  }

  #search(words: string): void {
    const wanted = wordsAsked(words);
    const before = this.#words;
    if (wanted.join() === before.join()) return;
    this.#counts = undefined;
    if (wanted.length > 0) this.#fold(this.#actions.length);
    // Who types on only narrows what was found.
    const narrower =
      !this.#similar &&
      before.length > 0 &&
      before.every((forms, at) => wanted[at]?.every((form) => forms.some((start) => form.startsWith(start))));
    this.#words = wanted;
    this.#similar = false;
    if (this.#mark(wanted, narrower) || wanted.length === 0) return;
    // Only where nothing is found is it worth while to look for errors.
    const forgiving = wanted.map((forms) =>
      this.#knows(forms) ? forms : similarWords(forms[0]!, (this.#vocabulary ??= wordsIn(this.#allTexts()))),
    );
    this.#similar = forgiving.every(({length}) => length > 0) && this.#mark(forgiving, false);
  }

  /** Marks the actions without one of the words; false where that is all of them. */
  #mark(wanted: readonly (readonly string[])[], narrower: boolean): boolean {
    const flag = 1 << WORDS;
    const fails = this.#fails;
    const texts = this.#texts;
    const named = wanted.map((forms) => this.#naming(forms));
    let any = false;
    for (let index = 0; index < fails.length; index++) {
      if (narrower && fails[index]! & flag) continue;
      const holds = wanted.every((forms, at) => named[at]![index] === 1 || holdsAny(texts[index]!, forms));
      fails[index] = holds ? fails[index]! & ~flag : fails[index]! | flag;
      any ||= holds;
    }
    return any;
  }

  #knows(forms: readonly string[]): boolean {
    for (const text of this.#allTexts()) if (holdsAny(text, forms)) return true;
    return false;
  }

  *#allTexts(): Iterable<string> {
    for (const filter of NAMED) {
      for (const id of this.#columns[ACTION_FILTERS.indexOf(filter)]!.ids) yield this.#nameOf(filter, id);
    }
    yield* this.#texts;
  }

  /** 1 for each action that refers to a record whose name holds the word: thousands of actions name the same few records. */
  #naming(forms: readonly string[]): Uint8Array {
    const naming = new Uint8Array(this.#actions.length);
    for (const filter of NAMED) {
      const {ids, starts, values} = this.#columns[ACTION_FILTERS.indexOf(filter)]!;
      const hits = ids.map((id) => holdsAny(this.#nameOf(filter, id), forms));
      if (!hits.includes(true)) continue;
      for (let index = 0; index < naming.length; index++) {
        for (let at = starts[index]!; at < starts[index + 1]!; at++) if (hits[values[at]!]) naming[index] = 1;
      }
    }
    return naming;
  }

  #nameOf(filter: (typeof NAMED)[number], id: string): string {
    const key = `${filter} ${id}`;
    const known = this.#names.get(key) ?? wordsOfReference(this.#dataset, filter, id);
    this.#names.set(key, known);
    return known;
  }

  #fold(end: number): void {
    for (let index = this.#texts.length; index < end; index++) this.#texts.push(wordsOfAction(this.#actions[index]!));
  }

  /** Actions that fail nothing, in order, and how many fail one filter alone. */
  #pass(order: Uint32Array | undefined): {found: readonly Action[]; alone: ReadonlyMap<number, number>} {
    const found: Action[] = [];
    const alone = new Map<number, number>();
    const fails = this.#fails;
    for (let at = 0; at < fails.length; at++) {
      const index = order ? order[at]! : at;
      const fail = fails[index]!;
      if (fail === 0) found.push(this.#actions[index]!);
      else if ((fail & (fail - 1)) === 0) alone.set(fail, (alone.get(fail) ?? 0) + 1);
    }
    return {found, alone};
  }

  /** How many of the actions that fail nothing but `own` have each value. */
  #count({ids, starts, values}: Column, own: number): ReadonlyMap<string, number> {
    const counts = new Uint32Array(ids.length);
    const fails = this.#fails;
    for (let index = 0; index < fails.length; index++) {
      if (fails[index]! & ~own) continue;
      for (let at = starts[index]!; at < starts[index + 1]!; at++) counts[values[at]!]!++;
    }
    return new Map(ids.flatMap((id, at): [string, number][] => (counts[at] ? [[id, counts[at]]] : [])));
  }

  #lifts(found: number, alone: ReadonlyMap<number, number>): FoundActions['lifts'] {
    const active = ACTION_FILTERS.flatMap((filter, bit) => (this.#asked[filter] ? [{filter, bit}] : []));
    const all = [...active, ...(this.#words.length > 0 ? [{filter: 'words' as const, bit: WORDS}] : [])];
    return all
      .map(({filter, bit}) => ({filter, count: found + (alone.get(1 << bit) ?? 0)}))
      .filter(({count}) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  #orderOf(order: string): Uint32Array | undefined {
    if (!order) return undefined;
    const known = this.#orders.get(order);
    if (known) return known;
    const {places, known: end} = this.#placesOf(order.replace(/^-/, '') as ActionOrder);
    // Turned round, what nobody knows stays last.
    const turned = order.startsWith('-') ? places.map((place) => (place < end ? end - 1 - place : place)) : places;
    const sorted = inOrderOf(turned);
    this.#orders.set(order, sorted);
    return sorted;
  }

  #placesOf(order: ActionOrder): Places {
    const places = this.#places.get(order) ?? this.#makePlaces(order);
    this.#places.set(order, places);
    return places;
  }

  #makePlaces(order: ActionOrder): Places {
    const actions = this.#actions;
    if (order === 'reported' || order === 'verified') {
      const places = Uint32Array.from(actions, (action) => ACTION_STATUSES.indexOf(action[order].status));
      return {places, known: ACTION_STATUSES.indexOf('no-information')};
    }
    if (order === 'number') return placesOf(actions.map(({number}) => String(number).padStart(10, '0')));
    if (order === 'activity') {
      return placesOf(
        actions.map(({activity}) => activity.es),
        this.#compare,
      );
    }
    if (order === 'updated') return placesOf(actions.map(lastUpdate));
    const plans = byId(this.#dataset.plans);
    return placesOf(actions.map((action) => deadlineOf(action, plans.get(action.plan), this.#today)?.date));
  }
}

function columnOf(actions: readonly Action[], valuesOf: (action: Action) => readonly string[]): Column {
  const places = new Map<string, number>();
  const starts = new Uint32Array(actions.length + 1);
  const values: number[] = [];
  // Written out: this runs a hundred thousand times before the reader can ask anything.
  for (let index = 0; index < actions.length; index++) {
    const own = valuesOf(actions[index]!);
    for (let at = 0; at < own.length; at++) {
      const value = own[at]!;
      let place = places.get(value);
      if (place === undefined) places.set(value, (place = places.size));
      if (at === 0 || !values.includes(place, starts[index])) values.push(place);
    }
    starts[index + 1] = values.length;
  }
  return {ids: [...places.keys()], starts, values: Uint16Array.from(values)};
}
