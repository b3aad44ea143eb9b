import {render, type TemplateResult} from 'lit';
import {onCleanup} from './guard.js';

/** Milliseconds to wait for what must come: long, because a machine that does other things as well is slow, not wrong. */
const PATIENCE = 20_000;

interface Updating extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/** Renders `template` into the page, waits for its elements to update, and takes it away after the test. */
export async function mount<E extends Element = HTMLElement>(template: TemplateResult): Promise<E> {
  const box = document.createElement('div');
  document.body.append(box);
  onCleanup(() => box.remove());
  render(template, box);
  await updated(box);
  const element = box.firstElementChild;
  if (!element) throw new Error('The template has no element');
  return element as E;
}

/** Like `mount`, from markup as a page would have it. */
export async function mountMarkup<E extends Element = HTMLElement>(markup: string): Promise<E> {
  const box = document.createElement('div');
  document.body.append(box);
  onCleanup(() => box.remove());
  box.innerHTML = markup;
  await updated(box);
  const element = box.firstElementChild;
  if (!element) throw new Error('The markup has no element');
  return element as E;
}

/** Resolves when every Lit element under `root`, through open shadow roots, has nothing left to update. */
export async function updated(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<Updating>('*')) {
    await element.updateComplete;
    if (element.shadowRoot) await updated(element.shadowRoot);
  }
}

/** Resolves with what `probe` returns once that is neither false nor undefined nor null; fails after `timeout` milliseconds. */
export async function until<T>(probe: () => T | Promise<T>, what = 'the condition', timeout = PATIENCE) {
  const end = performance.now() + timeout;
  for (;;) {
    const start = performance.now();
    const value = await probe();
    if (value !== false && value !== undefined && value !== null) return value as NonNullable<Exclude<T, false>>;
    const now = performance.now();
    if (now > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    // To look at a page of a thousand elements takes long: what is waited for has more time than the looking.
    await new Promise((resolve) => setTimeout(resolve, Math.max(10, 2 * (now - start))));
  }
}

/** Resolves with the next event of that name on `target`; fails after `timeout` milliseconds. */
export function nextEvent<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: K,
  timeout = PATIENCE,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No ${name} within ${timeout} ms`)), timeout);
    const listener = (event: Event) => {
      clearTimeout(timer);
      resolve(event as HTMLElementEventMap[K]);
    };
    target.addEventListener(name, listener, {once: true});
  });
}
