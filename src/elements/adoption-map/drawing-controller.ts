import type {LitElement, ReactiveController} from 'lit';
import {fold, type State} from '../../dataset/index.js';
import {neighborToward, type Direction, type MapLayout} from '../../layout/adoption-map-layout.js';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Focus, tooltip and keys over a drawing whose entities are buttons with `data-id`. */
export class DrawingController implements ReactiveController {
  /** The entity whose button has the focus. */
  focused: string | undefined;
  /** The entity that the tooltip is about. */
  tip: string | undefined;

  readonly #host: LitElement;
  readonly #choose: (id: string) => void;

  constructor(host: LitElement, choose: (id: string) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.focused = undefined;
    this.tip = undefined;
  }

  /** Moves the focus to an entity's button. */
  focus(id: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`button[data-id="${id}"]`)?.focus();
  }

  readonly onClick = (event: Event): void => {
    const id = idOf(event);
    if (id) this.#choose(id);
  };

  readonly onFocusin = (event: Event): void => {
    this.focused = idOf(event);
    this.#showTip(this.focused);
  };

  readonly onFocusout = (): void => {
    this.focused = undefined;
    this.#showTip(undefined);
  };

  readonly onPointerover = (event: Event): void => this.#showTip(idOf(event) ?? this.focused);

  readonly onPointerleave = (): void => this.#showTip(this.focused);

  /** Arrows to the neighbour, Home and End, letters; Escape puts the tooltip away. Other keys stay the page's. */
  onKeydown(event: KeyboardEvent, layout: MapLayout, states: readonly State[]): void {
    const from = idOf(event);
    if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return this.#showTip(undefined);
    const to = goal(event.key, from, layout, states);
    if (!to) return;
    event.preventDefault();
    this.focus(to);
  }

  #showTip(id: string | undefined): void {
    this.tip = id;
    this.#host.requestUpdate();
  }
}

function idOf(event: Event): string | undefined {
  const [origin] = event.composedPath();
  return origin && 'getAttribute' in origin ? ((origin as Element).getAttribute('data-id') ?? undefined) : undefined;
}

function goal(key: string, from: string, layout: MapLayout, states: readonly State[]): string | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return neighborToward(layout, from, direction);
  const ids = layout.shapes.map(({id}) => id);
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids[ids.length - 1];
  if (key.length !== 1 || !/\p{L}/u.test(key)) return undefined;
  // The next entity in alphabetical order, after this one, whose name starts with the letter.
  const named = states.filter(({id, name}) => ids.includes(id) && fold(name).startsWith(fold(key)));
  return (named.find(({id}) => ids.indexOf(id) > ids.indexOf(from)) ?? named[0])?.id;
}
