import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readHash, writeHash, type LinkValues} from '../hash.js';

/** What a host keeps in the address of the page. */
export interface Linked {
  /** Data is there, so that what the address asks for can be looked up. */
  ready(): boolean;
  /** What is shown, by the names under which the address keeps it. */
  values(): Readonly<Record<string, LinkValues>>;
  /** Shows what the address asks for. */
  restore(read: (name: string) => LinkValues): void;
}

/**
 * Keeps what a host shows in the hash of the page's address, and shows what the address asks for: at first, and whenever the hash
 * changes. What else is in the hash stays; a page that allows no change of its address (a frame without an origin) loses nothing but that.
 */
export class PermalinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #linked: Linked;
  #restored = false;
  /** The host's part of the hash as it was last read or written here. */
  #known = '';
  #connected = false;

  constructor(host: ReactiveControllerHost, linked: Linked) {
    this.#host = host;
    this.#linked = linked;
    host.addController(this);
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
    if (!this.#linked.ready() || (this.#restored && this.#own() === this.#known)) return;
    this.#restored = true;
    this.#known = this.#own();
    this.#linked.restore((name) => readHash(location.hash, name));
    // What the host computes before its controllers are asked is of the choices before these: once more, after this update.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    // A host that has left the page has no say in its address.
    if (!this.#restored || !this.#connected) return;
    const values = Object.entries(this.#linked.values());
    const hash = values.reduce((known, [name, own]) => writeHash(known, name, own), location.hash);
    this.#known = this.#own(hash);
    if (hash === location.hash.replace(/^#/, '')) return;
    try {
      history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
    } catch {
      // No origin, or too many changes in a short time: the view is right, only its address is not.
      this.#known = this.#own();
    }
  }

  readonly #onHashChange = (): void => {
    if (this.#own() !== this.#known) this.#host.requestUpdate();
  };

  /** What a hash says of the host alone: the rest of it is of others, who change it too. */
  #own(hash = location.hash): string {
    const names = Object.keys(this.#linked.values());
    return names.reduce((own, name) => writeHash(own, name, readHash(hash, name)), '');
  }
}
