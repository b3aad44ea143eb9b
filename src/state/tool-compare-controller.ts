import type {ReactiveControllerHost} from 'lit';
import {toolEntries, type Dataset, type ToolEntry} from '../dataset/index.js';

/** Tools that fit side by side. */
export const COMPARED_AT_MOST = 4;

/** The tools that a reader sets side by side, in the order in which they were chosen. */
export class ToolCompareController {
  ids: readonly string[] = [];
  /** Tools that an address asks for beyond those that fit. */
  left: readonly string[] = [];
  /** The comparison is on screen. */
  open = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get full(): boolean {
    return this.ids.length >= COMPARED_AT_MOST;
  }

  /** Adds a tool, as long as there is room, or takes it out. */
  toggle(id: string): void {
    const others = this.ids.filter((other) => other !== id);
    if (others.length === this.ids.length && this.full) return;
    this.#set(others.length === this.ids.length ? [...this.ids, id] : others, this.open);
  }

  show(open: boolean): void {
    this.#set(this.ids, open);
  }

  clear(): void {
    this.#set([], false);
  }

  /** The tools themselves, those that the dataset has. */
  entries(dataset: Dataset): readonly ToolEntry[] {
    return this.ids.flatMap((id) => toolEntries(dataset).find(({tool}) => tool.id === id) ?? []);
  }

  /** Shows what an address asks for, `ocds,monitor-karewa`. Returns the ids that the dataset does not have. */
  restore(asked: string, dataset: Dataset): readonly string[] {
    const wanted = [...new Set(asked.split(',').filter(Boolean))];
    const known = new Set(toolEntries(dataset).map(({tool}) => tool.id));
    const ids = wanted.filter((id) => known.has(id));
    this.#set(ids.slice(0, COMPARED_AT_MOST), ids.length > 1);
    this.left = ids.slice(COMPARED_AT_MOST);
    return wanted.filter((id) => !known.has(id));
  }

  #set(ids: readonly string[], open: boolean): void {
    this.ids = ids;
    this.left = [];
    this.open = open && ids.length > 0;
    this.#host.requestUpdate();
  }
}
