import type {ReactiveElement} from 'lit';
import {LazyView, type LazyModule} from './lazy-view.js';

/**
 * Gives each widget a module of its own, which it fetches when it first needs it.
 *
 * @param below its style sheet is adopted before the widget's; see `LazyView`
 */
export function lazily<V, W>(
  load: () => Promise<LazyModule<V, W>>,
  below = false,
): (widget: ReactiveElement) => LazyView<V, W> {
  const known = new WeakMap<ReactiveElement, LazyView<V, W>>();
  return (widget) => {
    const lazy = known.get(widget) ?? new LazyView(widget, load, below);
    known.set(widget, lazy);
    return lazy;
  };
}
