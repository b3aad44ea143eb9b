import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageAddress, readHash, writeHash, type LinkValues} from '../hash.js';

/** What a host keeps in the address of the page. */
export interface Linked {
  /** False leaves the address alone. */
  wanted(): boolean;
  /** The data in which what the address asks for is looked up; undefined until it is there. */
  data(): unknown;
  /** What is shown, by the names under which the address keeps it. */
  values(): Readonly<Record<string, LinkValues>>;
  /** Shows what the address asks for; false when the data does not have all of it. */
  restore(read: (name: string) => LinkValues): boolean;
}

/** An address that asked for more than the data had. */
interface Missed {
  readonly hash: string;
  readonly data: unknown;
}

/** What a host tells of when a person acts in it. */
const ACTS = ['click', 'input', 'cga-select', 'cga-filter', 'cga-view'];

/**
 * Keeps what a host shows in the hash of the page's address, and shows what the address asks for: at first, and whenever the hash
 * changes. What else is in the hash stays; a page that allows no change of its address (a frame without an origin) loses nothing but that.
 * What the data did not have is asked of the data that comes in its place (a newer release for a kept copy), unless somebody has used the
 * host by then.
 */
export class PermalinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #linked: Linked;
  #restored = false;
  /** The host's part of the hash as it was last read or written here. */
  #known = '';
  #connected = false;
  #missed: Missed | undefined;
  #used = false;

  constructor(host: EventTarget & ReactiveControllerHost, linked: Linked) {
    this.#host = host;
    this.#linked = linked;
    host.addController(this);
    for (const act of ACTS) host.addEventListener(act, () => (this.#used = true));
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    this.#connected = false;
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdate(): void {
    const data = this.#linked.wanted() ? this.#linked.data() : undefined;
    const hash = data === undefined ? undefined : this.#asked(data);
    if (hash === undefined) return;
    this.#restored = true;
    this.#used = false;
    this.#known = this.#own();
    const whole = this.#linked.restore((name) => readHash(hash, name));
    this.#missed = whole ? undefined : {hash, data};
    // `willUpdate` of the host ran before the choices were restored: one more update lets it see them.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    // A host that is no longer on the page must not change its address.
    if (!this.#restored || !this.#connected || !this.#linked.wanted()) return;
    const hash = this.#shown();
    const before = this.#known;
    this.#known = this.#own(hash);
    if (hash === location.hash.replace(/^#/, '')) return;
    try {
      // The whole address: `#…` alone would be resolved against the page's `<base>`, if it has one.
      history.replaceState(history.state, '', pageAddress() + (hash && `#${hash}`));
      // Citations and the link to copy were drawn with the address before.
      if (this.#known !== before) queueMicrotask(() => this.#host.requestUpdate());
    } catch {
      // No origin, or too many changes in a short time: the view is right, only its address is not.
      this.#known = this.#own();
    }
  }

  readonly #onHashChange = (): void => {
    if (this.#own() !== this.#known) this.#host.requestUpdate();
  };

  /** The hash that is to be shown now, if any: of an address that changed, or of one that asked other data for more than it had. */
  #asked(data: unknown): string | undefined {
    if (!this.#restored || this.#own() !== this.#known) return location.hash;
    if (!this.#missed || this.#missed.data === data) return undefined;
    return this.#used ? this.#shown() : this.#missed.hash;
  }

  /** The hash of what the host shows. */
  #shown(): string {
    const values = Object.entries(this.#linked.values());
    return values.reduce((known, [name, own]) => writeHash(known, name, own), location.hash);
  }

  /** What a hash says of the host alone: the rest of it is of others, who change it too. */
  #own(hash = location.hash): string {
    const names = Object.keys(this.#linked.values());
    return names.reduce((own, name) => writeHash(own, name, readHash(hash, name)), '');
  }
}
