import type {LitElement} from 'lit';
import type {LinkHost} from '../state/hash.js';
import type {LinkedWidget, Shown} from './extras/permalink.js';

/** Milliseconds before code that could not be fetched is asked for again: not at each update that a moving pointer causes. */
const RETRY_DELAY = 1000;

/**
 * What a widget calls at each update, to keep what it shows in the page's address. The code for that is fetched once; where it could
 * not be had, a later update asks again.
 */
export function linker(host: LitElement & LinkHost & {view: string}, widget: () => LinkedWidget): () => void {
  let asked = false;
  let first: Shown | undefined;
  return () => {
    if (asked || !host.permalink) return;
    asked = true;
    const linked = widget();
    // Before the reader can have changed anything.
    const before = (first ??= {view: host.view, ...linked.values()});
    import('./extras/permalink.js').then(
      ({linkTo}) => linkTo(host, linked, before),
      () => setTimeout(() => (asked = false), RETRY_DELAY),
    );
  };
}
