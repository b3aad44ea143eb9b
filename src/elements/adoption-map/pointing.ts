import {render, type LitElement, type ReactiveController} from 'lit';
import {statesInOrder} from '../../dataset/index.js';
import {idOf} from './drawing.view.js';
import {keyGoal} from './keys.js';
import type {Scene} from './scene.js';
import {tipView} from './tip.view.js';
import type {MapVoice} from './voice.js';

/** What holds the entities' buttons: the drawing over its outlines, or the table. */
const LIST = '.drawing, .picture > table';

/**
 * Where the pointer and the focus are over the entities: tooltip, mark, Tab stop and keys. It draws these alone, and not the widget
 * anew: they must follow the hand on a slow phone.
 */
export class Pointing implements ReactiveController {
  readonly #host: LitElement;
  readonly #scene: () => Scene | undefined;
  readonly #voice: () => MapVoice;
  #focused: string | undefined;
  #tip: string | undefined;

  constructor(host: LitElement, scene: () => Scene | undefined, voice: () => MapVoice) {
    this.#host = host;
    this.#scene = scene;
    this.#voice = voice;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('pointerover', this.#onPointerover);
    root.addEventListener('focusin', this.#onFocusin);
    root.addEventListener('focusout', this.#onFocusout);
    root.addEventListener('keydown', this.#onKeydown);
    this.#host.addEventListener('pointerleave', this.#onPointerleave);
    addEventListener('keydown', this.#onEscape);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onEscape);
    this.#focused = undefined;
    this.#tip = undefined;
  }

  /** Values, outlines and rows may be others. */
  hostUpdated(): void {
    this.#draw();
  }

  readonly #onFocusin = (event: Event): void => this.#focus(listOf(event) && idOf(event));

  readonly #onFocusout = (): void => this.#focus(undefined);

  // Over the tooltip it stays.
  readonly #onPointerover = (event: Event): void => this.#showTip((listOf(event) && idOf(event)) ?? this.#focused);

  readonly #onPointerleave = (): void => this.#showTip(this.#focused);

  // Wherever the focus is: Escape puts away a tooltip that only the pointer called.
  readonly #onEscape = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#showTip(undefined);
  };

  readonly #onKeydown = (event: Event): void => {
    const scene = this.#scene();
    const to = scene && goalOf(event as KeyboardEvent, scene);
    const button = to
      ? this.#buttons().find((each) => each.dataset['id'] === to)
      : headGoal(event as KeyboardEvent, this.#heads());
    if (!button) return;
    event.preventDefault();
    button.focus();
  };

  #focus(id: string | undefined): void {
    this.#focused = id;
    this.#tip = id;
    this.#draw();
  }

  #showTip(id: string | undefined): void {
    if (id === this.#tip) return;
    this.#tip = id;
    this.#drawTip();
  }

  #draw(): void {
    this.#drawTip();
    for (const mark of this.#host.renderRoot.querySelectorAll('.mark.focused')) this.#drawMark(mark);
    const buttons = this.#buttons();
    const stop =
      buttons.find(({dataset}) => dataset['id'] === this.#focused) ??
      buttons.find(({ariaPressed}) => ariaPressed === 'true') ??
      buttons[0];
    oneStop(buttons, stop);
    const heads = this.#heads();
    const now = heads.find((head) => head.matches(':focus'));
    oneStop(heads, now ?? heads.find((head) => head.closest('[aria-sort]')) ?? heads[0]);
  }

  /** Around the outline that is drawn beside it, in the map and in its inset. */
  #drawMark(mark: Element): void {
    const {previousElementSibling: under, parentElement: picture} = mark;
    const outline = this.#focused && picture?.querySelector(`:scope > .entity[data-id="${CSS.escape(this.#focused)}"]`);
    const path = (outline && outline.getAttribute('d')) ?? '';
    for (const stroke of [under, mark]) if (stroke?.getAttribute('d') !== path) stroke?.setAttribute('d', path);
  }

  #drawTip(): void {
    const over = this.#host.renderRoot.querySelector<HTMLElement>('.over');
    const scene = over && this.#scene();
    if (scene) render(tipView(this.#tip, scene, this.#voice()), over);
  }

  /** Names of the table's columns, which sort its rows. */
  #heads(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.picture > table thead button')];
  }

  #buttons(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(`:is(${LIST}) button[data-id]`)];
  }
}

/** Tab reaches one of them; arrows go on from it. */
function oneStop(buttons: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const button of buttons) {
    const tabIndex = button === stop ? 0 : -1;
    if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
  }
}

/** The column's name to which a key moves the focus from another one. */
function headGoal({key, target}: KeyboardEvent, heads: readonly HTMLElement[]): HTMLElement | undefined {
  const at = heads.indexOf(target as HTMLElement);
  if (at < 0) return undefined;
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: heads.length - 1,
  };
  return heads[places[key] ?? -1];
}

const listOf = ({target}: Event): Element | undefined =>
  (target as Partial<Element> | null)?.closest?.(LIST) ?? undefined;

/** The entity to which a key moves the focus: from one to another, or with Escape from the detail back to whom it is about. */
function goalOf(event: KeyboardEvent, {dataset, view, layout, chosen}: Scene): string | undefined {
  const list = listOf(event);
  if (list) return keyGoal(event, list, statesInOrder(dataset), view === 'table' ? undefined : layout);
  const inPanel = (event.target as Element).closest('.panel');
  return inPanel && event.key === 'Escape' ? chosen : undefined;
}
