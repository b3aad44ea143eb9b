import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What is chosen, one record of each kind at most. Widgets of one group share it. */
export interface Selection {
  readonly state?: string;
  readonly priority?: string;
  readonly tool?: string;
  readonly action?: string;
}

type Listener = () => void;

interface Group {
  selection: Selection;
  readonly listeners: Set<Listener>;
}

// On the page, not in the module: widgets of two bundles can be of one group.
const GROUPS = Symbol.for('cga-widgets.groups.1');
const page = globalThis as {[GROUPS]?: Map<string, Group>};
const groups = (page[GROUPS] ??= new Map<string, Group>());

function joinGroup(name: string): Group {
  const known = groups.get(name);
  if (known) return known;
  const group: Group = {selection: {}, listeners: new Set()};
  groups.set(name, group);
  return group;
}

/** The choices of a host: its own, or its group's when it names one. */
export class SelectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #groupName: () => string;
  readonly #own: Group = {selection: {}, listeners: new Set()};
  #group = this.#own;

  constructor(host: ReactiveControllerHost, groupName: () => string) {
    this.#host = host;
    this.#groupName = groupName;
    host.addController(this);
  }

  get selection(): Selection {
    return this.#group.selection;
  }

  /** Chooses a record, or nothing of that kind without an id. The whole group re-renders. */
  choose(kind: keyof Selection, id: string | undefined): void {
    if (this.#group.selection[kind] === id) return;
    const {[kind]: _left, ...rest} = this.#group.selection;
    this.#group.selection = id === undefined ? rest : {...rest, [kind]: id};
    this.#group.listeners.forEach((listener) => listener());
  }

  hostConnected(): void {
    this.#group.listeners.add(this.#onChange);
  }

  hostUpdate(): void {
    const name = this.#groupName();
    const group = name ? joinGroup(name) : this.#own;
    if (group === this.#group) return;
    this.#group.listeners.delete(this.#onChange);
    this.#group = group;
    group.listeners.add(this.#onChange);
  }

  hostDisconnected(): void {
    this.#group.listeners.delete(this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
