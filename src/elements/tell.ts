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
