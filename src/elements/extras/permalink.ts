import type {LitElement} from 'lit';
import type {Dataset} from '../../dataset/index.js';
import {PermalinkController} from '../../state/extras/permalink-controller.js';
import {linkNameOf, readHash, type LinkHost, type LinkValues} from '../../state/hash.js';
import type {Selection, SelectionController} from '../../state/selection-controller.js';
import {withoutEmpty} from '../../state/without-empty.js';
import {detailIn, KINDS, namedChoice} from '../named-choice.js';

/** What is shown, by the names under which the address keeps it. */
export type Shown = LinkValues & {readonly view: string};

/** The part of a widget that its address knows. */
export interface LinkedWidget {
  readonly selected: SelectionController;
  /** Kinds of records of which its dataset has all from the first. */
  readonly whole: readonly (keyof Selection)[];
  readonly views: readonly string[];
  readonly data: {readonly dataset: Dataset | undefined};
  readonly values: () => LinkValues;
  /** Shows what is asked for; gives back what of it there is not: values, and names that nothing has. */
  readonly restore: (values: LinkValues, dataset: Dataset) => readonly string[];
  readonly tell: (unknown: readonly string[]) => void;
}

/**
 * Keeps view, filters and choices of a widget in the hash of the page's address, under its id or its tag's name. What the hash does
 * not name is as the page asked for; what a reader changed before this module was there stays as the reader left it.
 *
 * @param first what the page asked for, before a reader could change anything
 */
export function linkTo(host: LitElement & LinkHost & {view: string}, widget: LinkedWidget, first: Shown): void {
  const {selected, data} = widget;
  // Another widget of its kind that leaves the page does not give this one its number.
  const tagName = linkNameOf(host);
  // What a widget shares with its group is kept under the group's name.
  const names = () => [host.id || tagName, host.group || host.id || tagName] as const;
  const now = (): LinkValues => ({view: host.view, ...widget.values()});
  /** The names under which the address was read last. */
  let readAs = '';
  const [kind = 'state'] = widget.whole;
  // A frame would move the page around it.
  if (self === top) {
    const detail = () => detailIn(host.renderRoot, kind, selected.selection[kind] ?? '');
    // A group's choice is that of all of its widgets: which of them a link means is not known.
    const named = () => host.permalink && !host.group && !!readHash(location.hash, names()[0])[kind];
    revealLinked(host, named, detail);
  }
  new PermalinkController(host, {
    wanted: () => host.permalink,
    // A part that arrives makes another object of the same data.
    data: () => data.dataset?.envelope,
    values: () => {
      const own = {...now(), view: host.view === first.view ? '' : host.view};
      const chosen = {...selected.selection};
      const [name, shared] = names();
      return shared === name ? {[name]: {...own, ...chosen}} : {[name]: own, [shared]: chosen};
    },
    restore: (read) => {
      const {dataset} = data;
      if (!dataset) return true;
      const [name, shared] = names();
      const known = readAs === String(names());
      const [early, chosen] = known ? [{}, {}] : [changed(now(), first), selected.selection];
      const {view = '', ...own} = {...first, ...read(name), ...early};
      const seen = view === first.view || widget.views.includes(view);
      host.view = seen ? view : first.view;
      const missing = chooseFrom({...read(shared), ...chosen}, dataset, widget);
      const unknown = [...(seen ? [] : [view]), ...missing, ...widget.restore(withoutChoices(own), dataset)];
      widget.tell(unknown);
      readAs = String(names());
      return unknown.length === 0;
    },
  });
}

/** What a reader does who has taken the page into their own hands. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Brings a widget whose record the page's address names into sight, and the record once it is drawn, as a browser does with the place
 * that a hash names; not on a page that was left scrolled, and not under a reader who moves.
 */
function revealLinked(host: LitElement, named: () => boolean, detail: () => Element | null): void {
  let awaited = false;
  let gone = new AbortController();
  const look = () => {
    awaited = named();
    // One that is far down the page waits to come near before it reads anything.
    if (awaited) host.scrollIntoView();
  };
  host.addController({
    hostConnected() {
      gone = new AbortController();
      const {signal} = gone;
      addEventListener('hashchange', look, {signal});
      for (const move of MOVES) addEventListener(move, () => (awaited = false), {signal, passive: true});
    },
    hostDisconnected: () => gone.abort(),
    hostUpdated() {
      const panel = awaited ? detail() : null;
      if (!panel) return;
      awaited = false;
      (panel.closest('article') ?? panel.closest('tr')?.previousElementSibling ?? panel).scrollIntoView();
    },
  });
  if (scrollY === 0) look();
}

/** The values that are no longer what they were. */
const changed = (now: LinkValues, before: LinkValues): LinkValues =>
  Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== (before[key] ?? '')));

/** What is asked for beside the choices. */
const withoutChoices = (values: LinkValues): LinkValues =>
  withoutEmpty({...values, ...Object.fromEntries(KINDS.map((kind) => [kind, '']))});

/** Chooses what an address names; gives back the ids that the dataset would have, did they exist. */
function chooseFrom(values: LinkValues, dataset: Dataset, {selected, whole}: LinkedWidget): readonly string[] {
  return KINDS.flatMap((kind) => {
    const id = values[kind];
    const known = id && namedChoice(kind, id, dataset, whole);
    selected.choose(kind, known || undefined);
    return id && !known ? [id] : [];
  });
}
