import type {ReactiveElement} from 'lit';
import type {Wanted} from '../../dataset/reading/waiting.js';

const known = new WeakMap<ReactiveElement, Wanted>();

/** Whether a widget is on the page, to wait for what it asked for. */
export function wantedBy(widget: ReactiveElement): Wanted {
  const waiting = known.get(widget);
  if (waiting) return waiting;
  const wanted = {wanted: widget.isConnected, onWanted: new Set<() => void>()};
  const look = () => {
    wanted.wanted = widget.isConnected;
    wanted.onWanted.forEach((call) => call());
  };
  // An element that is moved is back by then.
  widget.addController({hostConnected: look, hostDisconnected: () => void setTimeout(look)});
  known.set(widget, wanted);
  return wanted;
}
