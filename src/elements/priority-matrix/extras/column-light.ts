import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Lights the column under the pointer and the one with the focus. By events: a rule with `:has()` for each column makes the browser
 * look at every cell again each time that the focus moves.
 */
class ColumnLight implements ReactiveController {
  readonly #host: ReactiveElement;
  #pointed: number | undefined;
  #focused: number | undefined;
  #lit: readonly Element[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('pointerover', this.#onPoint);
    root.addEventListener('focusin', this.#onFocus);
    root.addEventListener('focusout', this.#onBlur as EventListener);
    this.#host.addEventListener('pointerleave', this.#onLeave);
    this.#light(
      columnOf(root.querySelector('.matrix :is(th, td):hover')),
      columnOf(root.querySelector('.matrix :focus')),
    );
  }

  hostDisconnected(): void {
    this.#light(undefined, undefined);
  }

  /** Columns may have been drawn anew. */
  hostUpdated(): void {
    if (this.#lit.length > 0) this.#draw();
  }

  readonly #onPoint = ({target}: Event) => this.#light(columnOf(target), this.#focused);
  readonly #onLeave = () => this.#light(undefined, this.#focused);
  readonly #onFocus = ({target}: Event) => this.#light(this.#pointed, columnOf(target));
  // Where the focus goes to another cell, that one says so.
  readonly #onBlur = ({relatedTarget}: FocusEvent) => {
    if (columnOf(relatedTarget) === undefined) this.#light(this.#pointed, undefined);
  };

  #light(pointed: number | undefined, focused: number | undefined): void {
    if (pointed === this.#pointed && focused === this.#focused) return;
    this.#pointed = pointed;
    this.#focused = focused;
    this.#draw();
  }

  #draw(): void {
    for (const element of this.#lit) element.removeAttribute('data-lit');
    this.#lit = [this.#pointed, this.#focused].flatMap((index) => (index === undefined ? [] : this.#columnAt(index)));
    for (const element of this.#lit) element.setAttribute('data-lit', '');
  }

  /** The column's own element, from which its cells take their ground, and its header. */
  #columnAt(index: number): readonly Element[] {
    const table = this.#host.renderRoot.querySelector<HTMLTableElement>('.matrix');
    const names = table?.querySelector<HTMLTableRowElement>('thead > tr:not(.bands)')?.cells;
    return [table?.querySelectorAll('col')[index], names?.[index]].filter((each) => each !== undefined);
  }
}

/** Place of the column that an event in the matrix comes from; none for rows that span them all. */
function columnOf(target: EventTarget | null): number | undefined {
  const cell = (target as Partial<Element> | null)?.closest?.('.matrix tr:not(.axis, .bands) > *');
  return (cell as HTMLTableCellElement | null | undefined)?.cellIndex;
}

const lit = new WeakSet<ReactiveElement>();

/** Does so in that widget from now on, once however often it is asked for. */
export function lightColumns(host: ReactiveElement): void {
  if (lit.has(host)) return;
  lit.add(host);
  new ColumnLight(host);
}
