import type {LitElement} from 'lit';
import {byId, type Dataset} from '../../dataset/index.js';
import {PermalinkController} from '../../state/extras/permalink-controller.js';
import type {LinkValues} from '../../state/hash.js';
import type {Selection, SelectionController} from '../../state/selection-controller.js';

/** The part of a widget that its address knows. */
export interface LinkedWidget {
  /** Under which the address keeps what is the widget's own. */
  readonly name: string;
  /** Under which it keeps what is chosen, when the widget shares that; empty when not. */
  readonly group: string;
  readonly selected: SelectionController;
  /** Kinds of records of which its dataset has all from the first. */
  readonly whole: readonly (keyof Selection)[];
  readonly dataset: () => Dataset | undefined;
  readonly values: () => LinkValues;
  readonly restore: (values: LinkValues, dataset: Dataset) => readonly string[];
  readonly tell: (unknown: readonly string[]) => void;
}

const COLLECTIONS = {state: 'states', priority: 'priorities', tool: 'tools', action: 'actions'} as const;
const KINDS = Object.keys(COLLECTIONS) as (keyof Selection)[];

/** Keeps view, filters and choices of a widget in the hash of the page's address, under its id or its tag's name. */
export function linkTo(host: LitElement & {view: string}, widget: LinkedWidget): void {
  const {name, selected} = widget;
  const shared = widget.group || name;
  const first = host.view;
  new PermalinkController(host, {
    // A part that arrives makes another object of the same data.
    data: () => widget.dataset()?.envelope,
    values: () => {
      const own = {view: host.view === first ? '' : host.view, ...widget.values()};
      const chosen = {...selected.selection};
      return shared === name ? {[name]: {...own, ...chosen}} : {[name]: own, [shared]: chosen};
    },
    restore: (read) => {
      const dataset = widget.dataset();
      if (!dataset) return true;
      const {view, ...own} = read(name);
      if (view) host.view = view;
      const unknown = [...chooseFrom(read(shared), dataset, widget), ...widget.restore(own, dataset)];
      widget.tell(unknown);
      return unknown.length === 0;
    },
  });
}

/** Chooses what an address names; gives back the ids that the dataset would have, did they exist. */
function chooseFrom(values: LinkValues, dataset: Dataset, {selected, whole}: LinkedWidget): readonly string[] {
  return KINDS.flatMap((kind) => {
    const id = values[kind];
    const records: readonly {readonly id: string}[] = dataset[COLLECTIONS[kind]];
    const unknown = id !== undefined && whole.includes(kind) && !byId(records).has(id);
    selected.choose(kind, unknown ? undefined : id);
    return unknown ? [id] : [];
  });
}
