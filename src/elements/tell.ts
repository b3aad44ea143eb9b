import type {Dataset, DatasetError, Origin} from '../dataset/index.js';
import {DatasetErrorEvent, ReadyEvent} from '../events/events.js';

/** Tells the page that data is on screen. */
export function tellReady(
  host: Element,
  {release, schemaVersion}: Dataset['envelope'],
  origin: Origin,
  records: number,
): void {
  host.dispatchEvent(new ReadyEvent({release, schemaVersion, origin, records}));
}

/** Tells the page, and whoever keeps it, that data could not be read or drawn. */
export function tellError(host: Element, {code, message, cause}: DatasetError): void {
  console.warn(`cga-widgets <${host.localName}>: ${code}: ${message}`, ...(cause ? [cause] : []));
  host.dispatchEvent(new DatasetErrorEvent({code, message}));
}

/** Says something to screen readers in the status line of a widget, for five seconds: after that it may not be true. */
export function announceIn(root: ParentNode, words: string): void {
  const line = root.querySelector('[role=status]');
  // Only another text is read aloud: the same words get a space that nobody hears.
  const said = new Text(words === line?.textContent ? `${words}\u00a0` : words);
  line?.replaceChildren(said);
  setTimeout(() => said.remove(), 5000);
}
